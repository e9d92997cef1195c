package no.bygdevekst.json.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.source.SourceDocument;
import no.bygdevekst.source.SourceSection;
import no.bygdevekst.terms.Involvement;
import no.bygdevekst.text.Text;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulebookJsonTest {

    private static final Rule RULE = Rule.of("acme:X01", Severity.WARNING)
            .citing(SourceDocument.of(
                            "acme", Text.same("Acme"), Text.same("Acme"), SourceSection.headed("vilkår", "Vilkår"))
                    .cite("vilkår", "4"))
            .when(file -> Vector.empty())
            .summary("Kort", "Stutt", "Short")
            .asks("Krav", "Krav", "Demand")
            .wrong("Tiltak {title} er kort.", "Tiltak {title} er stutt.", "Measure {title} is short.")
            .mend("Skriv mer.", "Skriv meir.", "Write more.");

    private static final String WRITTEN = """
            {
              "format": "bygdevekst-rules/1",
              "rules": [
                {
                  "id": "acme:X01",
                  "severity": "WARNING",
                  "summary": {
                    "nb": "Kort",
                    "nn": "Stutt",
                    "en": "Short"
                  },
                  "asks": {
                    "nb": "Krav",
                    "nn": "Krav",
                    "en": "Demand"
                  },
                  "wrong": {
                    "nb": "Tiltak {title} er kort.",
                    "nn": "Tiltak {title} er stutt.",
                    "en": "Measure {title} is short."
                  },
                  "mend": {
                    "nb": "Skriv mer.",
                    "nn": "Skriv meir.",
                    "en": "Write more."
                  },
                  "arguments": [
                    "title"
                  ],
                  "sources": [
                    {
                      "document": "acme",
                      "section": "vilkår",
                      "item": "4"
                    }
                  ],
                  "readings": []
                }
              ]
            }
            """;

    @Test
    void aRuleIsWrittenWithAllItsParts() {
        assertThat(DocumentWriter.rules(Layout.INDENTED).toText(Rulebook.of(Vector.of(RULE))))
                .isEqualTo(WRITTEN);
    }

    @Test
    void aReadingIsWrittenWithItsAlternatives() {
        JsonNode rules = new JsonMapper()
                .readTree(DocumentWriter.rules(Layout.COMPACT).toBytes(Letter2024.rulebook()))
                .get("rules");
        int agreed = Letter2024.rulebook()
                .rules()
                .indexWhere(rule -> rule.readings().exists(cited -> cited.reading() == Involvement.BY_MEASURE));
        JsonNode reading = rules.get(agreed).get("readings").get(0);
        assertThat(reading.get("topic").asString()).isEqualTo("involvement");
        assertThat(reading.get("name").asString()).isEqualTo("BY_MEASURE");
        assertThat(reading.get("text").get("en").asString())
                .isEqualTo(Involvement.BY_MEASURE.text().english());
        assertThat(reading.get("alternatives").get(0).get("nn").asString())
                .isEqualTo(Involvement.BY_SUB_GOAL.text().nynorsk());
        assertThat(reading.get("sources").get(0).get("section").asString()).isEqualTo("plan-requirements");
    }
}
