package no.bygdevekst.json.codec;

import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/**
 * A part of a message that has words of its own in each language.
 *
 * @param text the words
 */
public record Wording(Text text) implements Argument {

    @Override
    public String in(Language language) {
        return text.in(language);
    }
}
