package no.bygdevekst.finding;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.place.Place;
import no.bygdevekst.source.Citation;
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
     * The ids of what it is about, from the outermost: a measure's id, for instance.
     *
     * @return the ids, none where it is about the plan or the agreement as a whole
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
     * @return the fingerprint of rule, subject and arguments
     */
    @Value.Lazy
    public Fingerprint fingerprint() {
        return Fingerprint.of(rule(), subject(), arguments());
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
