package no.bygdevekst.json.schema;

import io.vavr.collection.Vector;
import no.bygdevekst.codelist.CodeList;
import no.bygdevekst.codelist.CodeLists;
import no.bygdevekst.json.Schemas;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.format.ProblemDetails;
import no.bygdevekst.text.Language;
import tools.jackson.databind.node.ObjectNode;

/** The list of the formats as it is published, for programs: what each is called, its schema, and what answers it. */
final class SchemaIndex {

    private static final String MEDIA_TYPE = "application/json";

    private SchemaIndex() {}

    static ObjectNode index() {
        ObjectNode index = Json.object();
        Vector.of(Format.values()).map(SchemaIndex::entry).forEach(index.putArray("formats")::add);
        CodeLists.all().map(SchemaIndex::entry).forEach(index.putArray("codeLists")::add);
        return index;
    }

    private static ObjectNode entry(CodeList list) {
        return Json.object("name", list.name()).put("file", "codelist/" + list.name() + ".json");
    }

    private static ObjectNode entry(Format format) {
        ObjectNode entry = Json.object("format", format.id());
        ObjectNode name = entry.putObject("name");
        Vector.of(Language.values()).forEach(language -> name.put(language.code(), format.in(language)));
        entry.put("schema", Schemas.id(format))
                .put("file", format.id().replace('/', '-') + ".schema.json")
                .put("mediaType", format == Format.DETAILS ? ProblemDetails.MEDIA_TYPE : MEDIA_TYPE);
        answers(format).map(Format::id).forEach(entry.putArray("answeredBy")::add);
        return entry;
    }

    /** Everything else that the library writes of a plan answers one; rulebook and code lists are of no plan. */
    private static Vector<Format> answers(Format format) {
        return switch (format) {
            case PLAN ->
                Vector.of(Format.values())
                        .removeAll(SchemaFile.READ)
                        .removeAll(Vector.of(Format.RULES, Format.CODE_LIST));
            case WAIVERS -> Vector.of(Format.PROBLEMS);
            default -> Vector.empty();
        };
    }
}
