package no.bygdevekst.payment;

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

    static final Phrase PAID = Phrase.of("utbetalt i alt", "utbetalt i alt", "paid in total");

    static final Phrase TO_PAY = Phrase.of("å utbetale nå", "å betale ut no", "to pay now");

    private static final Template GRANT = Template.of(
            "bevilgningen for {appropriationYear}",
            "løyvinga for {appropriationYear}",
            "the appropriation of {appropriationYear}");

    private static final Template UNDISTRIBUTED_OF_ONE = Template.of(
            "den delen av bevilgningen for {appropriationYear} som ikke er fordelt på noe år",
            "den delen av løyvinga for {appropriationYear} som ikkje er fordelt på noko år",
            "the part of the appropriation of {appropriationYear} not assigned to a year");

    private static final Template SPENT = Template.of(
            "brukt ifølge rapporten for {year}",
            "brukt ifølgje rapporten for {year}",
            "spent according to the report for {year}");

    private static final Template RELEASED =
            Template.of("klart til utbetaling i {year}", "klart til utbetaling i {year}", "released in {year}");

    private static final Template RELEASED_TO_DATE = Template.of(
            "klart til utbetaling til og med {year}",
            "klart til utbetaling til og med {year}",
            "released up to and including {year}");

    private static final Template LAPSED_TO_DATE = Template.of(
            "bortfalt til og med {year}", "bortfalle til og med {year}", "lapsed up to and including {year}");

    private static final Template HELD_BY_PILOT = Template.of(
            "klart til utbetaling og ikke brukt ved utgangen av {year}",
            "klart til utbetaling og ikkje brukt ved utgangen av {year}",
            "released and not spent at the end of {year}");

    private static final Template HELD_BY_STATE = Template.of(
            "igjen hos staten ved utgangen av {year}",
            "att hos staten ved utgangen av {year}",
            "left with the state at the end of {year}");

    private static final Template PAID_IN = Template.of("utbetalt i {year}", "utbetalt i {year}", "paid in {year}");

    private static final Template PAID_TO_DATE =
            Template.of("utbetalt til og med {year}", "utbetalt til og med {year}", "paid up to and including {year}");

    private static final Template PAYMENT = Template.of("utbetalt {date}", "utbetalt {date}", "paid on {date}");

    private PaymentPhrases() {}

    static Phrase grant(int appropriationYear) {
        return new Phrase(GRANT, Arguments.of("appropriationYear", Argument.number(appropriationYear)));
    }

    static Phrase undistributed(int appropriationYear) {
        return new Phrase(UNDISTRIBUTED_OF_ONE, Arguments.of("appropriationYear", Argument.number(appropriationYear)));
    }

    static Phrase spent(int year) {
        return ofYear(SPENT, year);
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

    static Phrase paid(int year) {
        return ofYear(PAID_IN, year);
    }

    static Phrase paidToDate(int year) {
        return ofYear(PAID_TO_DATE, year);
    }

    static Phrase payment(Argument date) {
        return new Phrase(PAYMENT, Arguments.of("date", date));
    }

    /** Of all instalments that stand somewhere; the status agrees with the sum, not with an instalment. */
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

    private static Phrase ofYear(Template template, int year) {
        return new Phrase(template, Arguments.of("year", Argument.number(year)));
    }
}
