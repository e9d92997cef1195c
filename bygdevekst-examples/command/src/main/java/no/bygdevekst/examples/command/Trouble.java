package no.bygdevekst.examples.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** What stands in the way of reading or writing a file, in words. */
final class Trouble extends Exception {

    private static final long serialVersionUID = 1;

    static final Phrase IS_DIRECTORY = Phrase.of(
            "er en mappe, ikke en fil; oppgi filene i mappen",
            "er ei mappe, ikkje ei fil; oppgje filene i mappa",
            "is a directory, not a file; name the files in it");
    static final Phrase NO_NAME = Phrase.of(
            "kan ikke være navnet på en fil", "kan ikkje vere namnet på ei fil", "cannot be the name of a file");
    static final Phrase WRONG_ENDING = Phrase.of(
            "navnet må ende på .plan.json for å gi et dokument i mappen",
            "namnet må ende på .plan.json for å gje eit dokument i mappa",
            "the name must end in .plan.json to give a document in the directory");
    static final Phrase SAME_NAME = Phrase.of(
            "en annen fil i samme kjøring heter det samme; gi dem hvert sitt navn",
            "ei anna fil i same køyring heiter det same; gje dei kvar sitt namn",
            "another file of the same run has the same name; give them different names");

    private static final Phrase MISSING = Phrase.of("finnes ikke", "finst ikkje", "does not exist");
    private static final Phrase DENIED = Phrase.of(
            "du har ikke tilgang; be om den, eller velg et annet sted",
            "du har ikkje tilgang; be om det, eller vel ein annan stad",
            "you have no access; ask for it, or choose another place");
    private static final Phrase NO_DIRECTORY = Phrase.of("er ikke en mappe", "er ikkje ei mappe", "is not a directory");
    private static final Template OTHER = Template.of(
            "kan ikke leses eller skrives: {reason}",
            "kan ikkje lesast eller skrivast: {reason}",
            "cannot be read or written: {reason}");

    private final String file;
    private final transient Phrase phrase;

    Trouble(String file, Phrase phrase) {
        super(file + ": " + phrase.in(Language.ENGLISH));
        this.file = file;
        this.phrase = phrase;
    }

    static Trouble of(String file, IOException cause) {
        Trouble trouble = new Trouble(file, phrase(cause));
        trouble.initCause(cause);
        return trouble;
    }

    private static Phrase phrase(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return MISSING;
        }
        if (cause instanceof AccessDeniedException) {
            return DENIED;
        }
        return cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException
                ? NO_DIRECTORY
                : new Phrase(OTHER, Arguments.of("reason", Argument.words(cause.toString())));
    }

    /** The file, and what is the matter with it. */
    String in(Language language) {
        return file + ": " + phrase.in(language);
    }
}
