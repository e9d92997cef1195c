package no.bygdevekst.examples.browser;

import java.util.function.Function;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.plan.Submission;

/** Reads what is asked of, and answers with its problems where it cannot be read (<i>dokumentene</i>). */
final class Documents {

    /** On one line: it is read by a program, and a person has the page. */
    static final Layout LAYOUT = Layout.COMPACT;

    private Documents() {}

    /** The answer of a question to a document, or the document's problems. */
    static String read(Asked asked, int document, Function<Submission, String> question) {
        return PlanDocumentReader.standard()
                .read(asked.documents().get(document))
                .map(PlanDocument::submission)
                .fold(DocumentWriter.problems(LAYOUT, asked.language())::toText, question);
    }
}
