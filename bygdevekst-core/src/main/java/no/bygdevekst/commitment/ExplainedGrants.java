package no.bygdevekst.commitment;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.terms.ExplainedSplit;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/**
 * How the annual grants of a basis and their two instalments came about (<i>forklaringer til årlige tilskudd</i>): the
 * sum of what the measures ask for, or what the ministry approved; from it the share that is paid first.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ExplainedGrants {

    private static final Template ANNUAL_GRANT =
            Template.of("tilskuddet for {year}", "tilskotet for {year}", "the grant for {year}");

    private static final Template APPROVED_GRANT = Template.of(
            "det departementet har godkjent av tilskuddet for {year}",
            "det departementet har godkjent av tilskotet for {year}",
            "what the ministry has approved of the grant for {year}");

    private static final Template MEASURE_GRANT = Template.of(
            "tilskuddet til tiltak {measure} i {year}",
            "tilskotet til tiltak {measure} i {year}",
            "the grant to measure {measure} in {year}");

    private final PaymentBasis basis;
    private final GrantWords words;

    private ExplainedGrants(PaymentBasis basis) {
        this.basis = basis;
        this.words = GrantWords.of(basis.commitment());
    }

    /**
     * The explanations of a basis.
     *
     * @param basis what payments are made of
     * @return the explanations, each made when it is asked for
     */
    public static ExplainedGrants of(PaymentBasis basis) {
        Given.value("basis", basis);
        return new ExplainedGrants(basis);
    }

    /**
     * An annual grant.
     *
     * @param year any year
     * @param appropriationYear the grant
     * @return the explanation, of zero where nothing is asked for or approved
     */
    public Explanation annualGrant(int year, int appropriationYear) {
        return basis.grantYears()
                .approved(year, appropriationYear)
                .map(approved -> Explanation.given(named(APPROVED_GRANT, year, appropriationYear), approved.amount()))
                .getOrElse(() ->
                        Explanation.of(named(ANNUAL_GRANT, year, appropriationYear), asked(year, appropriationYear)))
                .citing(basis.terms().sources().annualGrant());
    }

    private Step asked(int year, int appropriationYear) {
        Vector<MeasureGrant> measures = basis.grantYears().measures(year, appropriationYear);
        return measures.isEmpty()
                ? new Step.Given(basis.grantYears().asked(year, appropriationYear))
                : new Step.Sum(measures.map(this::measureGrant));
    }

    private Explanation measureGrant(MeasureGrant measure) {
        return Explanation.given(measurePhrase(measure), measure.amount());
    }

    /**
     * What a measure's part of an annual grant is called.
     *
     * @param measure the measure's part
     * @return the words
     */
    public Phrase measurePhrase(MeasureGrant measure) {
        Phrase what = new Phrase(
                MEASURE_GRANT, Arguments.of("measure", measure.name()).and("year", measure.year()));
        return measure.appropriationYear()
                .map(appropriationYear -> words.of(what, appropriationYear))
                .getOrElse(what);
    }

    /**
     * The two instalments of an annual grant.
     *
     * @param year any year
     * @param appropriationYear the grant
     * @return the split, with what it is of
     */
    public ExplainedSplit split(int year, int appropriationYear) {
        return new ExplainedSplit(
                basis.terms(), year, words.named(appropriationYear), annualGrant(year, appropriationYear));
    }

    private Phrase named(Template template, int year, int appropriationYear) {
        return words.of(new Phrase(template, Arguments.of("year", Argument.number(year))), appropriationYear);
    }

    /** What is explained, {@code explanations of the annual grants of [2025]}. */
    @Override
    public String toString() {
        return "explanations of the annual grants of "
                + basis.commitment().grants().map(StateGrant::appropriationYear).mkString("[", ", ", "]");
    }
}
