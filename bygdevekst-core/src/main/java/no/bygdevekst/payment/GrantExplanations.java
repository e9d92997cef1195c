package no.bygdevekst.payment;

import io.vavr.Lazy;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.commitment.ExplainedGrants;
import no.bygdevekst.commitment.GrantWords;
import no.bygdevekst.commitment.GrantYears;
import no.bygdevekst.commitment.MeasureGrant;
import no.bygdevekst.explain.Division;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.money.Nok;
import no.bygdevekst.terms.ExplainedSplit;

/** How the annual grants, their two parts, and the measures' shares of them came about. */
final class GrantExplanations {

    private final GrantYears years;
    private final ExplainedGrants explained;
    private final GrantPhrases phrases;

    private final Lazy<Map<Tuple2<Integer, Integer>, Lazy<Together>>> byGrant;

    GrantExplanations(Course course) {
        this.years = course.grantYears();
        this.explained = ExplainedGrants.of(course.basis());
        this.phrases = new GrantPhrases(GrantWords.of(course.commitment()));
        this.byGrant = Lazy.of(() -> years.inOrder()
                .toMap(
                        grant -> Tuple.of(grant.year(), grant.appropriationYear()),
                        grant -> Lazy.of(() -> together(grant))));
    }

    GrantPhrases phrases() {
        return phrases;
    }

    Explanation annualGrant(int year, int grant) {
        return explained.annualGrant(year, grant);
    }

    /** What a year asks of a grant. */
    Explanation asked(AnnualGrant grant) {
        Vector<MeasureGrant> measures = years.measures(grant.year(), grant.appropriationYear());
        return Explanation.of(
                phrases.asked(grant),
                measures.isEmpty() ? new Step.Given(grant.asked()) : new Step.Sum(measures.map(this::asked)));
    }

    ExplainedSplit split(int year, int grant) {
        return explained.split(year, grant);
    }

    /** A measure's part of an annual grant: what it asks for, unless something else was approved. */
    Explanation measureGrant(int year, int grant, int index) {
        return together(year, grant).grants().get(index);
    }

    Explanation measureFirst(int year, int grant, int index) {
        Together together = together(year, grant);
        return Explanation.of(
                phrases.measureFirst(together.measures().get(index)), new Step.Apportioned(together.first(), index));
    }

    Explanation measureSecond(int year, int grant, int index) {
        return Explanation.of(
                phrases.measureSecond(together(year, grant).measures().get(index)),
                new Step.Difference(measureGrant(year, grant, index), Vector.of(measureFirst(year, grant, index))));
    }

    private Together together(int year, int grant) {
        return byGrant.get().get(Tuple.of(year, grant)).get().get();
    }

    private Together together(AnnualGrant of) {
        Vector<MeasureGrant> measures = years.measures(of.year(), of.appropriationYear());
        Vector<Explanation> grants = grants(of, measures);
        Explanation first = split(of.year(), of.appropriationYear()).first();
        return new Together(measures, grants, Division.of(first, grants, Nok.ORE));
    }

    private Vector<Explanation> grants(AnnualGrant of, Vector<MeasureGrant> measures) {
        if (years.approved(of.year(), of.appropriationYear()).isEmpty()) {
            return measures.map(this::given);
        }
        Division approved =
                Division.of(annualGrant(of.year(), of.appropriationYear()), measures.map(this::asked), Nok.ORE);
        return measures.zipWithIndex((measure, index) ->
                Explanation.of(explained.measurePhrase(measure), new Step.Apportioned(approved, index)));
    }

    private Explanation asked(MeasureGrant measure) {
        return Explanation.given(phrases.measureAsked(measure), measure.amount());
    }

    private Explanation given(MeasureGrant measure) {
        return Explanation.given(explained.measurePhrase(measure), measure.amount());
    }

    /** What the measures of one annual grant have in common: each is explained by the parts of all of them. */
    private record Together(Vector<MeasureGrant> measures, Vector<Explanation> grants, Division first) {}
}
