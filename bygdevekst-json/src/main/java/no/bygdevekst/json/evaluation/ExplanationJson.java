package no.bygdevekst.json.evaluation;

import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.writing.AmountJson;
import no.bygdevekst.json.writing.JsonForm;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * The form of an explanation.
 *
 * @param language the language of the words
 */
public record ExplanationJson(Language language) implements JsonForm<Explanation> {

    public ExplanationJson {
        Given.value("language", language);
    }

    @Override
    public void write(Explanation explanation, JsonGenerator out) {
        out.writeStartObject();
        AnswerHead.write(Format.EXPLANATION, language, out);
        out.writeName("explanation");
        writeFigure(explanation, out);
        out.writeEndObject();
    }

    private void writeFigure(Explanation explanation, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("what", explanation.what().in(language));
        AmountJson.write("figure", explanation.figure(), out);
        writeOperation(explanation.step(), out);
        out.writeArrayPropertyStart("readings");
        explanation.readings().forEach(reading -> write(reading, out));
        out.writeEndArray();
        CitationJson.writeSources(explanation.citations(), out);
        out.writeArrayPropertyStart("parts");
        explanation.step().parts().forEach(part -> writeFigure(part, out));
        out.writeEndArray();
        out.writeEndObject();
    }

    private void write(Reading reading, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("topic", reading.topic());
        out.writeStringProperty("taken", reading.name());
        out.writeStringProperty("text", reading.in(language));
        out.writeEndObject();
    }

    /** What was done, and with which numbers beside the parts. */
    private static void writeOperation(Step step, JsonGenerator out) {
        if (step instanceof Step.Given) {
            out.writeStringProperty("operation", "GIVEN");
        } else if (step instanceof Step.Same) {
            out.writeStringProperty("operation", "SAME");
        } else if (step instanceof Step.OwnEffort effort) {
            out.writeStringProperty("operation", "OWN_EFFORT");
            AmountJson.write("hours", effort.hours(), out);
            AmountJson.write("hourlyRate", effort.rate().perHour(), out);
        } else if (step instanceof Step.Sum) {
            out.writeStringProperty("operation", "SUM");
        } else if (step instanceof Step.Difference) {
            out.writeStringProperty("operation", "DIFFERENCE");
        } else if (step instanceof Step.Times times) {
            out.writeStringProperty("operation", "TIMES");
            out.writeNumberProperty("factor", times.factor());
        } else {
            writeDivision(step, out);
        }
    }

    private static void writeDivision(Step step, JsonGenerator out) {
        if (step instanceof Step.RoundedShare share) {
            out.writeStringProperty("operation", "ROUNDED_SHARE");
            out.writeStringProperty("share", share.share().toString());
            out.writeStringProperty("rounding", share.rounding().name());
            AmountJson.write("unit", share.unit(), out);
        } else if (step instanceof Step.Apportioned part) {
            out.writeStringProperty("operation", "APPORTIONED");
            out.writeNumberProperty("index", part.index());
            AmountJson.write("unit", part.division().unit(), out);
        } else if (step instanceof Step.ApportionedByKey part) {
            out.writeStringProperty("operation", "APPORTIONED_BY_KEY");
            out.writeArrayPropertyStart("key");
            part.key().forEach(weight -> out.writeNumber(weight.longValue()));
            out.writeEndArray();
            out.writeNumberProperty("index", part.index());
            AmountJson.write("unit", part.unit(), out);
        } else if (step instanceof Step.Decided decided) {
            out.writeStringProperty("operation", "DECIDED");
            out.writeBooleanProperty("reached", decided.comparison().reached());
        }
    }
}
