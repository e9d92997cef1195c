package no.bygdevekst.json.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.HashSet;
import java.util.Set;
import no.bygdevekst.allocation.PilotWeight;
import no.bygdevekst.allocation.ProportionalAllocation;
import no.bygdevekst.explain.Comparison;
import no.bygdevekst.explain.Division;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Rounding;
import no.bygdevekst.money.Share;
import no.bygdevekst.terms.FirstInstalmentRounding;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplanationJsonTest {

    private static final Phrase WHAT = Phrase.of("beløpet", "beløpet", "the amount");
    private static final Explanation GRANT = Explanation.given(WHAT, Nok.parse("1000.50"));
    private static final DocumentWriter<Explanation> WRITER =
            DocumentWriter.explanation(Layout.COMPACT, Language.ENGLISH);

    @Test
    void aStepHasItsWordsFigureReadingsSourcesAndParts() {
        Explanation first = Explanation.of(
                        WHAT, new Step.RoundedShare(GRANT, Share.ofPercent(75), Rounding.DOWN, Nok.KRONE))
                .under(FirstInstalmentRounding.DOWN)
                .citing(Letter.payment("¶1 s2"));

        assertThat(WRITER.toText(first))
                .isEqualTo("{\"format\":\"bygdevekst-explanation/1\",\"language\":\"en\",\"explanation\":"
                        + "{\"what\":\"the amount\",\"figure\":750,\"operation\":\"ROUNDED_SHARE\",\"share\":\"3/4\","
                        + "\"rounding\":\"DOWN\",\"unit\":1,\"readings\":[{\"topic\":\"firstInstalmentRounding\","
                        + "\"taken\":\"DOWN\",\"text\":\""
                        + FirstInstalmentRounding.DOWN.in(Language.ENGLISH)
                        + "\"}],\"sources\":[{\"document\":\"letter-2024\",\"section\":\"payment\",\"item\":\"¶1 s2\"}],"
                        + "\"parts\":[{\"what\":\"the amount\",\"figure\":1000.50,\"operation\":\"GIVEN\","
                        + "\"readings\":[],\"sources\":[],\"parts\":[]}]}}\n");
    }

    @Test
    void everyStepHasAnOperationOfItsOwn() {
        Vector<Step> steps = Vector.of(
                new Step.Given(Nok.KRONE),
                new Step.Same(GRANT),
                new Step.OwnEffort(Hours.of(2), HourlyRate.of(Nok.ofKroner(650))),
                new Step.Sum(Vector.of(GRANT)),
                new Step.Difference(GRANT, Vector.of(GRANT)),
                new Step.Times(GRANT, 3),
                new Step.RoundedShare(GRANT, Share.ofPercent(75), Rounding.DOWN, Nok.KRONE),
                new Step.Apportioned(Division.of(GRANT, Vector.of(GRANT, GRANT), Nok.ORE), 1),
                new Step.Decided(Comparison.of(GRANT, GRANT), GRANT));
        Explanation byKey = ProportionalAllocation.of(
                        Nok.ofKroner(10), Vector.of(new PilotWeight("a", 1), new PilotWeight("b", 2)), Nok.ORE)
                .explain("b");

        Set<String> operations = new HashSet<>();
        steps.map(step -> Explanation.of(WHAT, step)).append(byKey).forEach(each -> {
            JsonNode root = JsonMapper.shared().readTree(WRITER.toBytes(each)).get("explanation");
            assertThat(operations.add(root.get("operation").asString())).isTrue();
        });
        assertThat(operations).hasSize(Step.class.getPermittedSubclasses().length);
    }
}
