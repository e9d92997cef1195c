package no.bygdevekst.json.format;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/**
 * What a service answers that cannot take a plan (<i>problemdetaljer</i>, RFC 9457): status 422, «Plandokumentet kan
 * ikke leses», and all its problems; or «Planen kan ikke sendes inn slik den er», and the findings that stand in the
 * way.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ProblemDetails {

    /** The media type of problem details in JSON. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Template FIRST_OF_SEVERAL = Template.of(
            "{count} feil står i veien. Den første: {first}",
            "{count} feil står i vegen. Den første: {first}",
            "{count} errors stand in the way. The first: {first}");

    private final Kind kind;
    private final Option<Problems> problems;
    private final Option<Evaluation> evaluation;
    private final Option<String> instance;

    private ProblemDetails(
            Kind kind, Option<Problems> problems, Option<Evaluation> evaluation, Option<String> instance) {
        this.kind = kind;
        this.problems = problems;
        this.evaluation = evaluation;
        this.instance = instance;
    }

    /**
     * Of a document that cannot be read.
     *
     * @param problems all that stands in the way of reading it
     * @return status 422, or 413 of a document that is too large
     */
    public static ProblemDetails of(Problems problems) {
        boolean large = Given.value("problems", problems).first().code() == ProblemCode.TOO_LARGE;
        return new ProblemDetails(
                large ? Kind.TOO_LARGE : Kind.UNREADABLE, Option.some(problems), Option.none(), Option.none());
    }

    /**
     * Of a plan that is not fit to be submitted.
     *
     * @param evaluation what was found
     * @return status 422; none where no error stands in the way
     */
    public static Option<ProblemDetails> of(Evaluation evaluation) {
        return Option.when(
                !Given.value("evaluation", evaluation).isSubmittable(),
                () -> new ProblemDetails(Kind.NOT_SUBMITTABLE, Option.none(), Option.some(evaluation), Option.none()));
    }

    /**
     * These details of one occurrence.
     *
     * @param instance what it is known by: a reference to a URI, such as {@code /plans/17}
     * @return the details
     */
    public ProblemDetails withInstance(String instance) {
        return new ProblemDetails(kind, problems, evaluation, Option.some(Given.value("instance", instance)));
    }

    /**
     * What kind of problem it is.
     *
     * @return a URI that never changes, such as {@code https://bygdevekst.no/problem/unreadable}
     */
    public String type() {
        return kind.type;
    }

    /**
     * The status of the answer.
     *
     * @return 422 or 413
     */
    public int status() {
        return kind.status;
    }

    /**
     * What kind of problem it is, in words.
     *
     * @param language which language
     * @return the words, the same of every problem of its {@link #type()}
     */
    public String title(Language language) {
        return kind.title.in(language);
    }

    /**
     * What is wrong this time, and what to do about it.
     *
     * @param language which language
     * @return the first message, and how many there are
     */
    public String detail(Language language) {
        Vector<String> messages = problems()
                .map(problem -> problem.message(language))
                .appendAll(findings().map(finding -> text(finding, language)));
        return messages.size() == 1
                ? messages.head()
                : FIRST_OF_SEVERAL.fill(
                        Arguments.of("count", Argument.number(messages.size()))
                                .and("first", Argument.composed(messages.head())),
                        language);
    }

    /**
     * What this occurrence is known by.
     *
     * @return a reference to a URI, or none
     */
    public Option<String> instance() {
        return instance;
    }

    /**
     * What stands in the way of reading the document.
     *
     * @return the problems in the order of their places; none of a plan that could be read
     */
    public Vector<Problem> problems() {
        return problems.toVector().flatMap(Problems::inOrder);
    }

    /**
     * Whether there are other problems than {@link #problems()}.
     *
     * @return true where there were too many to be told
     */
    public boolean more() {
        return problems.exists(Problems::more);
    }

    /**
     * What stands in the way of submitting the plan.
     *
     * @return the errors that are not waived, in canonical order; none of a document that could not be read
     */
    public Vector<Finding> findings() {
        return evaluation
                .toVector()
                .flatMap(Evaluation::findings)
                .filter(finding ->
                        finding.severity() == Severity.ERROR && finding.waiver().isEmpty());
    }

    /**
     * The message of a finding: what is wrong, and what to do about it.
     *
     * @param finding one of the findings
     * @param language which language
     * @return the message
     */
    public String text(Finding finding, Language language) {
        return evaluation.get().text(finding, language);
    }

    /** The status and the kind, {@code 422 https://bygdevekst.no/problem/unreadable}. */
    @Override
    public String toString() {
        return status() + " " + type();
    }

    private enum Kind {
        UNREADABLE(
                "https://bygdevekst.no/problem/unreadable",
                422,
                Text.of(
                        "Plandokumentet kan ikke leses",
                        "Plandokumentet kan ikkje lesast",
                        "The plan document cannot be read")),
        TOO_LARGE(
                "https://bygdevekst.no/problem/too-large",
                413,
                Text.of(
                        "Plandokumentet er for stort",
                        "Plandokumentet er for stort",
                        "The plan document is too large")),
        NOT_SUBMITTABLE(
                "https://bygdevekst.no/problem/not-submittable",
                422,
                Text.of(
                        "Planen kan ikke sendes inn slik den er",
                        "Planen kan ikkje sendast inn slik han er",
                        "The plan cannot be submitted as it is"));

        private final String type;
        private final int status;
        private final Text title;

        Kind(String type, int status, Text title) {
            this.type = type;
            this.status = status;
            this.title = title;
        }
    }
}
