package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import no.bygdevekst.examples.report.Whereabouts;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.WaiverDocumentReader;
import no.bygdevekst.json.format.CanonicalDocument;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.format.WaiverDocument;

/** The files of a run, with a plan document in each; {@code -} is standard input, which can be read once. */
final class PlanFiles {

    static final String STANDARD_INPUT = "-";

    private static final Vector<String> WORKBOOKS = Vector.of(".xlsx", ".xlsm", ".xls", ".ods");

    private final Console console;
    private final Vector<PlanSource> sources;
    private final Map<String, Whereabouts> found = new HashMap<>();
    private boolean inputIsRead;

    PlanFiles(Console console) {
        this.sources = Vector.ofAll(ServiceLoader.load(PlanSource.class));
        this.console = console;
    }

    /** What is made of what a file holds. */
    @FunctionalInterface
    private interface Door<T> {
        T read(InputStream in) throws IOException;
    }

    /** What the file holds, or its problems. */
    Validation<Problems, PlanDocument> read(String file) throws Trouble {
        Option<PlanSource> source = sources.find(each -> each.reads(file));
        return source.isDefined() ? from(source.get(), file) : read(known(file), PlanDocumentReader.standard()::read);
    }

    /** Where in a file that was read a place of its plan document stands. */
    Whereabouts whereabouts(String file) {
        return found.getOrDefault(file, Whereabouts.none());
    }

    private Validation<Problems, PlanDocument> from(PlanSource source, String file) throws Trouble {
        return read(file, in -> {
            ReadPlan plan = source.read(in);
            found.put(file, plan.whereabouts());
            return plan.document();
        });
    }

    /** A workbook is no plan document to any but a source of workbooks. */
    private static String known(String file) throws Trouble {
        String name = file.toLowerCase(Locale.ROOT);
        if (WORKBOOKS.exists(name::endsWith)) {
            throw new Trouble(file, Trouble.WORKBOOK);
        }
        return file;
    }

    /** The canonical form of what the file holds, or its problems. */
    Validation<Problems, CanonicalDocument> canonical(String file) throws Trouble {
        PlanDocumentReader reader = PlanDocumentReader.standard();
        if (sources.exists(each -> each.reads(file))) {
            Validation<Problems, PlanDocument> document = read(file);
            return document.isInvalid()
                    ? Validation.invalid(document.getError())
                    : reader.canonical(DocumentWriter.plan(Layout.COMPACT).toBytes(document.get()));
        }
        return read(known(file), reader::canonical);
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
