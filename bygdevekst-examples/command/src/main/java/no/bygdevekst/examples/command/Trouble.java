package no.bygdevekst.examples.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** What stands in the way of reading or writing a file, in words. */
final class Trouble extends Exception {

    private static final long serialVersionUID = 1;

    /** What standard output is called in a message, in every language. */
    static final String STANDARD_OUTPUT = "stdout";

    static final Phrase IS_DIRECTORY = Phrase.of(
            "er en mappe, ikke en fil; oppgi filene i mappen",
            "er ei mappe, ikkje ei fil; oppgje filene i mappa",
            "is a directory, not a file; name the files in it");
    static final Phrase NO_NAME = Phrase.of(
            "kan ikke være navnet på en fil", "kan ikkje vere namnet på ei fil", "cannot be the name of a file");
    static final Phrase EMPTY_NAME = Phrase.of(
            "navnet er tomt; oppgi en fil eller en mappe, for eksempel . for mappen du står i",
            "namnet er tomt; oppgje ei fil eller ei mappe, til dømes . for mappa du står i",
            "the name is empty; give a file or a directory, such as . for the one that you are in");
    static final Phrase UNREADABLE_NAME = Phrase.of(
            "navnet har bokstaver som Java ikke får til å lese slik maskinen er satt opp; sett LC_ALL=C.UTF-8 og prøv igjen",
            "namnet har bokstavar som Java ikkje får til å lese slik maskina er sett opp; set LC_ALL=C.UTF-8 og prøv igjen",
            "the name has letters that Java cannot read as the machine is set up; set LC_ALL=C.UTF-8 and try again");
    static final Phrase WRONG_ENDING = Phrase.of(
            "navnet må ende på .plan.json for å gi et dokument i mappen",
            "namnet må ende på .plan.json for å gje eit dokument i mappa",
            "the name must end in .plan.json to give a document in the directory");
    static final Phrase NAMELESS = Phrase.of(
            "standard inn har ikke noe navn som kan gi et dokument i mappen; utelat --out, eller oppgi en fil",
            "standard inn har ikkje noko namn som kan gje eit dokument i mappa; utelat --out, eller oppgje ei fil",
            "standard input has no name to give a document in the directory; leave --out out, or name a file");
    static final Phrase INPUT_TWICE = Phrase.of(
            "standard inn kan bare leses én gang; oppgi den én gang",
            "standard inn kan berre lesast éin gong; oppgje han éin gong",
            "standard input can be read only once; name it once");
    static final Phrase SAME_NAME = Phrase.of(
            "en annen fil i samme kjøring heter det samme; gi dem hvert sitt navn",
            "ei anna fil i same køyring heiter det same; gje dei kvar sitt namn",
            "another file of the same run has the same name; give them different names");
    static final Phrase NO_PREVIOUS = Phrase.of(
            "det er ingen forrige plan i dokumentet; oppgi den forrige planen i en fil foran",
            "det er ingen førre plan i dokumentet; oppgje den førre planen i ei fil framfor",
            "there is no previous plan in the document; name a file with the previous plan before it");
    static final Phrase OTHER_AGREEMENT = Phrase.of(
            "planen hører til en annen avtale enn den i den første filen; oppgi to planer for samme avtale",
            "planen høyrer til ein annan avtale enn den i den første fila; oppgje to planar for same avtale",
            "the plan is of another agreement than the one in the first file; name two plans of one agreement");
    static final Phrase NO_ADDRESS = Phrase.of(
            "oppgi også adressen til tallet som skal forklares, for eksempel /yearNeed/firstInstalment",
            "oppgje òg adressa til talet som skal forklarast, til dømes /yearNeed/firstInstalment",
            "give the address of the figure to be explained as well, such as /yearNeed/firstInstalment");
    static final Phrase NO_FIGURE = Phrase.of(
            "det står ikke noe beløp på denne adressen i vurderingen; evaluate --json viser hvilke som finnes",
            "det står ikkje noko beløp på denne adressa i vurderinga; evaluate --json viser kva for nokre som finst",
            "no amount stands at this address of the evaluation; evaluate --json shows those that there are");
    static final Phrase WORKBOOK = Phrase.of(
            "er en arbeidsbok, og dette programmet leser plandokumenter; bygdevekst-workbook.jar leser arbeidsbøker (.xlsx)",
            "er ei arbeidsbok, og dette programmet les plandokument; bygdevekst-workbook.jar les arbeidsbøker (.xlsx)",
            "is a workbook, and this program reads plan documents; bygdevekst-workbook.jar reads workbooks (.xlsx)");
    static final Phrase TOO_LARGE = Phrase.of(
            "det er for lite minne; gi Java mer, for eksempel med java -Xmx4g",
            "det er for lite minne; gje Java meir, til dømes med java -Xmx4g",
            "there is too little memory; give Java more, for instance by java -Xmx4g");

    static final Phrase NO_CSV = Phrase.of(
            "navnet må ende på .csv, så ingen annen fil blir skrevet over",
            "namnet må ende på .csv, så inga anna fil vert skriven over",
            "the name must end in .csv, so that no other file is overwritten");
    static final Phrase SUM_TOO_LARGE = Phrase.of(
            "summene blir for store til å regnes nøyaktig; ingenting er summert",
            "summane vert for store til å reknast nøyaktig; ingenting er summert",
            "the sums become too large to be exact; nothing is summed");

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

    Trouble(String file, Text text) {
        this(file, Phrase.of(text.in(Language.BOKMAL), text.in(Language.NYNORSK), text.in(Language.ENGLISH)));
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
        if (cause instanceof Refusal refusal) {
            return refusal.phrase();
        }
        return cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException
                ? NO_DIRECTORY
                : new Phrase(OTHER, Arguments.of("reason", Argument.composed(Excerpt.whole(reason(cause)))));
    }

    /** What the machine says, such as "No space left on device". */
    private static String reason(IOException cause) {
        String reason = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return reason == null ? cause.toString() : reason;
    }

    /** The file, and what is the matter with it. */
    String in(Language language) {
        return (file.isEmpty() ? "\"\"" : Excerpt.whole(file)) + ": " + phrase.in(language);
    }
}
