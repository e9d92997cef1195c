package no.bygdevekst.revision;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Language;

/** Some values one after the other (<i>oppramsing</i>). */
record Enumeration(Vector<Argument> values) implements Argument {

    @Override
    public String in(Language language) {
        return values.map(value -> value.in(language)).mkString(", ");
    }

    @Override
    public String toString() {
        return values.mkString(", ");
    }
}
