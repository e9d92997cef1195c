package no.bygdevekst.json.evaluation;

import no.bygdevekst.source.Citation;
import tools.jackson.core.JsonGenerator;

/** The form of a citation. */
final class CitationJson {

    private CitationJson() {}

    static void write(Citation citation, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("document", citation.document().id());
        out.writeStringProperty("section", citation.section().name());
        out.writeStringProperty("item", citation.item());
        out.writeEndObject();
    }

    static void writeSources(Iterable<Citation> citations, JsonGenerator out) {
        out.writeArrayPropertyStart("sources");
        citations.forEach(citation -> write(citation, out));
        out.writeEndArray();
    }
}
