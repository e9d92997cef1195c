package no.bygdevekst.json.evaluation;

import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.writing.JsonForm;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.RuleText;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.source.CitedReading;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import tools.jackson.core.JsonGenerator;

/** The form of a rulebook. */
public record RulebookJson() implements JsonForm<Rulebook> {

    @Override
    public void write(Rulebook rulebook, JsonGenerator out) {
        out.writeStartObject();
        AnswerHead.write(Format.RULES, out);
        out.writeArrayPropertyStart("rules");
        rulebook.rules().forEach(rule -> write(rule, out));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(Rule rule, JsonGenerator out) {
        RuleText text = rule.text();
        out.writeStartObject();
        out.writeStringProperty("id", rule.id().value());
        out.writeStringProperty("severity", rule.severity().name());
        write("summary", text.summary(), out);
        write("asks", text.asks(), out);
        write("wrong", text.wrong().text(), out);
        write("mend", text.mend().text(), out);
        out.writeArrayPropertyStart("arguments");
        text.argumentNames().forEach(out::writeString);
        out.writeEndArray();
        CitationJson.writeSources(rule.citations(), out);
        out.writeArrayPropertyStart("readings");
        rule.readings().forEach(reading -> write(reading, out));
        out.writeEndArray();
        out.writeEndObject();
    }

    static void write(CitedReading cited, JsonGenerator out) {
        Reading reading = cited.reading();
        out.writeStartObject();
        out.writeStringProperty("topic", reading.topic());
        out.writeStringProperty("name", reading.name());
        write("text", reading.text(), out);
        out.writeArrayPropertyStart("alternatives");
        reading.alternatives().forEach(alternative -> write(alternative, out));
        out.writeEndArray();
        CitationJson.writeSources(cited.citations(), out);
        out.writeEndObject();
    }

    private static void write(String name, Text text, JsonGenerator out) {
        out.writeName(name);
        write(text, out);
    }

    static void write(Text text, JsonGenerator out) {
        out.writeStartObject();
        for (Language language : Language.values()) {
            out.writeStringProperty(language.code(), text.in(language));
        }
        out.writeEndObject();
    }
}
