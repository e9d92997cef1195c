package no.bygdevekst.examples.command;

import io.vavr.collection.Seq;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.text.Language;

/** How what is said of a file is handed over. */
sealed interface Presentation permits ForPeople, AsJson {

    /** Hands over an evaluation. */
    void evaluated(String file, Subject subject) throws Trouble;

    /** Hands over the problems of a file that could not be read. */
    void unreadable(String file, Seq<Problem> problems, Language language) throws Trouble;
}
