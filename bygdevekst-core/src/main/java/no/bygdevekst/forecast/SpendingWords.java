package no.bygdevekst.forecast;

import io.vavr.control.Option;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** Why a supposed sum cannot be. */
final class SpendingWords {

    private static final Template OUTSIDE = Template.of(
            "Det kan ikke være brukt {sum} til og med {year}, for avtaleperioden er {from}–{to}. Velg et år i perioden.",
            "Det kan ikkje vere brukt {sum} til og med {year}, for avtaleperioden er {from}–{to}. Vel eit år i perioden.",
            "{sum} cannot be spent by {year}, since the agreement period is {from}–{to}. Choose a year within it.");
    private static final Template REPORTED = Template.of(
            "Det kan ikke være brukt {sum} til og med {year}, for rapporten for {year} sier {reported}. Velg et år uten rapport.",
            "Det kan ikkje vere brukt {sum} til og med {year}, for rapporten for {year} seier {reported}. Vel eit år utan rapport.",
            "{sum} cannot be spent by {year}, since the report of {year} says {reported}. Choose a year without a report.");
    private static final Template TOO_LITTLE = Template.of(
            "Det kan ikke være brukt {sum} til og med {year}, for {before} er brukt før det. Summen er alt som er brukt fra starten av perioden.",
            "Det kan ikkje vere brukt {sum} til og med {year}, for {before} er brukt før det. Summen er alt som er brukt frå starten av perioden.",
            "{sum} cannot be spent by {year}, since {before} is spent before that. The sum is all that is spent from the start of the period.");

    private SpendingWords() {}

    /** What is wrong with a sum; {@code before} is what is spent by then without it. */
    static Option<Phrase> refusal(PaymentBasis basis, int year, Nok sum, Nok before) {
        Arguments about = Arguments.of("sum", sum).and("year", year);
        AgreementPeriod period = basis.commitment().period();
        if (!period.contains(year)) {
            return Option.some(new Phrase(
                    OUTSIDE, about.and("from", Argument.number(period.from())).and("to", period.to())));
        }
        return basis.countingReports()
                .of(year)
                .map(report -> new Phrase(REPORTED, about.and("reported", report.spentToDate())))
                .orElse(() ->
                        Option.when(sum.isLessThan(before), () -> new Phrase(TOO_LITTLE, about.and("before", before))));
    }
}
