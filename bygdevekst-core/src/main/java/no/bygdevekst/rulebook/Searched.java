package no.bygdevekst.rulebook;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.place.Member;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Gaps;
import no.bygdevekst.text.Given;

/**
 * A part of the document that a rule looks through, and from which it concludes where something is not there (<i>det en
 * regel leter gjennom</i>), such as the signatures of the plan. Where a part of a half-typed plan could not be read,
 * what is looked for may stand in it, so the rule says nothing.
 *
 * @param path the members that lead to it, from the document
 * @param reach which findings it has to do with
 * @param extent what of it matters
 */
public record Searched(Vector<Member> path, Reach reach, Extent extent) {
    /**
     * Refuses null.
     *
     * @param path the members that lead to it, from the document
     * @param reach which findings it has to do with
     * @param extent what of it matters
     */
    public Searched {
        Given.value("path", path);
        Given.value("reach", reach);
        Given.value("extent", extent);
    }

    private static final Vector<Member> MEASURES = Vector.of(DocumentMember.PLAN, PlanMember.MEASURES);
    private static final Vector<Member> BUDGET = MEASURES.append(MeasureMember.BUDGET);

    /** Which findings a part has to do with (<i>rekkevidde</i>). */
    public enum Reach {
        /** All of the rule's. */
        DOCUMENT,
        /** Those at the measure that it stands in. */
        MEASURE,
        /** Those at the budget line that it stands in. */
        LINE
    }

    /** What of a part matters (<i>omfang</i>). */
    public enum Extent {
        /** All of it, and so also what it stands in. */
        ALL,
        /** The budget lines in it that the state pays. */
        STATE_LINES,
        /** The member alone, where what it stands in could be read. */
        MEMBER
    }

    /**
     * A part of the whole document, such as {@code PLAN}, {@code SIGNATURES}.
     *
     * @param path the members that lead to it
     * @return the part
     */
    public static Searched inDocument(Member... path) {
        return new Searched(Vector.of(path), Reach.DOCUMENT, Extent.ALL);
    }

    /**
     * A member that can be absent, or that something stands for, such as {@code PREVIOUS_PLAN}, {@code REVISION}; where
     * what it stands in is taken out, the rule has nothing to say of it anyhow.
     *
     * @param path the members that lead to it
     * @return the part
     */
    public static Searched ofMember(Member... path) {
        return new Searched(Vector.of(path), Reach.DOCUMENT, Extent.MEMBER);
    }

    /**
     * A part of all measures of the plan, such as {@code SAMI_INTERESTS}.
     *
     * @param path the members that lead to it from a measure; none for the measures themselves
     * @return the part
     */
    public static Searched inMeasures(Member... path) {
        return new Searched(MEASURES.appendAll(Vector.of(path)), Reach.DOCUMENT, Extent.ALL);
    }

    /**
     * A part of the measure that a finding is about, such as {@code BUDGET}, {@code YEAR}.
     *
     * @param path the members that lead to it from the measure
     * @return the part
     */
    public static Searched inMeasure(Member... path) {
        return new Searched(MEASURES.appendAll(Vector.of(path)), Reach.MEASURE, Extent.ALL);
    }

    /**
     * A part of the budget line that a finding is about.
     *
     * @param member such as {@code EXCEPTION}
     * @return the part
     */
    public static Searched inLine(BudgetLineMember member) {
        Given.value("member", member);
        return new Searched(BUDGET.append(member), Reach.LINE, Extent.ALL);
    }

    /**
     * All budget lines of the plan that the state pays.
     *
     * @return the part
     */
    public static Searched inStateLines() {
        return stateLinesOf(DocumentMember.PLAN, Reach.DOCUMENT);
    }

    /**
     * The budget lines that the state pays of the measure that a finding is about.
     *
     * @return the part
     */
    public static Searched inStateLinesOfMeasure() {
        return stateLinesOf(DocumentMember.PLAN, Reach.MEASURE);
    }

    /**
     * All budget lines of the previous plan that the state paid.
     *
     * @return the part
     */
    public static Searched inPreviousStateLines() {
        return stateLinesOf(DocumentMember.PREVIOUS_PLAN, Reach.DOCUMENT);
    }

    private static Searched stateLinesOf(DocumentMember plan, Reach reach) {
        Vector<Member> path =
                Vector.of(plan, PlanMember.MEASURES, MeasureMember.BUDGET, BudgetLineMember.APPROPRIATION_YEAR);
        return new Searched(path, reach, Extent.STATE_LINES);
    }

    /** Whether something that could not be read may be in it, whatever the finding. */
    boolean isIncomplete(Gaps gaps) {
        return missing(gaps).nonEmpty();
    }

    /**
     * Whether something that could not be read may be in it that has to do with a finding at a place of the document.
     */
    boolean isIncompleteFor(Place finding, Gaps gaps) {
        return missing(gaps).exists(gap -> switch (reach) {
            case DOCUMENT -> true;
            case MEASURE -> inner(gap, PlanMember.MEASURES).exists(finding::isIn);
            case LINE -> inner(gap, MeasureMember.BUDGET).exists(finding::isIn);
        });
    }

    private Vector<Place> missing(Gaps gaps) {
        Vector<Place> missing = gaps.on(path);
        return switch (extent) {
            case ALL -> missing;
            case STATE_LINES -> missing.filter(gaps::mayLackStateLine);
            case MEMBER ->
                missing.filter(gap -> gap.position().isEmpty() && gap.members().equals(path));
        };
    }

    // The element of an array that a gap stands in, or the gap itself where that is further out.
    private static Option<Place> inner(Place gap, Member array) {
        return gap.path()
                .find(step -> step.position().isDefined() && step.member() == array)
                .orElse(Option.some(gap));
    }
}
