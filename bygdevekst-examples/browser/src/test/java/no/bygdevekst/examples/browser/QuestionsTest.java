package no.bygdevekst.examples.browser;

import static no.bygdevekst.text.Language.NYNORSK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.typedarrays.Int8Array;

class QuestionsTest {

    @ParameterizedTest
    @CsvSource({
        "evaluate, bygdevekst-evaluation/1",
        "draft, bygdevekst-draft/1",
        "explain, bygdevekst-explanation/1",
        "mend, bygdevekst-mendings/1",
        "agenda, bygdevekst-agenda/1",
        "compare, bygdevekst-revision/1",
        "forecast, bygdevekst-forecast/1",
        "settlement, bygdevekst-settlement/1",
        "rollup, bygdevekst-rollup/1",
    })
    void aPlanIsAnsweredInItsFormat(String question, String format) throws IOException {
        assertThat(ask(question, "nord-troms")).startsWith("{\"format\":\"" + format + "\"");
    }

    @ParameterizedTest
    @CsvSource({"evaluate", "evaluateToText", "explain", "mend", "agenda", "compare"})
    void whatCannotBeReadIsAnsweredWithItsProblems(String question) throws IOException {
        assertThat(ask(question, "kan-ikke-leses"))
                .startsWith("{\"format\":\"bygdevekst-problems/1\",\"language\":\"nn\"");
    }

    @Test
    void whatIsSupposedIsSpentIsInTheForecast() throws IOException {
        Map<String, String> supposed = LinkedHashMap.of("spent", "2026=7000000.50,2027=9000000", "percent", "33.33");
        assertThat(Questions.answer("forecast", new Asked(samples("nord-troms"), supposed, NYNORSK)))
                .contains("\"scenario\"");
    }

    @Test
    void aPlanHasACanonicalFormAndAHash() throws IOException {
        assertThat(ask("canonical", "nord-troms")).startsWith("{\"agreement\":");
        assertThat(ask("hash", "nord-troms")).matches("sha-256=[0-9a-f]{64}");
        assertThatThrownBy(() -> ask("hash", "kan-ikke-leses")).isInstanceOf(Refusal.class);
    }

    @Test
    void allPlansAreSummedOrNone() {
        assertThatThrownBy(() -> ask("rollup", "nord-troms", "nord-troms"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Avtalen nord-troms er med frå før. Oppgje kvar avtale éin gong.");
        assertThatThrownBy(() -> ask("rollup", "nord-troms", "kan-ikke-leses"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Plan nummer 2 kan ikkje lesast: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amount|kr 177 700,50|{\"value\":177700.50}",
                "Party|municipality:5540|{\"value\":\"municipality:5540\"}"
            })
    void whatIsTypedIsRead(String kind, String text, String answer) {
        Map<String, String> typed = LinkedHashMap.of("kind", kind, "text", text);
        assertThat(Questions.answer("check", new Asked(Vector.empty(), typed, NYNORSK)))
                .isEqualTo(answer + "\n");
    }

    @Test
    void orSaidToBeWrong() {
        Map<String, String> typed = LinkedHashMap.of("kind", "Year", "text", "i fjor");
        assertThat(Questions.answer("check", new Asked(Vector.empty(), typed, NYNORSK)))
                .startsWith("{\"message\":\"");
    }

    @Test
    void aReportIsText() throws IOException {
        assertThat(ask("evaluateToText", "nord-troms")).startsWith("Handlingsplan 2026 for Nord-Troms\n");
    }

    @Test
    void someThingsAreAskedOfNoPlan() throws IOException {
        assertThat(ask("rules")).startsWith("{\"format\":\"bygdevekst-rules/1\"");
        assertThat(ask("codeLists"))
                .startsWith("[{\"format\":\"bygdevekst-codelist/1\"")
                .contains("\"PERSONNEL\"");
    }

    @Test
    void twoPlansOfOneAgreementAreCompared() throws IOException {
        assertThat(ask("compare", "nord-troms", "nord-troms")).contains("\"edits\":[]");
    }

    @Test
    void whereThereIsNoAnswerWordsSayWhy() {
        assertThatThrownBy(() -> ask("compare", "nord-troms", "vest-telemark"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Dei to planane høyrer til kvar sin avtale.");
        assertThatThrownBy(() -> ask("compare", "vest-telemark")).isInstanceOf(Refusal.class);
        Map<String, String> nowhere = LinkedHashMap.of("at", "/nowhere");
        assertThatThrownBy(() -> Questions.answer("explain", new Asked(samples("nord-troms"), nowhere, NYNORSK)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Det står ikkje noko beløp der");
    }

    @Test
    void whatTheWrapperNeverLeavesOutIsMissed() {
        assertThatThrownBy(() ->
                        Questions.answer("explain", new Asked(samples("nord-troms"), LinkedHashMap.empty(), NYNORSK)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("missing argument: at");
        assertThatThrownBy(() -> ask("fly")).hasMessage("no such question: fly");
    }

    @Test
    void theDoorHandsOn() throws IOException {
        assertThat(Exports.answer("rules", new Nothing(), new String[] {"at", "/"}, "nb"))
                .isEqualTo(ask("rules"));
    }

    /** An array of JavaScript with nothing in it. */
    private static final class Nothing implements JSArrayReader<Int8Array> {
        @Override
        public int getLength() {
            return 0;
        }

        @Override
        public Int8Array get(int index) {
            throw new IndexOutOfBoundsException(index);
        }
    }

    private static String ask(String question, String... samples) throws IOException {
        return Questions.answer(
                question, new Asked(samples(samples), LinkedHashMap.of("at", "/yearNeed/firstInstalment"), NYNORSK));
    }

    private static Vector<byte[]> samples(String... names) throws IOException {
        Vector<byte[]> samples = Vector.empty();
        for (String name : names) {
            samples = samples.append(Files.readAllBytes(Path.of("../samples", name + ".plan.json")));
        }
        return samples;
    }
}
