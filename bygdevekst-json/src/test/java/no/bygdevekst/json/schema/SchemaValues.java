package no.bygdevekst.json.schema;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import no.bygdevekst.agreement.Goal;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.money.AmountBounds;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.Years;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.OwnEffort;
import no.bygdevekst.plan.Purpose;
import no.bygdevekst.plan.RecipientGroup;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.ConstantName;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.TextBounds;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of the values that are no objects, by what FORMAT.md calls them. */
final class SchemaValues {

    /** White_Space of Unicode: what a text that is not blank has a character outside of. */
    private static final String NOT_WHITE_SPACE =
            "[^\t\n\u000B\f\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]";

    private static final String LOWER_CASE_ID = "[a-z0-9][a-z0-9-]*";
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]*";
    private static final String PARTNER = "partner:";
    private static final String OTHER = "other:";

    /** The calendar from the year 1 to 9999, leap years and all. */
    private static final String DATE = "^((000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})"
            + "-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
            + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$";

    private static final String PARTY_BUT_STATE = "municipality:[0-9]{4}|" + PARTNER + LOWER_CASE_ID;

    /** Of the plan document and of answers. */
    private static final Map<String, Named> SHARED = HashMap.<String, Named>empty()
            .put("year", named("year", whole(Years.FIRST, Years.LAST)))
            .put("date", named("calendarDate", text(DATE)))
            .put("party", named("party", text("^(state|" + PARTY_BUT_STATE + ")$", PARTNER.length() + TextBounds.ID)))
            .put("four digits", named("municipalityNumber", "municipality number", text("^[0-9]{4}$")))
            .put("use", named("use", constants(FundUse.values())));

    /** Of the plan document alone. */
    private static final Map<String, Named> OF_PLAN = SHARED.put("text", named("text", longest(TextBounds.TEXT)))
            .put("name", named("name", name()))
            .put("title", named("name", name()))
            .put("amount", named("amount", between(Nok.ZERO, AmountBounds.HIGHEST)))
            .put("amount, > 0", named("positiveAmount", "amount, > 0", between(Nok.ORE, AmountBounds.HIGHEST)))
            .put("signed amount", named("signedAmount", "signed amount", signedAmount()))
            .put("hours", named("hours", hundredths(1, OwnEffort.MOST_HOURS.hundredths())))
            .put("hourly rate", named("hourlyRate", "hourly rate", between(Nok.ORE, HourlyRate.HIGHEST)))
            .put("organisation number", named("organizationNumber", "organisation number", text("^[1-9][0-9]{8}$")))
            .put("id `" + LOWER_CASE_ID + "`", named("lowerCaseId", "lower-case id", id(LOWER_CASE_ID)))
            .put("id `" + ID + "`", named("id", id(ID)))
            .put("sub-goal id", named("id", id(ID)))
            .put("source but the state", named("sourceButState", "source but the state", sourceButState()))
            .put("goal", named("goal", constants(Goal.values())))
            .put("partner kind", named("partnerKind", "partner kind", constants(PartnerKind.values())))
            .put("purpose", named("purpose", constants(Purpose.values())))
            .put("ground", named("ground", constants(ExceptionGround.values())))
            .put("recipient group", named("recipientGroup", "recipient group", constants(RecipientGroup.values())));

    /** Of answers alone; what they say in plain text has no bounds. */
    private static final Map<String, Named> OF_ANSWERS = SHARED.put("amount", named("sum", type("number")))
            .put("amounts", named("amounts", Json.object("type", "array").set("items", type("number"))))
            .put("id", named("id", id(ID)))
            .put("rule id", named("ruleId", "rule id", text("^([a-z][a-z0-9-]*:)?[A-Z][0-9]{2}$")))
            .put("fingerprint", named("fingerprint", text("^[0-9a-f]{32}$")))
            .put("county", named("county", text("^([0-9]{2}|none)$")))
            .put("pointer", named("pointer", text("^(/([^~/]|~[01])*)*$")))
            .put(
                    "language",
                    named("language", oneOf(Vector.of(Language.values()).map(Language::code))))
            .put("code", named("code", constants(ProblemCode.values())))
            .put(
                    "column",
                    named(
                            "column",
                            oneOf(Vector.of(SourceColumn.values())
                                    .map(column -> ConstantName.lowerCamelCase(column.name())))))
            .put("value", named("value", value()))
            .put("arguments", named("arguments", arguments()));

    /** Of lists of waivers, which are read. */
    private static final Map<String, Named> OF_WAIVERS = OF_ANSWERS
            .put("text", named("text", longest(TextBounds.TEXT)))
            .put("filled text", named("filledText", "filled text", text(NOT_WHITE_SPACE, TextBounds.TEXT)));

    private SchemaValues() {}

    /** A value of a format, if it is one that has a name. */
    static Option<Named> of(Format format, String type) {
        return switch (format) {
            case PLAN -> OF_PLAN.get(type);
            case WAIVERS -> OF_WAIVERS.get(type);
            default -> OF_ANSWERS.get(type);
        };
    }

    static ObjectNode type(String type) {
        return Json.object("type", type);
    }

    static ObjectNode whole(int lowest, int highest) {
        return type("integer").put("minimum", lowest).put("maximum", highest);
    }

    static ObjectNode oneOf(Vector<String> values) {
        ObjectNode schema = type("string");
        values.forEach(schema.putArray("enum")::add);
        return schema;
    }

    private static ObjectNode constants(Enum<?>[] constants) {
        return oneOf(Vector.of(constants).map(Enum::name));
    }

    private static ObjectNode text(String pattern) {
        return type("string").put("pattern", pattern);
    }

    private static ObjectNode text(String pattern, int longest) {
        return text(pattern).put("maxLength", longest);
    }

    private static ObjectNode longest(int longest) {
        return type("string").put("maxLength", longest);
    }

    private static ObjectNode id(String form) {
        return text("^" + form + "$", TextBounds.ID);
    }

    private static ObjectNode name() {
        return text(NOT_WHITE_SPACE, TextBounds.NAME);
    }

    private static ObjectNode sourceButState() {
        return Json.anyOf(text("^(" + PARTY_BUT_STATE + ")$", PARTNER.length() + TextBounds.ID), otherSource());
    }

    private static ObjectNode otherSource() {
        return text("^" + OTHER + "[\\s\\S]*" + NOT_WHITE_SPACE, OTHER.length() + TextBounds.NAME);
    }

    private static ObjectNode between(Nok lowest, Nok highest) {
        return hundredths(lowest.ore(), highest.ore());
    }

    private static ObjectNode hundredths(long lowest, long highest) {
        return type("number").put("minimum", decimal(lowest)).put("maximum", decimal(highest));
    }

    private static ObjectNode signedAmount() {
        ObjectNode schema = between(AmountBounds.HIGHEST.negated(), AmountBounds.HIGHEST);
        schema.putObject("not").put("const", 0);
        return schema;
    }

    private static BigDecimal decimal(long hundredths) {
        BigDecimal number = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static ObjectNode value() {
        return Json.anyOf(Vector.of("string", "number", "boolean", "object", "array")
                .map(SchemaValues::type)
                .toJavaArray(ObjectNode[]::new));
    }

    private static ObjectNode arguments() {
        ObjectNode schema = type("object");
        schema.set("additionalProperties", Json.anyOf(type("number"), type("string")));
        return schema;
    }

    private static Named named(String key, ObjectNode schema) {
        return named(key, key.equals("calendarDate") ? "date" : key, schema);
    }

    private static Named named(String key, String words, ObjectNode schema) {
        return new Named(key, "=" + words, schema);
    }

    /**
     * A schema that others refer to.
     *
     * @param key its name among the definitions
     * @param words where its title and description stand
     * @param schema without them
     */
    record Named(String key, String words, ObjectNode schema) {}
}
