package no.bygdevekst.revision;

import io.vavr.control.Option;
import no.bygdevekst.agreement.Parties;
import no.bygdevekst.place.Member;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.MeasureName;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Phrase;
import org.immutables.value.Value;

/**
 * One thing that is another than before (<i>endring</i>): something added, something gone, or a member changed, such as
 * the amount of a budget line from 600 000 to 500 000 kroner. {@link Edits} applies it.
 *
 * <p>What it carries is of the type that the values have: a member is a {@code Nok}, a {@code Party}, a {@code String},
 * an {@code Integer} …; of an array of parties or strings it is a {@code Vector}, {@link #before()} of what is taken
 * out and {@link #after()} of what is added; an element is a whole {@code Measure}, {@code BudgetLine},
 * {@code Activity} ….
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Edit {

    /** What kind of edit it is (<i>endringstype</i>). */
    public enum Kind {
        /** An element of an array is new. */
        ADDED,
        /** An element of an array is taken out. */
        GONE,
        /** A member, or an element, is another. */
        CHANGED
    }

    Edit() {}

    /**
     * What kind of edit it is.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * Where to look: in the new document, of what is gone in the old.
     *
     * @return the member or the element
     */
    public abstract Place place();

    /**
     * Where it is applied: in the old document.
     *
     * @return the member or the element, of what is added the array
     */
    public abstract Place target();

    /**
     * The measure that it is about, or in.
     *
     * @return the measure's id and title, none where it is in no measure
     */
    @Value.Default
    public Option<MeasureName> measure() {
        return Option.none();
    }

    /**
     * The budget line that a member of is changed.
     *
     * @return the line as it was before, none where it is no member of a line
     */
    @Value.Default
    public Option<BudgetLine> line() {
        return Option.none();
    }

    /**
     * The activity that a member of is changed.
     *
     * @return the activity as it was before, none where it is no member of an activity
     */
    @Value.Default
    public Option<Activity> activity() {
        return Option.none();
    }

    /**
     * What stood there, or was taken out.
     *
     * @return the value, none where nothing stood there, or something is added
     */
    @Value.Default
    public Option<Object> before() {
        return Option.none();
    }

    /**
     * What stands there, or was added.
     *
     * @return the value, none where nothing stands there any more, or something is gone
     */
    @Value.Default
    public Option<Object> after() {
        return Option.none();
    }

    /**
     * The member that is changed.
     *
     * @return the member, of a changed element the array; none of what is added or gone
     */
    public Option<Member> member() {
        return Option.when(kind() == Kind.CHANGED, () -> place().member());
    }

    /**
     * The edit in words, such as «Tiltak T1 «Boliger»: tittel var «Boliger» og er nå «Boliger til leie».».
     *
     * @param parties those of the agreement, for their names
     * @return a sentence
     */
    public Phrase phrase(Parties parties) {
        return new EditWords(Given.value("parties", parties)).of(this);
    }

    static ImmutableEdit.Builder builder() {
        return ImmutableEdit.builder();
    }

    /** Refuses to be applied to something else than it was made from. */
    void checkBefore(Option<Object> now) {
        if (!now.equals(before())) {
            throw notOfWhatStands(now);
        }
    }

    IllegalArgumentException notOfWhatStands(Object now) {
        return new IllegalArgumentException("the edit at " + target() + " is not of what stands there: "
                + before().getOrElse("nothing") + " is not " + now);
    }

    IllegalArgumentException nothingThere() {
        return new IllegalArgumentException("nothing would stand at " + target());
    }
}
