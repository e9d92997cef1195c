package no.bygdevekst.codelist;

import no.bygdevekst.text.Given;
import no.bygdevekst.text.Text;

/**
 * One value of a closed list (<i>kode</i>), such as {@code PERSONNEL}, «lønn».
 *
 * @param value how documents write it
 * @param label what people call it, in three languages
 */
public record Code(String value, Text label) {

    /**
     * Refuses null.
     *
     * @param value how documents write it
     * @param label what people call it, in three languages
     */
    public Code {
        Given.value("value", value);
        Given.value("label", label);
    }
}
