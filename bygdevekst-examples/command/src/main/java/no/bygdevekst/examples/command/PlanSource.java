package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Reads plans from files of another kind than plan documents (<i>planfiler</i>), such as workbooks, brought by a jar of
 * its own: the program finds each as a service, and every command that reads a plan reads such files where the jar is
 * there.
 */
public interface PlanSource {

    /**
     * What the names of its files end in.
     *
     * @return in lower case, such as {@code .xlsx}; the first is that of the files that can be read, and of the others
     *     it is said what to do with them
     */
    Vector<String> endings();

    /**
     * Reads a file.
     *
     * @param file all of it, closed by the caller
     * @return the plan document or its problems, and where things stand in the file
     * @throws IOException if the file cannot be read
     */
    ReadPlan read(InputStream file) throws IOException;

    /**
     * Whether a file is for it.
     *
     * @param file the name of a file
     * @return true if the name ends as those of its files do
     */
    default boolean reads(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return endings().exists(name::endsWith);
    }
}
