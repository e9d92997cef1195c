package no.bygdevekst.examples.sheet;

import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/**
 * Words within a sentence that are other ones in each language (<i>ord på tre språk</i>), such as the name of a sheet.
 *
 * @param text the words
 */
public record InEach(Text text) implements Argument {
    @Override
    public String in(Language language) {
        return text.in(language);
    }

    @Override
    public String toString() {
        return text.english();
    }
}
