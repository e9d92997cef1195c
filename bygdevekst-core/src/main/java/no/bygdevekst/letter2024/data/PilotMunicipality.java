package no.bygdevekst.letter2024.data;

import io.vavr.control.Option;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.text.Given;

/**
 * A municipality of one of the letter's pilots (<i>pilotkommune</i>), such as 4636 Solund, which writes nynorsk.
 *
 * @param municipality the municipality, with its organization number
 * @param writtenLanguage what it has decided on, if that is known
 */
public record PilotMunicipality(Municipality municipality, Option<WrittenLanguage> writtenLanguage) {
    /**
     * Refuses null.
     *
     * @param municipality the municipality, with its organization number
     * @param writtenLanguage what it has decided on, if that is known
     */
    public PilotMunicipality {
        Given.value("municipality", municipality);
        Given.value("writtenLanguage", writtenLanguage);
    }

    /**
     * Whether it is known as one that writes nynorsk.
     *
     * @return true if it has decided on nynorsk
     */
    public boolean writesNynorsk() {
        return writtenLanguage.contains(WrittenLanguage.NYNORSK);
    }
}
