package no.bygdevekst.examples.spring;

import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.ProblemDetails;
import no.bygdevekst.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What the service answers with: a document of the library's in the language that was asked for. */
final class Answer {

    private Answer() {}

    /** The language of an answer: of those that there are the one most asked for, else bokmål. */
    static Language language(@Nullable String acceptLanguage) {
        return acceptLanguage == null
                ? Language.BOKMAL
                : Language.ofAccepted(acceptLanguage).getOrElse(Language.BOKMAL);
    }

    static <T> ResponseEntity<byte[]> of(DocumentWriter<T> writer, T document, Language language) {
        return in(language, ResponseEntity.ok())
                .contentType(MediaType.APPLICATION_JSON)
                .body(writer.toBytes(document));
    }

    static ResponseEntity<byte[]> refusing(ProblemDetails details, Language language) {
        return in(language, ResponseEntity.status(details.status()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(DocumentWriter.details(Layout.COMPACT, language).toBytes(details));
    }

    private static ResponseEntity.BodyBuilder in(Language language, ResponseEntity.BodyBuilder answer) {
        return answer.header(HttpHeaders.CONTENT_LANGUAGE, language.code()).varyBy(HttpHeaders.ACCEPT_LANGUAGE);
    }
}
