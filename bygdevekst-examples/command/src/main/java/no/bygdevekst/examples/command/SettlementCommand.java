package no.bygdevekst.examples.command;

import io.vavr.control.Option;
import no.bygdevekst.examples.report.SettlementReport;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.settlement.SettlementStatement;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import picocli.CommandLine.Model.CommandSpec;

/** The command {@code settlement FILE}: what was really paid (<i>oppgjør</i>). */
final class SettlementCommand extends PaymentCommand {

    private static final AnswerWords WORDS = new AnswerWords(
            Text.of(
                    "Gjør opp: hva som er betalt av det som er klart til utbetaling, og sluttoppgjøret når alt er over.",
                    "Gjer opp: kva som er betalt av det som er klart til utbetaling, og sluttoppgjeret når alt er over.",
                    "Settles: what has been paid of what is released, and the closing account when all is over."),
            EvaluateWords.FILE_LABEL,
            ONE_FILE,
            "0",
            Text.of(
                    "Skriv oppgjøret som JSON: bygdevekst-settlement/1, bygdevekst-evaluation/1 der ingenting kan betales, eller bygdevekst-problems/1 for en fil som ikke kan leses.",
                    "Skriv oppgjeret som JSON: bygdevekst-settlement/1, bygdevekst-evaluation/1 der ingenting kan betalast, eller bygdevekst-problems/1 for ei fil som ikkje kan lesast.",
                    "Write the settlement as JSON: bygdevekst-settlement/1, bygdevekst-evaluation/1 where nothing can be paid, or bygdevekst-problems/1 of a file that cannot be read."),
            Text.of("oppgjøret er vist", "oppgjeret er vist", "the settlement is shown"));

    private SettlementCommand(Console console, Language language) {
        super(console, "settlement", WORDS, language);
        addPremises(language);
    }

    /** The command with what it can be given. */
    static CommandSpec spec(Console console, Language language) {
        return new SettlementCommand(console, language).spec();
    }

    @Override
    ExitStatus show(Subject subject, Option<PaymentProjection> payments) throws Trouble {
        return payments.isEmpty()
                ? nothingToPay(subject, SettlementReport.of(subject))
                : answer(
                        SettlementStatement.of(payments.get()),
                        DocumentWriter.settlement(Layout.INDENTED),
                        SettlementReport.of(subject));
    }
}
