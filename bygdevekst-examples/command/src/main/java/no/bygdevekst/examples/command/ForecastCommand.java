package no.bygdevekst.examples.command;

import io.vavr.control.Either;
import io.vavr.control.Option;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.report.ForecastReport;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.forecast.Forecast;
import no.bygdevekst.forecast.Spending;
import no.bygdevekst.forecast.WhatIf;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Text;
import picocli.CommandLine.Model.CommandSpec;

/** The command {@code forecast FILE}: what may come, and what if (<i>prognose</i>). */
final class ForecastCommand extends PaymentCommand {

    private static final AnswerWords WORDS = new AnswerWords(
            Text.of(
                    "Viser det minste og det meste som kan bli klart til utbetaling, og hva som skjer om noe bestemt blir brukt.",
                    "Viser det minste og det meste som kan verte klart til utbetaling, og kva som skjer om noko bestemt vert brukt.",
                    "Shows the least and the most that can be released, and what happens if a given sum is spent."),
            EvaluateWords.FILE_LABEL,
            ONE_FILE,
            "0",
            Text.of(
                    "Skriv prognosen som JSON: bygdevekst-forecast/1, bygdevekst-evaluation/1 der ingenting kan betales, eller bygdevekst-problems/1 for en fil som ikke kan leses.",
                    "Skriv prognosen som JSON: bygdevekst-forecast/1, bygdevekst-evaluation/1 der ingenting kan betalast, eller bygdevekst-problems/1 for ei fil som ikkje kan lesast.",
                    "Write the forecast as JSON: bygdevekst-forecast/1, bygdevekst-evaluation/1 where nothing can be paid, or bygdevekst-problems/1 of a file that cannot be read."),
            Text.of("prognosen er vist", "prognosen er vist", "the forecast is shown"));

    private ForecastCommand(Console console, Language language) {
        super(console, "forecast", WORDS, language);
        spec().addOption(Spendings.option(language));
        addPremises(language);
    }

    /** The command with what it can be given. */
    static CommandSpec spec(Console console, Language language) {
        return new ForecastCommand(console, language).spec();
    }

    @Override
    ExitStatus show(Subject subject, Option<PaymentProjection> payments) throws Trouble {
        Option<Spending> spending = Spendings.of(parsed());
        if (payments.isEmpty()) {
            return nothingToPay(subject, ForecastReport.of(subject, Option.none(), spending));
        }
        Forecast forecast = spending.isEmpty()
                ? Forecast.of(payments.get())
                : Forecast.of(payments.get()).with(scenario(payments.get(), spending.get()));
        Block report = ForecastReport.of(subject, Option.some(forecast), spending);
        return answer(forecast, DocumentWriter.forecast(Layout.INDENTED), report);
    }

    private static WhatIf scenario(PaymentProjection stands, Spending spending) throws Trouble {
        Either<Phrase, PaymentBasis> supposed = spending.check(stands.basis());
        if (supposed.isLeft()) {
            throw new Trouble(Spendings.SPENT, supposed.getLeft());
        }
        return WhatIf.of(stands, supposed.get());
    }
}
