package no.bygdevekst.examples.command;

import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.WaiverDocumentReader;
import no.bygdevekst.json.format.CanonicalDocument;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.format.WaiverDocument;

/** The files of a run, with a plan document in each; {@code -} is standard input, which can be read once. */
final class PlanFiles {

    static final String STANDARD_INPUT = "-";

    private final Console console;
    private boolean inputIsRead;

    PlanFiles(Console console) {
        this.console = console;
    }

    /** What is made of what a file holds. */
    @FunctionalInterface
    private interface Door<T> {
        T read(InputStream in) throws IOException;
    }

    /** What the file holds, or its problems. */
    Validation<Problems, PlanDocument> read(String file) throws Trouble {
        return read(file, PlanDocumentReader.standard()::read);
    }

    /** The canonical form of what the file holds, or its problems. */
    Validation<Problems, CanonicalDocument> canonical(String file) throws Trouble {
        return read(file, PlanDocumentReader.standard()::canonical);
    }

    /** The waivers that the file holds, or its problems. */
    Validation<Problems, WaiverDocument> readWaivers(String file) throws Trouble {
        return read(file, WaiverDocumentReader.standard()::read);
    }

    /** All that a file holds, whatever it is. */
    static byte[] bytes(String file) throws Trouble {
        return read(FileName.of(file), InputStream::readAllBytes);
    }

    private <T> T read(String file, Door<T> door) throws Trouble {
        return file.equals(STANDARD_INPUT) ? readInput(door) : read(FileName.of(file), door);
    }

    private <T> T readInput(Door<T> door) throws Trouble {
        if (inputIsRead) {
            throw new Trouble(STANDARD_INPUT, Trouble.INPUT_TWICE);
        }
        inputIsRead = true;
        try {
            return door.read(console.in());
        } catch (IOException e) {
            throw Trouble.of(STANDARD_INPUT, e);
        }
    }

    private static <T> T read(FileName file, Door<T> door) throws Trouble {
        Path path = file.path();
        if (Files.isDirectory(path)) {
            throw new Trouble(file.shown(), Trouble.IS_DIRECTORY);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return door.read(in);
        } catch (IOException e) {
            throw Trouble.of(file.shown(), e);
        }
    }
}
