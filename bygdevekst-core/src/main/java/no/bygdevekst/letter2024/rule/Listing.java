package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/**
 * Some names in a sentence (<i>oppramsing</i>), such as "Smøla and Aure"; none is a word too.
 *
 * @param names the names, in order
 */
record Listing(Vector<Argument> names) implements Argument {

    private static final Text AND = Text.of(" og ", " og ", " and ");
    private static final Text NONE = Text.of("ingen", "ingen", "none");

    static Listing of(Vector<String> names) {
        return new Listing(names.map(Argument::words));
    }

    @Override
    public String in(Language language) {
        Vector<String> words = names.map(name -> name.in(language));
        return switch (words.size()) {
            case 0 -> NONE.in(language);
            case 1 -> words.head();
            default -> words.init().mkString(", ") + AND.in(language) + words.last();
        };
    }

    /** The names without a language. */
    @Override
    public String toString() {
        return names.mkString(", ");
    }
}
