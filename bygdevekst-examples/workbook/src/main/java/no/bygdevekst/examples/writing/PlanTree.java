package no.bygdevekst.examples.writing;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.examples.sheet.MeasureKeys;
import no.bygdevekst.examples.sheet.PartyNames;
import no.bygdevekst.examples.sheet.PlanSheets;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.plan.Submission;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan document as a tree, with what its measures and parties are called (<i>plandokumentet</i>). */
final class PlanTree {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode document;
    private final Vector<String> measureKeys;

    private PlanTree(JsonNode document) {
        this.document = document;
        this.measureKeys = MeasureKeys.of(Vector.ofAll(document.at(PlanSheets.MEASURES_AT))
                .map(measure -> measure.path("id").stringValue()));
    }

    static PlanTree of(Submission submission) {
        return of(DocumentWriter.plan(Layout.COMPACT).toText(PlanDocument.of(submission)));
    }

    static PlanTree of(String json) {
        return new PlanTree(MAPPER.readTree(json));
    }

    JsonNode at(String pointer) {
        return document.at(pointer);
    }

    /** The measures by what rows call them. */
    Vector<String> measureKeys() {
        return measureKeys;
    }

    Option<String> previousPlan() {
        return Option.of(document.get("previousPlan")).map(JsonNode::toString);
    }

    PartyNames parties() {
        return PartyNames.of(named("municipalities", "number", PartyNames.MUNICIPALITY)
                .appendAll(named("partners", "id", PartyNames.PARTNER)));
    }

    private Vector<PartyNames.Named> named(String array, String id, String prefix) {
        return Vector.ofAll(document.at("/agreement/" + array))
                .map(each -> new PartyNames.Named(
                        prefix + each.path(id).stringValue(),
                        each.path(id).stringValue(),
                        each.path("name").stringValue()));
    }
}
