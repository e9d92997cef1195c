package no.bygdevekst.examples.command;

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
        Path target = target(file, kind.ending());
        if (!written.add(FileName.shown(target(file, "")))) {
            throw new Trouble(file, Trouble.SAME_NAME);
        }
        try {
            replace(target, writer, document);
            for (DocumentKind other : kind.others()) {
                Files.deleteIfExists(target(file, other.ending()));
            }
        } catch (IOException e) {
            throw Trouble.of(FileName.shown(target), e);
        }
    }

    private Path target(String file, String ending) throws Trouble {
        if (file.equals(PlanFiles.STANDARD_INPUT)) {
            throw new Trouble(file, Trouble.NAMELESS);
        }
        return FileName.of(file)
                .inDirectory(directory, PLAN, ending)
                .getOrElseThrow(() -> new Trouble(file, Trouble.WRONG_ENDING));
    }

    private static <T> void replace(Path target, DocumentWriter<T> writer, T document) throws IOException {
        Path part = FileName.withEnding(target, "." + ProcessHandle.current().pid() + PART);
        part.toFile().deleteOnExit();
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                writer.write(document, out);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
