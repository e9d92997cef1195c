package no.bygdevekst.examples.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.bygdevekst.letter2024.data.Pilot;
import tools.jackson.databind.json.JsonMapper;

/** What is known of a pilot that has no plan yet (<i>tom plan</i>): its municipalities, and the letter's amounts. */
final class BlankPlan {

    private static final JsonMapper MAPPER = new JsonMapper();

    private BlankPlan() {}

    /** The beginning of a plan document. */
    static PlanTree of(Pilot pilot) {
        Map<String, Object> agreement = new LinkedHashMap<>();
        agreement.put("id", id(pilot.name()));
        agreement.put("pilot", pilot.name());
        pilot.signedOn().forEach(date -> agreement.put("signedOn", date.toString()));
        agreement.put("phaseOne", pilot.phaseOne().toBigDecimal());
        agreement.put("municipalities", municipalities(pilot));
        agreement.put(
                "stateGrants",
                List.of(Map.of(
                        "appropriationYear",
                        pilot.stateGrant().appropriationYear(),
                        "amount",
                        pilot.stateGrant().amount().toBigDecimal())));
        return PlanTree.of(MAPPER.writeValueAsString(Map.of("agreement", agreement, "plan", Map.of("revision", 1))));
    }

    private static List<Map<String, String>> municipalities(Pilot pilot) {
        return pilot.municipalities()
                .map(municipality -> {
                    Map<String, String> object = new LinkedHashMap<>();
                    object.put("number", municipality.number().value());
                    object.put("name", municipality.name());
                    municipality
                            .organizationNumber()
                            .forEach(number -> object.put("organizationNumber", number.value()));
                    return object;
                })
                .asJava();
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ø', 'o').replace('å', 'a').replace(' ', '-');
    }
}
