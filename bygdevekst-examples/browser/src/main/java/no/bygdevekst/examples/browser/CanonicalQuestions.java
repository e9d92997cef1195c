package no.bygdevekst.examples.browser;

import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.format.CanonicalDocument;
import no.bygdevekst.json.format.Problems;

/** What a plan document is, however it is laid out (<i>kanonisk form</i>). */
final class CanonicalQuestions {

    private CanonicalQuestions() {}

    /** The canonical form (RFC 8785). */
    static String canonical(Asked asked) {
        return of(asked).text();
    }

    /** The hash of that form: {@code sha-256=} and 64 hexadecimal digits. */
    static String hash(Asked asked) {
        return of(asked).hash();
    }

    private static CanonicalDocument of(Asked asked) {
        return PlanDocumentReader.standard()
                .canonical(asked.documents().head())
                .toEither()
                .getOrElseThrow(problems -> new Refusal(first(problems, asked)));
    }

    private static String first(Problems problems, Asked asked) {
        return problems.inOrder().head().message(asked.language());
    }
}
