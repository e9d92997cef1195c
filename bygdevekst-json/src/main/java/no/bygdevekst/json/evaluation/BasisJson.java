package no.bygdevekst.json.evaluation;

import no.bygdevekst.evaluation.Basis;
import no.bygdevekst.evaluation.DraftBasis;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.source.Reading;
import tools.jackson.core.JsonGenerator;

/** The form of what was judged, and by what. */
final class BasisJson {

    private BasisJson() {}

    static void write(Basis basis, JsonGenerator out) {
        write(DraftBasis.of(basis), out);
    }

    /** What could not be read is null. */
    static void write(DraftBasis basis, JsonGenerator out) {
        out.writeName("basis");
        writeBasis(basis, out);
    }

    static void writeBasis(DraftBasis basis, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty(
                "agreement", basis.agreement().map(AgreementId::value).getOrNull());
        out.writeNumberProperty("year", basis.year());
        out.writeName("revision");
        basis.revision().peek(out::writeNumber).onEmpty(out::writeNull);
        out.writeBooleanProperty("approved", basis.approved());
        out.writeNumberProperty("terms", basis.terms());
        out.writeObjectPropertyStart("readings");
        for (Reading reading : basis.readings()) {
            out.writeStringProperty(reading.topic(), reading.name());
        }
        out.writeEndObject();
        out.writeNumberProperty("rules", basis.rules());
        out.writeArrayPropertyStart("changed");
        basis.changed().forEach(id -> out.writeString(id.value()));
        out.writeEndArray();
        out.writeStringProperty("library", basis.library());
        out.writeEndObject();
    }
}
