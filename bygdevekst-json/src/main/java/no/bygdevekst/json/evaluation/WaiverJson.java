package no.bygdevekst.json.evaluation;

import no.bygdevekst.finding.Waiver;
import tools.jackson.core.JsonGenerator;

/** The form of a waiver: beside its finding, and whole. */
final class WaiverJson {

    private WaiverJson() {}

    /** Beside the finding that it lets pass. */
    static void write(Waiver waiver, JsonGenerator out) {
        out.writeObjectPropertyStart("waived");
        writeMembers(waiver, out);
        out.writeEndObject();
    }

    /** With the fingerprint that it is of. */
    static void writeWhole(Waiver waiver, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("fingerprint", waiver.fingerprint().value());
        writeMembers(waiver, out);
        out.writeEndObject();
    }

    private static void writeMembers(Waiver waiver, JsonGenerator out) {
        out.writeStringProperty("reason", waiver.reason());
        out.writeStringProperty("by", waiver.by());
        out.writeStringProperty("on", waiver.on().toString());
    }
}
