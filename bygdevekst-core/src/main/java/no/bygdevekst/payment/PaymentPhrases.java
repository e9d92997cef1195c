package no.bygdevekst.payment;

import no.bygdevekst.commitment.MeasureGrant;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** What the figures of a schedule are called in explanations. */
final class PaymentPhrases {

    static final Phrase COMMITMENT = Phrase.of(
            "tilsagnet for avtaleperioden", "tilsegnet for avtaleperioden", "the commitment for the agreement period");

    /** What will be the commitment, before a first plan is approved. */
    static final Phrase ALLOCATION = Phrase.of(
            "rammen for avtaleperioden", "ramma for avtaleperioden", "the allocation for the agreement period");

    static final Phrase UNDISTRIBUTED_ALLOCATION = Phrase.of(
            "den delen av rammen som ikke er fordelt på noe år",
            "den delen av ramma som ikkje er fordelt på noko år",
            "the part of the allocation not assigned to a year");
    static final Phrase UNDISTRIBUTED = Phrase.of(
            "den delen av tilsagnet som ikke er fordelt på noe år",
            "den delen av tilsegnet som ikkje er fordelt på noko år",
            "the part of the commitment not assigned to a year");

    private static final Template ANNUAL_GRANT =
            Template.of("tilskuddet for {year}", "tilskotet for {year}", "the grant for {year}");

    private static final Template FIRST = Template.of(
            "første delutbetaling av tilskuddet for {year}",
            "første delutbetaling av tilskotet for {year}",
            "the first instalment of the grant for {year}");

    private static final Template MEASURE_GRANT = Template.of(
            "tilskuddet til tiltak {measure} i {year}",
            "tilskotet til tiltak {measure} i {year}",
            "the grant to measure {measure} in {year}");

    private static final Template MEASURE_FIRST = Template.of(
            "første delutbetaling til tiltak {measure} i {year}",
            "første delutbetaling til tiltak {measure} i {year}",
            "the first instalment to measure {measure} in {year}");

    private static final Template MEASURE_SECOND = Template.of(
            "andre delutbetaling til tiltak {measure} i {year}",
            "andre delutbetaling til tiltak {measure} i {year}",
            "the second instalment to measure {measure} in {year}");

    private static final Template SECOND = Template.of(
            "andre delutbetaling av tilskuddet for {year}",
            "andre delutbetaling av tilskotet for {year}",
            "the second instalment of the grant for {year}");

    private static final Template CARRIED = Template.of(
            "overført til {year} av tilskuddet for {grantYear}",
            "overført til {year} av tilskotet for {grantYear}",
            "carried to {year} of the grant for {grantYear}");

    private static final Template DECIDED = Template.of(
            "{kind} for {year} ({status}: {reason})",
            "{kind} for {year} ({status}: {reason})",
            "{kind} for {year} ({status}: {reason})");

    private static final Template DECIDED_CARRIED = Template.of(
            "{kind} i {year} av tilskuddet for {grantYear} ({status}: {reason})",
            "{kind} i {year} av tilskotet for {grantYear} ({status}: {reason})",
            "{kind} in {year} of the grant for {grantYear} ({status}: {reason})");

    private static final Template SPENT = Template.of(
            "brukt ifølge rapporten for {year}",
            "brukt ifølgje rapporten for {year}",
            "spent according to the report for {year}");

    private static final Template NEEDED = Template.of(
            "det som må være brukt ved rapporten for {year}",
            "det som må vere brukt ved rapporten for {year}",
            "what must be spent by the report for {year}");

    private static final Template RELEASED =
            Template.of("klart til utbetaling i {year}", "klart til utbetaling i {year}", "released in {year}");

    private static final Template RELEASED_TO_DATE = Template.of(
            "klart til utbetaling til og med {year}",
            "klart til utbetaling til og med {year}",
            "released up to and including {year}");

    private static final Template LAPSED_TO_DATE = Template.of(
            "bortfalt til og med {year}", "bortfalle til og med {year}", "lapsed up to and including {year}");

    private static final Template HELD_BY_PILOT = Template.of(
            "utbetalt og ikke brukt ved utgangen av {year}",
            "utbetalt og ikkje brukt ved utgangen av {year}",
            "paid and not spent at the end of {year}");

    private static final Template HELD_BY_STATE = Template.of(
            "igjen hos staten ved utgangen av {year}",
            "att hos staten ved utgangen av {year}",
            "left with the state at the end of {year}");

    private PaymentPhrases() {}

    static Phrase annualGrant(int year) {
        return ofYear(ANNUAL_GRANT, year);
    }

    static Phrase first(int year) {
        return ofYear(FIRST, year);
    }

    static Phrase measureGrant(MeasureGrant grant) {
        return ofMeasure(MEASURE_GRANT, grant);
    }

    static Phrase measureFirst(MeasureGrant grant) {
        return ofMeasure(MEASURE_FIRST, grant);
    }

    static Phrase measureSecond(MeasureGrant grant) {
        return ofMeasure(MEASURE_SECOND, grant);
    }

    static Phrase second(int year) {
        return ofYear(SECOND, year);
    }

    static Phrase carried(Instalment instalment) {
        return new Phrase(
                CARRIED,
                Arguments.of("year", Argument.number(instalment.year())).and("grantYear", instalment.grantYear()));
    }

    static Phrase decided(Instalment instalment, StatusReason reason) {
        Arguments arguments = Arguments.of("kind", instalment.kind())
                .and("year", instalment.year())
                .and("status", instalment.status())
                .and("reason", reason);
        return instalment.kind() == InstalmentKind.CARRIED
                ? new Phrase(DECIDED_CARRIED, arguments.and("grantYear", instalment.grantYear()))
                : new Phrase(DECIDED, arguments);
    }

    static Phrase spent(int year) {
        return ofYear(SPENT, year);
    }

    static Phrase needed(int year) {
        return ofYear(NEEDED, year);
    }

    static Phrase total(InstalmentStatus status) {
        return switch (status) {
            case PLANNED -> Phrase.of("i alt planlagt", "i alt planlagt", "planned in total");
            case AWAITING_REPORT ->
                Phrase.of("i alt som venter på rapport", "i alt som ventar på rapport", "awaiting the report in total");
            case RELEASED -> Phrase.of("i alt klart til utbetaling", "i alt klart til utbetaling", "released in total");
            case CARRIED_OVER ->
                Phrase.of(
                        "i alt overført til neste år",
                        "i alt overført til neste år",
                        "carried over to the next year in total");
            case LAPSED -> Phrase.of("i alt bortfalt", "i alt bortfalle", "lapsed in total");
        };
    }

    static Phrase released(int year) {
        return ofYear(RELEASED, year);
    }

    static Phrase releasedToDate(int year) {
        return ofYear(RELEASED_TO_DATE, year);
    }

    static Phrase lapsedToDate(int year) {
        return ofYear(LAPSED_TO_DATE, year);
    }

    static Phrase heldByPilot(int year) {
        return ofYear(HELD_BY_PILOT, year);
    }

    static Phrase heldByState(int year) {
        return ofYear(HELD_BY_STATE, year);
    }

    private static Phrase ofYear(Template template, int year) {
        return new Phrase(template, Arguments.of("year", Argument.number(year)));
    }

    private static Phrase ofMeasure(Template template, MeasureGrant grant) {
        return new Phrase(template, Arguments.of("measure", grant.name()).and("year", grant.year()));
    }
}
