package no.bygdevekst.terms;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/**
 * Why the two instalments of a year's grant are what they are (<i>forklart deling</i>): of 6 000 000 kroner the first
 * is 4 500 000, 75 per cent rounded down, and the second 1 500 000, exactly what remains.
 *
 * @param terms the terms that split it
 * @param year the year of the grant
 * @param appropriationYear the year that the money was appropriated in, where the words are to say it: of an agreement
 *     with several grants
 * @param annualGrant how the year's grant came about
 */
public record ExplainedSplit(GrantTerms terms, int year, Option<Integer> appropriationYear, Explanation annualGrant) {

    private static final Template FIRST = Template.of(
            "første delutbetaling av tilskuddet for {year}",
            "første delutbetaling av tilskotet for {year}",
            "the first instalment of the grant for {year}");

    private static final Template SECOND = Template.of(
            "andre delutbetaling av tilskuddet for {year}",
            "andre delutbetaling av tilskotet for {year}",
            "the second instalment of the grant for {year}");

    private static final Template FIRST_OF_ONE = Template.of(
            "første delutbetaling av tilskuddet for {year} fra bevilgningen for {appropriationYear}",
            "første delutbetaling av tilskotet for {year} frå løyvinga for {appropriationYear}",
            "the first instalment of the grant for {year} from the appropriation of {appropriationYear}");

    private static final Template SECOND_OF_ONE = Template.of(
            "andre delutbetaling av tilskuddet for {year} fra bevilgningen for {appropriationYear}",
            "andre delutbetaling av tilskotet for {year} frå løyvinga for {appropriationYear}",
            "the second instalment of the grant for {year} from the appropriation of {appropriationYear}");

    /**
     * Checks that all are there.
     *
     * @param terms the terms that split it
     * @param year the year of the grant
     * @param appropriationYear the year that the money was appropriated in, where the words are to say it: of an
     *     agreement with several grants
     * @param annualGrant how the year's grant came about
     */
    public ExplainedSplit {
        Given.value("terms", terms);
        Given.noNull("appropriationYear", appropriationYear);
        Given.value("annualGrant", annualGrant);
    }

    /**
     * Why the first instalment is what it is.
     *
     * @return the terms' share of the annual grant, rounded as they say
     */
    public Explanation first() {
        Step step = new Step.RoundedShare(annualGrant, terms.firstShare(), terms.rounding(), terms.roundingUnit());
        return Explanation.of(named(FIRST, FIRST_OF_ONE), step)
                .under(terms.firstInstalmentRounding())
                .citing(terms.sources().split());
    }

    /**
     * Why the second instalment is what it is.
     *
     * @return the annual grant less the first instalment
     */
    public Explanation second() {
        return Explanation.of(named(SECOND, SECOND_OF_ONE), new Step.Difference(annualGrant, Vector.of(first())))
                .citing(terms.sources().split());
    }

    private Phrase named(Template ofYear, Template ofOne) {
        Arguments arguments = Arguments.none().and("year", year);
        return appropriationYear
                .map(of -> new Phrase(ofOne, arguments.and("appropriationYear", of)))
                .getOrElse(() -> new Phrase(ofYear, arguments));
    }
}
