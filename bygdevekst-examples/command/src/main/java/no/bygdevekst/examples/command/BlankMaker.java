package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import no.bygdevekst.letter2024.data.Pilot;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/**
 * A command that makes files of a pilot that has no plan yet (<i>maltjeneste</i>), brought by a jar of its own as a
 * {@link PaperMaker} is.
 */
public interface BlankMaker {

    /**
     * What the command is called.
     *
     * @return its name, such as {@code template}
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
     * @param pilot whose plan is to be filled in
     * @param language the language of the files
     * @return the files, to be written beside each other
     */
    Vector<Paper> papers(Pilot pilot, Language language);
}
