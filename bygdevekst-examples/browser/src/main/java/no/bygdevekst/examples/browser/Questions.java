package no.bygdevekst.examples.browser;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** All that can be asked, by the name that it has in JavaScript (<i>spørsmålene</i>). */
final class Questions {

    private static final Map<String, Question> ALL = LinkedHashMap.<String, Question>empty()
            .put("evaluate", PlanQuestions::evaluate)
            .put("evaluateToText", PlanQuestions::evaluateToText)
            .put("draft", PlanQuestions::draft)
            .put("explain", PlanQuestions::explain)
            .put("mend", PlanQuestions::mend)
            .put("agenda", PlanQuestions::agenda)
            .put("compare", ComparisonQuestion::compare)
            .put("forecast", PaymentQuestions::forecast)
            .put("settlement", PaymentQuestions::settlement)
            .put("rollup", RollUpQuestion::rollup)
            .put("canonical", CanonicalQuestions::canonical)
            .put("hash", CanonicalQuestions::hash)
            .put("check", TypedQuestion::check)
            .put("rules", ReferenceQuestions::rules)
            .put("codeLists", ReferenceQuestions::codeLists);

    private Questions() {}

    /** The questions by name. */
    static Map<String, Question> all() {
        return ALL;
    }

    /**
     * The answer to a question.
     *
     * @throws Refusal if there is no answer to what was asked
     * @throws IllegalArgumentException if there is no question of that name
     */
    static String answer(String name, Asked asked) {
        return ALL.get(name)
                .getOrElseThrow(() -> new IllegalArgumentException("no such question: " + name))
                .answer(asked);
    }
}
