package no.bygdevekst.payment;

import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.commitment.GrantWords;
import no.bygdevekst.commitment.MeasureGrant;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/**
 * What the figures of a year's grant are called in explanations; of several grants the appropriation is named.
 *
 * @param words how the grants are named
 */
record GrantPhrases(GrantWords words) {

    private static final Template CARRIED = Template.of(
            "overført til {year} av tilskuddet for {grantYear}",
            "overført til {year} av tilskotet for {grantYear}",
            "carried to {year} of the grant for {grantYear}");

    private static final Template DECIDED = Template.of(
            "{kind} for {year} ({status}: {reason})",
            "{kind} for {year} ({status}: {reason})",
            "{kind} for {year} ({status}: {reason})");

    private static final Template DECIDED_OF_SEVERAL = Template.of(
            "{kind} for {year} fra bevilgningen for {appropriationYear} ({status}: {reason})",
            "{kind} for {year} frå løyvinga for {appropriationYear} ({status}: {reason})",
            "{kind} for {year} from the appropriation of {appropriationYear} ({status}: {reason})");

    private static final Template DECIDED_CARRIED = Template.of(
            "{kind} i {year} av tilskuddet for {grantYear} ({status}: {reason})",
            "{kind} i {year} av tilskotet for {grantYear} ({status}: {reason})",
            "{kind} in {year} of the grant for {grantYear} ({status}: {reason})");

    private static final Template DECIDED_CARRIED_OF_SEVERAL = Template.of(
            "{kind} i {year} av tilskuddet for {grantYear} fra bevilgningen for {appropriationYear} ({status}: {reason})",
            "{kind} i {year} av tilskotet for {grantYear} frå løyvinga for {appropriationYear} ({status}: {reason})",
            "{kind} in {year} of the grant for {grantYear} from the appropriation of {appropriationYear} ({status}:"
                    + " {reason})");

    private static final Template NEEDED = Template.of(
            "det som må være brukt ved rapporten for {year}",
            "det som må vere brukt ved rapporten for {year}",
            "what must be spent by the report for {year}");

    private static final Template NEEDED_OF_SEVERAL = Template.of(
            "det som må være brukt ved rapporten for {year} for å få resten fra bevilgningen for {appropriationYear}",
            "det som må vere brukt ved rapporten for {year} for å få resten frå løyvinga for {appropriationYear}",
            "what must be spent by the report for {year} for the rest from the appropriation of {appropriationYear}");

    private static final Template ASKED = Template.of(
            "det planen ber om av tilskuddet for {year}",
            "det planen ber om av tilskotet for {year}",
            "what the plan asks for of the grant for {year}");

    private static final Template MEASURE_ASKED = Template.of(
            "det tiltak {measure} ber om for {year}",
            "det tiltak {measure} ber om for {year}",
            "what measure {measure} asks for in {year}");

    private static final Template MEASURE_FIRST = Template.of(
            "første delutbetaling til tiltak {measure} i {year}",
            "første delutbetaling til tiltak {measure} i {year}",
            "the first instalment to measure {measure} in {year}");

    private static final Template MEASURE_SECOND = Template.of(
            "andre delutbetaling til tiltak {measure} i {year}",
            "andre delutbetaling til tiltak {measure} i {year}",
            "the second instalment to measure {measure} in {year}");

    Phrase carried(Instalment instalment) {
        Arguments arguments =
                Arguments.of("year", Argument.number(instalment.year())).and("grantYear", instalment.grantYear());
        return words.of(new Phrase(CARRIED, arguments), instalment.appropriationYear());
    }

    Phrase needed(int year, int appropriationYear) {
        Arguments arguments = Arguments.of("year", Argument.number(year));
        return words.several()
                ? new Phrase(NEEDED_OF_SEVERAL, arguments.and("appropriationYear", appropriationYear))
                : new Phrase(NEEDED, arguments);
    }

    Phrase asked(AnnualGrant grant) {
        return words.of(
                new Phrase(ASKED, Arguments.of("year", Argument.number(grant.year()))), grant.appropriationYear());
    }

    Phrase measureAsked(MeasureGrant measure) {
        return ofMeasure(MEASURE_ASKED, measure);
    }

    Phrase measureFirst(MeasureGrant measure) {
        return ofMeasure(MEASURE_FIRST, measure);
    }

    Phrase measureSecond(MeasureGrant measure) {
        return ofMeasure(MEASURE_SECOND, measure);
    }

    Phrase decided(Instalment instalment, StatusReason reason) {
        Arguments arguments = Arguments.of("kind", instalment.kind())
                .and("year", instalment.year())
                .and("status", instalment.status())
                .and("reason", reason);
        if (words.several()) {
            arguments = arguments.and("appropriationYear", instalment.appropriationYear());
        }
        return instalment.kind() == InstalmentKind.CARRIED
                ? new Phrase(
                        words.several() ? DECIDED_CARRIED_OF_SEVERAL : DECIDED_CARRIED,
                        arguments.and("grantYear", instalment.grantYear()))
                : new Phrase(words.several() ? DECIDED_OF_SEVERAL : DECIDED, arguments);
    }

    private Phrase ofMeasure(Template template, MeasureGrant measure) {
        Phrase named =
                new Phrase(template, Arguments.of("measure", measure.name()).and("year", measure.year()));
        return measure.appropriationYear().map(grant -> words.of(named, grant)).getOrElse(named);
    }
}
