package no.bygdevekst.finding;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Place;
import no.bygdevekst.source.Citation;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import org.immutables.value.Value;

/**
 * What a rule has to say about one case in a plan (<i>merknad</i>), such as {@code F02 ERROR
 * /plan/measures/0/budget/1/use}.
 *
 * <p>It has no language and no text: a rulebook gives the words.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Finding implements WithFinding {

    Finding() {}

    /**
     * The rule that it comes from.
     *
     * @return the rule's id
     */
    public abstract RuleId rule();

    /**
     * How much it weighs, as the rulebook decided.
     *
     * @return the severity
     */
    public abstract Severity severity();

    /**
     * Where it stands; the place may be of a member that is not there and should be.
     *
     * @return the place
     */
    public abstract Place place();

    /**
     * What it is about whatever its position, from the outermost: ids, and of what has none its figures, days and
     * codes.
     *
     * @return such as {@code T1}; nothing where it is about the plan or the agreement as a whole
     */
    @Value.Default
    public Vector<String> subject() {
        return Vector.empty();
    }

    /**
     * The names, amounts and years concerned. About an amount these are {@code expected}, {@code actual} and
     * {@code difference}, about a year {@code year}.
     *
     * @return the arguments by name
     */
    public abstract Arguments arguments();

    /**
     * Which it is of the findings of its rule that are alike in subject, amounts and years.
     *
     * @return 1 for the first of them in canonical order
     */
    @Value.Default
    public int number() {
        return 1;
    }

    /**
     * Where the source asks for it, the first place where there are several.
     *
     * @return the citation, or none for a rule that follows from no source
     */
    @Value.Default
    public Option<Citation> citation() {
        return Option.none();
    }

    /**
     * The decision that lets it pass.
     *
     * @return the waiver, if there is one
     */
    @Value.Default
    public Option<Waiver> waiver() {
        return Option.none();
    }

    /**
     * Whether it stands in the way of submitting the plan.
     *
     * @return true of an error that is not waived
     */
    public boolean isBlocking() {
        return severity() == Severity.ERROR && waiver().isEmpty();
    }

    /**
     * What it is known by from one evaluation to the next.
     *
     * @return the fingerprint of rule, subject, the amounts and years among the arguments, and number
     */
    @Value.Lazy
    public Fingerprint fingerprint() {
        return Fingerprint.of(likeness(), number());
    }

    /**
     * What it has in common with the findings that it is told from by its {@link #number()}.
     *
     * @return rule, subject, and the amounts and years among the arguments, in order; no words
     */
    public Vector<String> likeness() {
        return subject()
                .prepend(rule().value())
                .appendAll(Vector.ofAll(arguments().inOrder())
                        .filter(argument -> isCompared(argument._1, argument._2))
                        .map(argument -> argument._1 + "=" + argument._2));
    }

    private static boolean isCompared(String name, Argument value) {
        boolean isYear = name.equals("year") || name.endsWith("Year");
        return value instanceof Nok || (isYear && value instanceof Argument.WholeNumber);
    }

    /**
     * A builder.
     *
     * @return a new one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}; all but subject, citation and waiver are required. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
