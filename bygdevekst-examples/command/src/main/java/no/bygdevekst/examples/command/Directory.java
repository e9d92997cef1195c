package no.bygdevekst.examples.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * A directory in which every file {@code NAME.plan.json} gets a document {@code NAME.evaluation.json}, for instance.
 */
final class Directory implements Destination {

    private static final String PLAN = ".plan.json";

    private final Path directory;
    private final Set<String> written = new HashSet<>();

    private Directory(Path directory) {
        this.directory = directory;
    }

    /** The directory, made where it is not there. */
    static Directory open(String name) throws Trouble {
        Path directory = PlanFile.path(name);
        try {
            return new Directory(Files.createDirectories(directory));
        } catch (IOException e) {
            throw Trouble.of(name, e);
        }
    }

    @Override
    public void write(String file, String ending, String document) throws Trouble {
        String name = name(file);
        if (!written.add(name)) {
            throw new Trouble(file, Trouble.SAME_NAME);
        }
        Path target = directory.resolve(name + ending);
        try {
            Files.writeString(target, document);
        } catch (IOException e) {
            throw Trouble.of(target.toString(), e);
        }
    }

    private static String name(String file) throws Trouble {
        String last = PlanFile.path(file).getFileName().toString();
        if (!last.endsWith(PLAN)) {
            throw new Trouble(file, Trouble.WRONG_ENDING);
        }
        return last.substring(0, last.length() - PLAN.length());
    }
}
