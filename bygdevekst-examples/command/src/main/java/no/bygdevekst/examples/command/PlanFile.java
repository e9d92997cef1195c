package no.bygdevekst.examples.command;

import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problems;

/** A file with a plan document in it. */
final class PlanFile {

    private PlanFile() {}

    /** What the file holds, or its problems. */
    static Validation<Problems, PlanDocument> read(String file) throws Trouble {
        Path path = path(file);
        if (Files.isDirectory(path)) {
            throw new Trouble(file, Trouble.IS_DIRECTORY);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return PlanDocumentReader.standard().read(in);
        } catch (IOException e) {
            throw Trouble.of(file, e);
        }
    }

    static Path path(String file) throws Trouble {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new Trouble(file, Trouble.NO_NAME);
        }
    }
}
