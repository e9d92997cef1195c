package no.bygdevekst.examples.browser;

import no.bygdevekst.codelist.CodeList;
import no.bygdevekst.codelist.CodeLists;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.letter2024.Letter2024;

/** What is asked of no document (<i>oppslag</i>). */
final class ReferenceQuestions {

    private ReferenceQuestions() {}

    /** The rulebook, {@code bygdevekst-rules/1}, in all three languages. */
    static String rules(Asked asked) {
        return DocumentWriter.rules(Documents.LAYOUT).toText(Letter2024.rulebook());
    }

    /** The closed lists of the formats, an array of {@code bygdevekst-codelist/1}, in all three languages. */
    static String codeLists(Asked asked) {
        DocumentWriter<CodeList> writer = DocumentWriter.codeList(Documents.LAYOUT, Letter2024.rulebook());
        return CodeLists.all().map(writer::toText).map(String::strip).mkString("[", ",", "]\n");
    }
}
