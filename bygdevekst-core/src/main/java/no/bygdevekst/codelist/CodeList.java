package no.bygdevekst.codelist;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;

/**
 * A closed list (<i>kodeliste</i>), such as {@code FundUse}: every value that may stand there, with its label.
 *
 * @param name what the list is called, the name of its type
 * @param codes the values, in the order in which the formats list them
 */
public record CodeList(String name, Vector<Code> codes) {

    /**
     * Refuses null.
     *
     * @param name what the list is called
     * @param codes the values
     */
    public CodeList {
        Given.value("name", name);
        Given.value("codes", codes);
    }

    /**
     * The value that a label stands for, as people type it.
     *
     * @param label a label, in any case and with any space around it
     * @param language which language it is in
     * @return the value, or none that has this label
     */
    public Option<String> valueOf(String label, Language language) {
        String asked = Given.value("label", label).strip();
        return codes.find(code -> code.label().in(language).equalsIgnoreCase(asked))
                .map(Code::value);
    }
}
