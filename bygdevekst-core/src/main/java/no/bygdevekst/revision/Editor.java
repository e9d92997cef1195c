package no.bygdevekst.revision;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.MeasureName;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Given;

/**
 * Makes edits of a document (<i>redigering</i>), such as {@code Editor.of(submission).gone(place)}: what stands there
 * before is read from the document, so that an edit always fits it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Editor {

    private final Submission submission;

    private Editor(Submission submission) {
        this.submission = submission;
    }

    /**
     * An editor of a document.
     *
     * @param submission the document
     * @return the editor
     */
    public static Editor of(Submission submission) {
        return new Editor(Given.value("submission", submission));
    }

    /**
     * What stands at a place.
     *
     * @param place a member or an element
     * @return the value, none where an optional member is absent
     * @throws IllegalArgumentException if nothing can be edited there
     */
    public Option<Object> at(Place place) {
        return DocumentShapes.DOCUMENT.at(
                submission, Given.value("place", place).path());
    }

    /**
     * Another value of a member, or another element at a position.
     *
     * @param place the member or the element; an optional member may be absent
     * @param after what is to stand there, of the type that the values have
     * @return the edit
     * @throws IllegalArgumentException if nothing can be edited there
     */
    public Edit changed(Place place, Object after) {
        return begin(Given.value("place", place), Edit.Kind.CHANGED)
                .before(at(place))
                .after(Option.some(Given.value("after", after)))
                .build();
    }

    /**
     * A member left out.
     *
     * @param place an optional member
     * @return the edit
     * @throws IllegalArgumentException if nothing can be edited there
     */
    public Edit cleared(Place place) {
        return begin(Given.value("place", place), Edit.Kind.CHANGED)
                .before(at(place))
                .build();
    }

    /**
     * An element taken out of its array.
     *
     * @param place the element
     * @return the edit
     * @throws IllegalArgumentException if nothing can be edited there
     */
    public Edit gone(Place place) {
        return begin(Given.value("place", place), Edit.Kind.GONE)
                .before(at(place))
                .build();
    }

    /**
     * An element added to its array, last.
     *
     * @param array the array
     * @param added the element
     * @return the edit
     * @throws IllegalArgumentException if nothing can be edited there
     */
    public Edit added(Place array, Object added) {
        return begin(Given.value("array", array), Edit.Kind.ADDED)
                .after(Option.some(Given.value("added", added)))
                .build();
    }

    /**
     * Something added to an array of parties or strings, last.
     *
     * @param array the array
     * @param added what is added
     * @return the edit
     * @throws IllegalArgumentException if nothing can be edited there
     */
    public Edit put(Place array, Object... added) {
        return begin(Given.value("array", array), Edit.Kind.CHANGED)
                .before(Option.some(Vector.empty()))
                .after(Option.some(Given.all("added", added)))
                .build();
    }

    private ImmutableEdit.Builder begin(Place place, Edit.Kind kind) {
        at(place); // refuses what leads nowhere
        ImmutableEdit.Builder edit = Edit.builder().kind(kind).place(place).target(place);
        place.index(PlanMember.MEASURES)
                .map(submission.plan().measures()::get)
                .forEach(measure -> inMeasure(edit, measure, place));
        return edit;
    }

    private static void inMeasure(ImmutableEdit.Builder edit, Measure measure, Place place) {
        edit.measure(Option.some(MeasureName.of(measure)));
        place.index(MeasureMember.BUDGET).map(measure.budget()::get).forEach(line -> edit.line(Option.some(line)));
        place.index(MeasureMember.ACTIVITIES)
                .map(measure.activities()::get)
                .forEach(activity -> edit.activity(Option.some(activity)));
    }

    /** Which plan it edits, {@code nord-troms 2026, revision 2}. */
    @Override
    public String toString() {
        return submission.agreement().id() + " " + submission.plan().year() + ", revision "
                + submission.plan().revision();
    }
}
