package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import no.bygdevekst.json.DocumentWriter;

/**
 * A directory in which every file {@code NAME.plan.json} gets a document {@code NAME.evaluation.json}, for instance. A
 * document is written beside and moved to its place when it is whole; then an old answer of another kind goes.
 */
final class Directory implements Destination {

    private static final String PLAN = ".plan.json";
    private static final String WORKBOOK = ".plan.xlsx";
    private static final String PART = ".part";

    private final Path directory;
    private final Set<String> written = new HashSet<>();

    private Directory(Path directory) {
        this.directory = directory;
    }

    /** The directory, made where it is not there. */
    static Directory open(String name) throws Trouble {
        Path directory = FileName.of(name).path();
        try {
            return new Directory(Files.createDirectories(directory));
        } catch (IOException e) {
            throw Trouble.of(name, e);
        }
    }

    @Override
    public <T> void write(String file, DocumentKind kind, DocumentWriter<T> writer, T document) throws Trouble {
        once(file);
        put(target(file, kind.ending()), out -> writer.write(document, out));
        for (DocumentKind other : kind.others()) {
            remove(target(file, other.ending()));
        }
    }

    /** Writes files that are made of one, each named as it is but for the ending. */
    void write(String file, Vector<Paper> papers) throws Trouble {
        once(file);
        for (Paper paper : papers) {
            put(target(file, paper.ending()), paper.writing());
        }
    }

    /** No file of a run may write over what another has written. */
    private void once(String file) throws Trouble {
        if (!written.add(FileName.shown(target(file, "")))) {
            throw new Trouble(file, Trouble.SAME_NAME);
        }
    }

    private static void put(Path target, Paper.Writing writing) throws Trouble {
        try {
            replace(target, writing);
        } catch (IOException e) {
            throw Trouble.of(FileName.shown(target), e);
        }
    }

    private static void remove(Path old) throws Trouble {
        try {
            Files.deleteIfExists(old);
        } catch (IOException e) {
            throw Trouble.of(FileName.shown(old), e);
        }
    }

    private Path target(String file, String ending) throws Trouble {
        if (file.equals(PlanFiles.STANDARD_INPUT)) {
            throw new Trouble(file, Trouble.NAMELESS);
        }
        FileName name = FileName.of(file);
        return name.inDirectory(directory, PLAN, ending)
                .orElse(() -> name.inDirectory(directory, WORKBOOK, ending))
                .getOrElseThrow(() -> new Trouble(file, Trouble.WRONG_ENDING));
    }

    /** Writes a file beside, and moves it to its place when it is whole. */
    static void replace(Path target, Paper.Writing writing) throws IOException {
        Path part = FileName.withEnding(target, "." + ProcessHandle.current().pid() + PART);
        part.toFile().deleteOnExit();
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                writing.to(out);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
