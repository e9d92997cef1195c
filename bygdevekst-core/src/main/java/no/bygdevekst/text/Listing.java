package no.bygdevekst.text;

import io.vavr.collection.Vector;

/**
 * Some names in a sentence (<i>oppramsing</i>), such as "Smøla and Aure"; none is a word too.
 *
 * @param names the names, in order
 */
public record Listing(Vector<Argument> names) implements Argument {

    private static final Text AND = Text.of(" og ", " og ", " and ");
    private static final Text NONE = Text.of("ingen", "ingen", "none");

    /**
     * Refuses null.
     *
     * @param names the names, in order
     */
    public Listing {
        Given.value("names", names);
    }

    /**
     * Names in words.
     *
     * @param names the names, in order
     * @return the listing
     */
    public static Listing of(Vector<String> names) {
        return new Listing(Given.value("names", names).map(Argument::words));
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
