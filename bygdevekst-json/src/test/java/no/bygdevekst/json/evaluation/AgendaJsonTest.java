package no.bygdevekst.json.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import no.bygdevekst.agenda.Agenda;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

class AgendaJsonTest {

    private static final DocumentWriter<Agenda> WRITER = DocumentWriter.agenda(Layout.COMPACT, Language.ENGLISH);

    private static String written(Evaluation evaluation) {
        return WRITER.toText(Letter2024.agenda(evaluation));
    }

    private static Evaluation evaluated(Submission submission) {
        return Letter2024.evaluator().evaluate(submission);
    }

    @Test
    void whoHasToDoWhatAndWhatIsPaidNext() {
        ActionPlan plan = GoodPlan.plan()
                .withMeasures(Vector.of(
                        GoodPlan.housing().withAgreedBy(Vector.of(GoodPlan.HYLLESTAD)),
                        GoodPlan.services().withPurposes(Vector.empty())));
        Evaluation evaluation = evaluated(GoodPlan.submission().withPlan(plan));
        Vector<String> fingerprints =
                evaluation.findings().map(finding -> finding.fingerprint().value());
        assertThat(written(evaluation))
                .isEqualTo("{\"format\":\"bygdevekst-agenda/1\",\"language\":\"en\",\"parties\":["
                        + "{\"party\":\"municipality:4637\",\"tasks\":[{\"what\":\"REPORT\",\"fingerprints\":[],"
                        + "\"message\":\"Deliver the progress report for 2025.\"}]},"
                        + "{\"party\":\"municipality:4635\",\"tasks\":[{\"what\":\"STAND_BEHIND\",\"measures\":[\"T1\"],"
                        + "\"fingerprints\":[\"" + fingerprints.get(0) + "\"],\"message\":\"Decide on measure T1"
                        + " “Bustader til leige”, and confirm it if you stand behind it.\"}]}],"
                        + "\"plan\":[{\"rules\":[\"D08\"],\"measures\":[\"T2\"],\"fingerprints\":[\""
                        + fingerprints.get(1) + "\"],\"message\":\""
                        + evaluation
                                .text(evaluation.findings().get(1), Language.ENGLISH)
                                .replace("\"", "\\\"")
                        + "\"}],\"nextPayment\":{\"year\":2025,\"instalments\":[{\"year\":2025,\"kind\":\"SECOND\","
                        + "\"grantYear\":2025,\"appropriationYear\":2025,\"due\":\"YEAR_END\",\"amount\":250000,"
                        + "\"status\":\"AWAITING_REPORT\",\"spendingNeeded\":750000}],\"amount\":250000,"
                        + "\"spendingNeeded\":750000,\"message\":\"NOK\u00a0250\u00a0000 late in 2025, if the progress report"
                        + " shows that NOK\u00a0750\u00a0000 is spent. If the report shows less, or does not"
                        + " come, the amount moves on to 2026.\"},"
                        + "\"afterwards\":[]}\n");
    }

    @Test
    void whereNothingCanBePaidTheNextPaymentIsNull() {
        BudgetLine tooMuch = GoodPlan.stateLine(2025, 5_000_000);
        ActionPlan plan = GoodPlan.plan()
                .withMeasures(Vector.of(GoodPlan.housing()
                        .withBudget(GoodPlan.housing().budget().append(tooMuch))));
        assertThat(written(evaluated(GoodPlan.submission().withPlan(plan))))
                .endsWith(",\"nextPayment\":null,\"afterwards\":[]}\n");
    }
}
