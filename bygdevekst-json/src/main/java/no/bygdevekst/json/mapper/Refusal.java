package no.bygdevekst.json.mapper;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Rulebook;

/** What is said where a mapper is asked for what has no JSON form: which type, and what to do instead. */
final class Refusal {

    private static final String RULES = "DocumentWriter.rules writes a rulebook as a document";
    private static final String PARTS = "write the values in it that you need";

    private static final Map<Class<?>, String> BY_TYPE = HashMap.of(Rulebook.class, RULES, Rule.class, RULES);

    private static final Map<String, String> BY_PACKAGE = HashMap.<String, String>empty()
            .put("terms", "the basis of an Evaluation says which terms were taken, and their readings")
            .put("budget", "write the table that it stands in")
            .put("revision", "write the PlanComparison that it stands in")
            .put("mending", "write the Mendings that it stands in")
            .put("commitment", "write the payments that are made of it")
            .put("payment", "write the payments that it stands in")
            .put("explain", "write the Explanation that it stands in")
            .put("evaluation", "write the Evaluation that it gives")
            .put("rulebook", "write the Evaluation that it leads to");

    private Refusal() {}

    static String toWrite(Class<?> type) {
        return type.getName() + " has no JSON form: " + instead(type) + ", or register a serializer of your own";
    }

    static String toRead(Class<?> type) {
        return type.getName() + " has no JSON form: read the values that it is made of, or register a deserializer of"
                + " your own";
    }

    static String toReadAnAnswer(Class<?> type) {
        return type.getName() + " is an answer, which is written and not read: read the PlanDocument and evaluate it"
                + " again, or read the answer as a JsonNode";
    }

    static String toReadButAs(Class<?> type, Class<?> wider) {
        return type.getName() + " is not read by itself: read it as " + wider.getName();
    }

    static String toBeAName(Class<?> type) {
        return type.getName() + " is no name of a member: take a key that is written as one text, such as an id";
    }

    private static String instead(Class<?> type) {
        String[] packages = type.getPackageName().split("\\.");
        return BY_TYPE.get(type)
                .orElse(() -> BY_PACKAGE.get(packages[packages.length - 1]))
                .getOrElse(PARTS);
    }
}
