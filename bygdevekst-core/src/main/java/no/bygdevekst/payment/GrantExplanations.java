package no.bygdevekst.payment;

import io.vavr.collection.Vector;
import no.bygdevekst.commitment.ExplainedGrants;
import no.bygdevekst.commitment.GrantWords;
import no.bygdevekst.commitment.GrantYears;
import no.bygdevekst.commitment.MeasureGrant;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.money.Nok;
import no.bygdevekst.terms.ExplainedSplit;

/** How the annual grants, their two parts, and the measures' shares of them came about. */
final class GrantExplanations {

    private final GrantYears years;
    private final ExplainedGrants explained;
    private final GrantPhrases phrases;

    GrantExplanations(Course course) {
        this.years = course.grantYears();
        this.explained = ExplainedGrants.of(course.basis());
        this.phrases = new GrantPhrases(GrantWords.of(course.commitment()));
    }

    GrantPhrases phrases() {
        return phrases;
    }

    Explanation annualGrant(int year, int grant) {
        return explained.annualGrant(year, grant);
    }

    ExplainedSplit split(int year, int grant) {
        return explained.split(year, grant);
    }

    private Explanation asked(MeasureGrant measure) {
        return Explanation.given(phrases.measureAsked(measure), measure.amount());
    }

    /** A measure's part of an annual grant: what it asks for, unless something else was approved. */
    Explanation measureGrant(int year, int grant, int index) {
        Vector<MeasureGrant> measures = years.measures(year, grant);
        MeasureGrant measure = measures.get(index);
        return years.approved(year, grant).isEmpty()
                ? Explanation.given(explained.measurePhrase(measure), measure.amount())
                : Explanation.of(
                        explained.measurePhrase(measure),
                        new Step.Apportioned(annualGrant(year, grant), measures.map(this::asked), index, Nok.ORE));
    }

    Explanation measureFirst(int year, int grant, int index) {
        Vector<MeasureGrant> measures = years.measures(year, grant);
        Vector<Explanation> grants = measures.zipWithIndex((measure, other) -> measureGrant(year, grant, other));
        return Explanation.of(
                phrases.measureFirst(measures.get(index)),
                new Step.Apportioned(split(year, grant).first(), grants, index, Nok.ORE));
    }

    Explanation measureSecond(int year, int grant, int index) {
        return Explanation.of(
                phrases.measureSecond(years.measures(year, grant).get(index)),
                new Step.Difference(measureGrant(year, grant, index), Vector.of(measureFirst(year, grant, index))));
    }
}
