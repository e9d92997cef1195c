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

    private static final Vector<Map<String, String>> SCENARIOS = Vector.of(
            LinkedHashMap.empty(),
            LinkedHashMap.of("percent", "60"),
            LinkedHashMap.of("spent", "2026=4500000"),
            LinkedHashMap.of("percent", "33.33"),
            LinkedHashMap.of("spent", "2025=1000000.50,2026=2000000", "percent", "100"),
            LinkedHashMap.of("spent", "2031=1"));

    private static final Vector<String> TYPED = Vector.of(
            "",
            " ",
            "177 700,50",
            "200 000,-",
            "kr 200 000",
            "200\u00a0000 kroner",
            "1.000.000",
            "12,345",
            "-5",
            "37,5",
            "712,35",
            "1e9",
            "2026",
            "1999",
            "24.12.2025",
            "2025-02-30",
            "2025-03-01",
            "T1",
            "t 1",
            "nord-troms",
            "Nord",
            "5540",
            "55400",
            "940363586",
            "940 363 586",
            "940363587",
            "state",
            "municipality:5540",
            "partner:husbanken",
            "other:Sparebanken",
            "other: ",
            "PERSONNEL",
            "personell",
            "\u00e6\u00f8\u00e5",
            "0",
            "10000000000,01");

    private static final Vector<String> KINDS = Vector.of(
            "Amount",
            "Hours",
            "HourlyRate",
            "Year",
            "Date",
            "AgreementId",
            "PartnerId",
            "SubGoalId",
            "MeasureId",
            "MunicipalityNumber",
            "OrganizationNumber",
            "Party",
            "FundingSource",
            "FundUse");

    /** All that is asked of a document; what is said beside it changes from one document to the next. */
    static Vector<Asking> of(int number, Vector<Language> languages) {
        return languages.flatMap(language -> Vector.of(
                alone("evaluate", language),
                alone("evaluateToText", language),
                alone("draft", language),
                explain(number, language),
                alone("mend", language),
                alone("agenda", language),
                new Asking("forecast", language, false, SCENARIOS.get(number % SCENARIOS.size())),
                alone("settlement", language),
                new Asking("rollup", language, false, LinkedHashMap.of("frame", "74000000.50")),
                new Asking("rollup", language, true, LinkedHashMap.empty()),
                alone("canonical", language),
                alone("hash", language),
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
        return Vector.of(alone("rules", Language.BOKMAL), alone("codeLists", Language.BOKMAL))
                .appendAll(KINDS.flatMap(kind -> TYPED.flatMap(text -> Vector.of(Language.values())
                        .map(language ->
                                new Asking("check", language, false, LinkedHashMap.of("kind", kind, "text", text))))));
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
