package no.bygdevekst.json.evaluation;

import no.bygdevekst.codelist.Code;
import no.bygdevekst.codelist.CodeList;
import no.bygdevekst.codelist.CodeLists;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.writing.JsonForm;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * The form of a closed list.
 *
 * @param rulebook whose rules are named beside the values that they speak of
 */
public record CodeListJson(Rulebook rulebook) implements JsonForm<CodeList> {

    @Override
    public void write(CodeList list, JsonGenerator out) {
        out.writeStartObject();
        AnswerHead.write(Format.CODE_LIST, out);
        out.writeStringProperty("name", list.name());
        out.writeArrayPropertyStart("codes");
        list.codes().forEach(code -> write(list, code, out));
        out.writeEndArray();
        out.writeEndObject();
    }

    private void write(CodeList list, Code code, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("value", code.value());
        out.writeObjectPropertyStart("label");
        for (Language language : Language.values()) {
            out.writeStringProperty(language.code(), code.label().in(language));
        }
        out.writeEndObject();
        out.writeArrayPropertyStart("rules");
        CodeLists.rulesOf(list.name(), code.value(), rulebook).forEach(rule -> out.writeString(rule.value()));
        out.writeEndArray();
        out.writeEndObject();
    }
}
