package no.bygdevekst.rulebook;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.function.Function;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.place.Member;
import no.bygdevekst.place.Member.ApprovedGrantMember;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Gaps;
import no.bygdevekst.rulebook.Searched.Reach;
import no.bygdevekst.source.Citation;
import no.bygdevekst.source.CitedReading;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Term;

/**
 * A rule (<i>regel</i>) about plans, such as {@code B07}: its id, how much it weighs, where it comes from, its words,
 * and what it looks for.
 *
 * <p>A host writes its own with {@link #of(String, Severity)}, in its own namespace.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Rule {

    private static final Set<Member> TELLING_APART = HashSet.of(
            BudgetLineMember.SPENT_BY,
            BudgetLineMember.IN_KIND,
            BudgetLineMember.APPROPRIATION_YEAR,
            BudgetLineMember.DESCRIPTION,
            ApprovedGrantMember.APPROPRIATION_YEAR);

    private final RuleId id;
    private final Severity severity;
    private final Vector<Citation> citations;
    private final Vector<CitedReading> readings;
    private final RuleText text;
    private final Function<CaseFile, ? extends Iterable<Remark>> check;
    private final Vector<Searched> searched;
    private final Vector<Term> values;

    Rule(
            RuleDraft draft,
            Vector<CitedReading> readings,
            RuleText text,
            Function<CaseFile, ? extends Iterable<Remark>> check,
            Vector<Searched> searched,
            Vector<Term> values) {
        this.id = draft.id();
        this.severity = draft.severity();
        this.citations = draft.citations();
        this.readings = readings;
        this.text = text;
        this.check = check;
        this.searched = searched;
        this.values = values;
    }

    /**
     * Begins a rule.
     *
     * @param id the id, of the form of {@link RuleId#of(String)}
     * @param severity how much a finding weighs
     * @return what the rest is added to
     * @throws IllegalArgumentException if the id has not that form
     */
    public static RuleDraft of(String id, Severity severity) {
        Given.value("id", id);
        Given.value("severity", severity);
        return new RuleDraft(RuleId.of(id), severity, Vector.empty());
    }

    /**
     * The id.
     *
     * @return the id, never used for another rule
     */
    public RuleId id() {
        return id;
    }

    /**
     * How much a finding weighs.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Where it comes from.
     *
     * @return the citations, none for a rule that follows from no source
     */
    public Vector<Citation> citations() {
        return citations;
    }

    /**
     * How the source is read where it leaves room. Where a host can choose the reading, in
     * {@link no.bygdevekst.terms.GrantTerms}, the default stands here whatever is chosen there.
     *
     * @return the readings that the rule rests on, possibly none
     */
    public Vector<CitedReading> readings() {
        return readings;
    }

    /**
     * The words.
     *
     * @return the texts in three languages
     */
    public RuleText text() {
        return text;
    }

    /**
     * What the rule looks through, and concludes from where something is not there. Of a half-typed plan it is silent
     * where a part of that could not be read.
     *
     * @return the parts of the document, possibly none
     */
    public Vector<Searched> searched() {
        return searched;
    }

    /**
     * Whether the rule speaks of a value of a closed list: what it finds depends on it, or on the reading that the
     * value is a choice of.
     *
     * @param value a value, such as {@link no.bygdevekst.plan.FundUse#GUARANTEE}
     * @return whether it does
     */
    public boolean speaksOf(Term value) {
        return values.contains(value)
                || (value instanceof Reading choice
                        && readings.exists(cited -> cited.reading().topic().equals(choice.topic())));
    }

    /**
     * This rule with another severity.
     *
     * @param severity how much a finding weighs
     * @return the rule
     */
    public Rule withSeverity(Severity severity) {
        return new Rule(new RuleDraft(id, severity, citations), readings, text, check, searched, values);
    }

    /**
     * What the rule finds. Of a half-typed plan these are the cases about which all that the rule needs could be read.
     *
     * @param file what to look at
     * @return a finding for each case, in the rule's own order
     * @throws IllegalStateException if the rule gives other arguments than its texts name
     */
    public Vector<Finding> findings(CaseFile file) {
        Gaps gaps = file.gaps();
        if (gaps.isEmpty()) {
            return Vector.ofAll(check.apply(file)).map(this::finding);
        }
        if (searched.exists(part -> part.reach() == Reach.DOCUMENT && part.isIncomplete(gaps))) {
            return Vector.empty();
        }
        return Vector.ofAll(check.apply(file))
                .map(this::finding)
                .map(finding -> finding.withPlace(gaps.inDocument(finding.place())))
                .reject(finding -> isUncertain(finding.place(), gaps));
    }

    // Without it, what the finding is about would be known by something else than before.
    private static boolean tellsApart(Place gap) {
        return gap.position().isEmpty() && TELLING_APART.contains(gap.member());
    }

    private boolean isUncertain(Place finding, Gaps gaps) {
        return gaps.concern(finding)
                || gaps.places().exists(gap -> tellsApart(gap) && finding.isIn(gap.parent()))
                || searched.exists(part -> part.isIncompleteFor(finding, gaps));
    }

    private Finding finding(Remark remark) {
        if (!remark.arguments().names().equals(text.argumentNames())) {
            throw new IllegalStateException("rule " + id + " gives "
                    + remark.arguments().names().mkString("(", ", ", ")") + ", its texts name "
                    + text.argumentNames().mkString("(", ", ", ")"));
        }
        return Finding.builder()
                .rule(id)
                .severity(severity)
                .place(remark.place())
                .subject(remark.subject())
                .arguments(remark.arguments())
                .citation(remark.citation().orElse(citations.headOption()))
                .build();
    }

    /** The id and the severity, {@code B07 ERROR}. */
    @Override
    public String toString() {
        return id + " " + severity;
    }
}
