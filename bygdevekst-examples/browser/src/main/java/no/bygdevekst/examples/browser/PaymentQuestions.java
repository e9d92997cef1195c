package no.bygdevekst.examples.browser;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.function.Function;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.forecast.Forecast;
import no.bygdevekst.forecast.Spending;
import no.bygdevekst.forecast.WhatIf;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Share;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.settlement.SettlementStatement;

/**
 * What is asked of the payments of one plan (<i>spørsmål om utbetalinger</i>); where nothing can be paid, the
 * evaluation.
 */
final class PaymentQuestions {

    private static final Evaluator EVALUATOR = Letter2024.evaluator();

    private PaymentQuestions() {}

    /** What may come, {@code bygdevekst-forecast/1}, and what if something else is spent. */
    static String forecast(Asked asked) {
        return ofPayments(
                asked, stands -> DocumentWriter.forecast(Documents.LAYOUT).toText(forecast(stands, asked)));
    }

    private static Forecast forecast(PaymentProjection stands, Asked asked) {
        Forecast forecast = Forecast.of(stands);
        return spending(asked)
                .map(spending -> spending.check(stands.basis())
                        .getOrElseThrow(refusal -> new Refusal(refusal.in(asked.language()))))
                .map(supposed -> forecast.with(WhatIf.of(stands, supposed)))
                .getOrElse(forecast);
    }

    // Sums as 2026=4500000,2027=9000000, and a share in per cent with at most two decimals.
    private static Option<Spending> spending(Asked asked) {
        Option<Spending> share = asked.argument("percent")
                .map(percent -> Spending.share(
                        Share.of(new BigDecimal(percent).movePointRight(2).longValueExact(), 10_000)));
        Vector<String> sums = asked.argument("spent")
                .map(spent -> Vector.of(spent.split(",")))
                .getOrElse(Vector.empty());
        return sums.foldLeft(share, (all, sum) -> Option.some(with(all, sum.substring(0, 4), sum.substring(5))));
    }

    private static Spending with(Option<Spending> all, String year, String sum) {
        int by = Integer.parseInt(year);
        Nok spent = Nok.parse(sum);
        return all.map(spending -> spending.andUpTo(by, spent)).getOrElse(() -> Spending.upTo(by, spent));
    }

    /** What was really paid, {@code bygdevekst-settlement/1}. */
    static String settlement(Asked asked) {
        return ofPayments(
                asked, stands -> DocumentWriter.settlement(Documents.LAYOUT).toText(SettlementStatement.of(stands)));
    }

    private static String ofPayments(Asked asked, Function<PaymentProjection, String> answer) {
        DocumentWriter<Evaluation> why = DocumentWriter.evaluation(Documents.LAYOUT, asked.language());
        return Documents.read(asked, 0, submission -> {
            Evaluation evaluation = EVALUATOR.evaluate(submission);
            return evaluation.payments().map(answer).getOrElse(() -> why.toText(evaluation));
        });
    }
}
