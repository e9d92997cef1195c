package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.text.Text;

/**
 * A command that makes files of a plan (<i>tjeneste</i>), brought by a jar of its own: the program finds each as a
 * service, and has it where the jar is there.
 */
public interface PaperMaker {

    /**
     * What the command is called.
     *
     * @return its name, such as {@code report}
     */
    String command();

    /**
     * What it does.
     *
     * @return the first lines of its help
     */
    Text description();

    /**
     * Makes the files.
     *
     * @param subject the plan, with what the library says of it, in the language that was asked for
     * @return the files, to be written beside each other
     */
    Vector<Paper> papers(Subject subject);
}
