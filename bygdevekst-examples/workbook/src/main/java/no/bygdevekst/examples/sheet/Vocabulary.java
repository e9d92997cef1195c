package no.bygdevekst.examples.sheet;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/**
 * What things are called in a workbook (<i>ordliste</i>): its language, and its parties.
 *
 * @param language the language of its headings
 * @param parties the parties of its agreement
 */
public record Vocabulary(Language language, PartyNames parties) {

    static final Text YES = Text.of("ja", "ja", "yes");
    static final Text NO = Text.of("nei", "nei", "no");

    /** Its own language, then the others: what is written in one of them is understood in all. */
    Vector<Language> languages() {
        return Vector.of(Language.values()).remove(language).prepend(language);
    }

    /**
     * What yes and no are called.
     *
     * @param value which
     * @return the word
     */
    public String flag(boolean value) {
        return (value ? YES : NO).in(language);
    }

    Option<Boolean> flag(String text) {
        if (languages().exists(each -> YES.in(each).equalsIgnoreCase(text))) {
            return Option.some(true);
        }
        return Option.when(languages().exists(each -> NO.in(each).equalsIgnoreCase(text)), false);
    }
}
