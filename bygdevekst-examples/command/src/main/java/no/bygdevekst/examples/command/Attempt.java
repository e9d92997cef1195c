package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Language;

/**
 * The one way from what happens to what the program ends with (<i>forsøk</i>): whatever stands in the way is said on
 * standard error and gives {@link ExitStatus#FAILED}, and the other files are answered all the same.
 */
final class Attempt {

    private final Console console;
    private final Language language;

    Attempt(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    /** What is done for one file. */
    @FunctionalInterface
    interface FileTask {
        ExitStatus run(String file) throws Trouble;
    }

    /** The worst that was met with some files; where standard output takes no more, the rest is left. */
    ExitStatus each(Vector<String> files, FileTask task) {
        ExitStatus worst = ExitStatus.DONE;
        for (String file : files) {
            worst = worst.worst(of(file, () -> task.run(file)));
            if (console.isLost()) {
                return worst;
            }
        }
        return worst;
    }

    /** How something went, of whatever kind its failure is. */
    @SuppressWarnings(
            "IllegalCatch") // of a failure that nobody thought of the file must be said, and the status be ours
    ExitStatus of(String about, Task task) {
        try {
            return task.run();
        } catch (Trouble trouble) {
            return failed(trouble.in(language));
        } catch (OutOfMemoryError | StackOverflowError e) {
            return failed(new Trouble(about, Trouble.TOO_LARGE).in(language));
        } catch (RuntimeException e) {
            return failed(Excerpt.whole(about) + ": " + Breakdown.words(e, language));
        }
    }

    private ExitStatus failed(String words) {
        console.say(words);
        return ExitStatus.FAILED;
    }
}
