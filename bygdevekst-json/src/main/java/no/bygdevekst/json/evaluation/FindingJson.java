package no.bygdevekst.json.evaluation;

import io.vavr.collection.Vector;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.json.writing.AmountJson;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Term;
import tools.jackson.core.JsonGenerator;

/** The form of a finding. */
final class FindingJson {

    private FindingJson() {}

    static void write(Finding finding, String message, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("rule", finding.rule().value());
        out.writeStringProperty("severity", finding.severity().name());
        out.writeStringProperty("at", finding.place().toString());
        out.writeStringProperty("message", message);
        finding.citation().forEach(citation -> {
            out.writeName("source");
            CitationJson.write(citation, out);
        });
        writeArguments(finding, out);
        out.writeStringProperty("fingerprint", finding.fingerprint().value());
        finding.waiver().forEach(waiver -> WaiverJson.write(waiver, out));
        out.writeEndObject();
    }

    static void writeFingerprints(Vector<Finding> findings, JsonGenerator out) {
        out.writeArrayPropertyStart("fingerprints");
        findings.forEach(finding -> out.writeString(finding.fingerprint().value()));
        out.writeEndArray();
    }

    private static void writeArguments(Finding finding, JsonGenerator out) {
        out.writeObjectPropertyStart("arguments");
        finding.arguments().inOrder().forEach(argument -> {
            out.writeName(argument._1);
            write(argument._2, out);
        });
        out.writeEndObject();
    }

    private static void write(Argument argument, JsonGenerator out) {
        if (argument instanceof Nok amount) {
            AmountJson.write(amount, out);
        } else if (argument instanceof Argument.WholeNumber number) {
            out.writeNumber(number.value());
        } else {
            out.writeString(argument instanceof Term term ? term.name() : argument.toString());
        }
    }
}
