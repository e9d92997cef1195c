package no.bygdevekst.json.format;

import java.io.Closeable;
import no.bygdevekst.text.Language;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/**
 * A document, or a value that a host's own mapper met, could not be read (<i>lesefeil</i>); it carries all problems of
 * it.
 *
 * <p>It can be serialized, with its problems. Its message is that of the first problem, in the language of the module
 * or in bokmål, and how many others there are.
 */
public final class ProblemsException extends DatabindException {

    private static final long serialVersionUID = 1L;

    /** The problems, in a form that is serialized with the exception. */
    private final CarriedProblems problems;

    /**
     * The exception of some problems.
     *
     * @param parser what was read from
     * @param problems the problems
     * @param language the language of the message
     */
    public ProblemsException(JsonParser parser, Problems problems, Language language) {
        super(parser, summary(problems, language));
        this.problems = new CarriedProblems(problems);
    }

    /**
     * The exception of the problems of a document.
     *
     * @param problems the problems
     * @param language the language of the message
     */
    public ProblemsException(Problems problems, Language language) {
        super((Closeable) null, summary(problems, language));
        this.problems = new CarriedProblems(problems);
    }

    /**
     * What stands in the way.
     *
     * @return the problems in order, at least one; places and lines are those of the host's document
     */
    public Problems problems() {
        return problems.problems();
    }

    private static String summary(Problems problems, Language language) {
        Problem first = problems.first();
        String message = first.code() + " " + first.at() + ": " + first.message(language);
        return problems.inOrder().size() == 1
                ? message
                : message + " (+" + (problems.inOrder().size() - 1) + ")";
    }
}
