package no.bygdevekst.commitment;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.terms.ExplainedSplit;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/**
 * Why the annual grants of a basis are what they are (<i>forklarte årlige tilskudd</i>), such as 6 000 000 kroner in
 * 2025, what T1 and T2 ask for. Where there are several grants, the words name the appropriation.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class GrantReasons {

    private static final Template OF_SEVERAL = Template.of(
            "{what} fra bevilgningen for {appropriationYear}",
            "{what} frå løyvinga for {appropriationYear}",
            "{what} from the appropriation of {appropriationYear}");

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

    private GrantReasons(PaymentBasis basis) {
        this.basis = basis;
    }

    /**
     * The reasons of a basis.
     *
     * @param basis the basis, which need not be one that can be paid
     * @return why its annual grants are what they are
     */
    public static GrantReasons of(PaymentBasis basis) {
        return new GrantReasons(Given.value("basis", basis));
    }

    /**
     * Why a year's grant is what it is.
     *
     * @param year any year
     * @param appropriationYear the grant's appropriation year
     * @return what was approved where that is said, else the sum of what is asked for, by measure where that is known
     */
    public Explanation annualGrant(int year, int appropriationYear) {
        return basis.grantYears()
                .approved(year, appropriationYear)
                .map(approved ->
                        Explanation.given(ofGrant(ofYear(APPROVED_GRANT, year), appropriationYear), approved.amount()))
                .getOrElse(() -> Explanation.of(
                        ofGrant(ofYear(ANNUAL_GRANT, year), appropriationYear), asked(year, appropriationYear)))
                .citing(basis.terms().sources().annualGrant());
    }

    private Step asked(int year, int appropriationYear) {
        Vector<MeasureGrant> measures = basis.grantYears().measures(year, appropriationYear);
        return measures.isEmpty()
                ? new Step.Given(basis.grantYears().asked(year, appropriationYear))
                : new Step.Sum(measures.map(this::measure));
    }

    /**
     * Why a measure has what it asks for, where nothing else was approved.
     *
     * @param measure what the measure asks for
     * @return the amount as it was given
     */
    public Explanation measure(MeasureGrant measure) {
        return Explanation.given(measureGrant(measure), measure.amount());
    }

    /**
     * Why the two instalments of a year's grant are what they are.
     *
     * @param year any year
     * @param appropriationYear the grant's appropriation year
     * @return the split of the annual grant
     */
    public ExplainedSplit split(int year, int appropriationYear) {
        return new ExplainedSplit(
                basis.terms(),
                year,
                Option.when(hasSeveralGrants(), appropriationYear),
                annualGrant(year, appropriationYear));
    }

    /**
     * The words for what a measure has of a year's grant.
     *
     * @param measure the measure and the year
     * @return the words
     */
    public Phrase measureGrant(MeasureGrant measure) {
        return ofMeasure(MEASURE_GRANT, measure);
    }

    /**
     * Words about a measure in a year.
     *
     * @param template the words, with the places {@code measure} and {@code year}
     * @param measure the measure and the year
     * @return the words, of the grant that pays where there are several
     * @throws IllegalArgumentException if the template has not these places
     */
    public Phrase ofMeasure(Template template, MeasureGrant measure) {
        Phrase named =
                new Phrase(template, Arguments.of("measure", measure.name()).and("year", measure.year()));
        return measure.appropriationYear().map(grant -> ofGrant(named, grant)).getOrElse(named);
    }

    /**
     * Words about one of the grants.
     *
     * @param what the words for it
     * @param appropriationYear the grant's appropriation year
     * @return these words, and where there are several grants which it is
     */
    public Phrase ofGrant(Phrase what, int appropriationYear) {
        return hasSeveralGrants()
                ? new Phrase(
                        OF_SEVERAL, Arguments.of("what", new Inner(what)).and("appropriationYear", appropriationYear))
                : what;
    }

    private boolean hasSeveralGrants() {
        return basis.commitment().hasSeveralGrants();
    }

    private static Phrase ofYear(Template template, int year) {
        return new Phrase(template, Arguments.of("year", Argument.number(year)));
    }

    /** A phrase in a phrase. */
    private record Inner(Phrase phrase) implements Argument {
        @Override
        public String in(Language language) {
            return phrase.in(language);
        }
    }
}
