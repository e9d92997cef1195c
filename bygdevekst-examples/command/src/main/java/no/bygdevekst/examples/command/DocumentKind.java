package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;

/** What a document about a file is (<i>dokumentslag</i>); of one file there is one of them. */
enum DocumentKind {
    /** An evaluation. */
    EVALUATION(".evaluation.json"),
    /** Why the file cannot be read. */
    PROBLEMS(".problems.json");

    private final String ending;

    DocumentKind(String ending) {
        this.ending = ending;
    }

    /** What the name of the document's own file ends in. */
    String ending() {
        return ending;
    }

    /** What would be an old answer beside a document of this kind. */
    Vector<DocumentKind> others() {
        return Vector.of(values()).remove(this);
    }
}
