package no.bygdevekst.examples.browser;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import no.bygdevekst.text.Language;

/**
 * A question as it is asked of a document that was changed, and of the document before the change where it takes two.
 *
 * @param question its name
 * @param language the language
 * @param withBase whether it is asked of the document before the change, too
 * @param arguments what else is said
 */
record Asking(String question, Language language, boolean withBase, Map<String, String> arguments) {

    private static final Vector<String> ADDRESSES = Vector.of(
            "/yearNeed/total/state",
            "/yearNeed/firstInstalment",
            "/yearNeed/rows/0/municipalCash",
            "/wholePeriodBudget/total/sum",
            "/wholePeriodBudget/rows/0/budget/state/1",
            "/costPlan/rows/0/sum",
            "/byUser/total/state/0",
            "/paymentPlan/commitment",
            "/paymentPlan/instalments/0/amount",
            "/paymentPlan/instalments/3/spendingNeeded",
            "/paymentPlan/ledger/1/heldByPilot",
            "/paymentPlan/settlement/toPay",
            "/paymentPlan/nothing",
            "nowhere");

    /** All that is asked of a document; what is said beside it changes from one document to the next. */
    static Vector<Asking> of(int number, Vector<Language> languages) {
        return languages.flatMap(language -> Vector.of(
                alone("evaluate", language),
                alone("evaluateToText", language),
                alone("draft", language),
                explain(number, language),
                alone("mend", language),
                alone("agenda", language),
                alone("compare", language),
                new Asking("compare", language, true, LinkedHashMap.empty())));
    }

    private static Asking explain(int number, Language language) {
        return new Asking("explain", language, false, LinkedHashMap.of("at", ADDRESSES.get(number % ADDRESSES.size())));
    }

    private static Asking alone(String question, Language language) {
        return new Asking(question, language, false, LinkedHashMap.empty());
    }

    /** What is asked of no document. */
    static Vector<Asking> ofNothing() {
        return Vector.of(alone("rules", Language.BOKMAL), alone("codeLists", Language.BOKMAL));
    }

    /** The answer, or an exclamation mark and why there is none. */
    String answer(byte[] before, byte[] after) {
        Vector<byte[]> documents = withBase ? Vector.of(before, after) : Vector.of(after);
        try {
            return Questions.answer(question, new Asked(documents, arguments, language));
        } catch (Refusal refusal) {
            return "!" + refusal.getMessage();
        }
    }

    /** As a JSON array, with the digest of its answer. */
    String json(String digest) {
        return "[\"" + question + "\",\"" + language.code() + "\"," + withBase + ","
                + arguments
                        .map(each -> "\"" + each._1 + "\":\"" + each._2 + "\"")
                        .mkString("{", ",", "}")
                + ",\"" + digest + "\"]";
    }
}
