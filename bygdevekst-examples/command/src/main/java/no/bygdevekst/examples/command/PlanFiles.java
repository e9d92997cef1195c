package no.bygdevekst.examples.command;

import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.WaiverDocumentReader;
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

    /** How a stream is read. */
    @FunctionalInterface
    private interface Reading<T> {
        Validation<Problems, T> of(InputStream in) throws IOException;
    }

    /** What the file holds, or its problems. */
    Validation<Problems, PlanDocument> read(String file) throws Trouble {
        return read(file, PlanDocumentReader.standard()::read);
    }

    /** The waivers that the file holds, or its problems. */
    Validation<Problems, WaiverDocument> readWaivers(String file) throws Trouble {
        return read(file, WaiverDocumentReader.standard()::read);
    }

    private <T> Validation<Problems, T> read(String file, Reading<T> reading) throws Trouble {
        return file.equals(STANDARD_INPUT) ? readInput(reading) : read(FileName.of(file), reading);
    }

    private <T> Validation<Problems, T> readInput(Reading<T> reading) throws Trouble {
        if (inputIsRead) {
            throw new Trouble(STANDARD_INPUT, Trouble.INPUT_TWICE);
        }
        inputIsRead = true;
        try {
            return reading.of(console.in());
        } catch (IOException e) {
            throw Trouble.of(STANDARD_INPUT, e);
        }
    }

    private static <T> Validation<Problems, T> read(FileName file, Reading<T> reading) throws Trouble {
        Path path = file.path();
        if (Files.isDirectory(path)) {
            throw new Trouble(file.shown(), Trouble.IS_DIRECTORY);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return reading.of(in);
        } catch (IOException e) {
            throw Trouble.of(file.shown(), e);
        }
    }
}
