package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.text.Phrase;
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
     * A file that it can be given beside the plans.
     *
     * @return the option that names it; none where it takes no such file
     */
    default Option<FileOption> file() {
        return Option.none();
    }

    /**
     * This maker with the file that its option names.
     *
     * @param file what the file holds
     * @return a maker that uses it; or what is the matter with the file, and what to do about it
     * @throws UnsupportedOperationException if it takes no such file
     */
    default Validation<Phrase, PaperMaker> with(byte[] file) {
        throw new UnsupportedOperationException(command() + " takes no other file than plans");
    }

    /**
     * Makes the files.
     *
     * @param subject the plan, with what the library says of it, in the language that was asked for
     * @return the files, to be written beside each other
     */
    Vector<Paper> papers(Subject subject);
}
