package no.bygdevekst.examples.command;

import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.text.Language;

/** How what is said of a file is handed over. */
sealed interface Presentation permits ForPeople, AsJson {

    /** Hands over an evaluation. */
    void evaluated(String file, Subject subject) throws Trouble;

    /** Hands over the problems of a file that could not be read. */
    void unreadable(String file, Problems problems, Language language) throws Trouble;
}
