package no.bygdevekst.examples.spring;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.ProblemDetails;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.format.ReadLimits;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes plan documents, and answers in the language that is asked for. */
@RestController
class PlanController {

    /** Much more than any pilot's plan; a body is read no further, however it is sent. */
    private static final int MOST_BYTES = 2_000_000;

    private final PlanDocumentReader reader =
            PlanDocumentReader.of(ReadLimits.standard().withBytes(MOST_BYTES));
    private final Evaluator evaluator = Letter2024.evaluator();

    /** What is found of a plan, with its tables and payments. */
    @PostMapping("/evaluations")
    ResponseEntity<byte[]> evaluate(
            InputStream body, @RequestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String asked) throws IOException {
        Language language = Answer.language(asked);
        return evaluated(body)
                .fold(
                        problems -> Answer.refusing(ProblemDetails.of(problems), language),
                        evaluation ->
                                Answer.of(DocumentWriter.evaluation(Layout.COMPACT, language), evaluation, language));
    }

    /** A plan that is handed in: only one that is fit to be submitted is taken. */
    @PostMapping("/submissions")
    ResponseEntity<byte[]> submit(InputStream body, @RequestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String asked)
            throws IOException {
        Language language = Answer.language(asked);
        return evaluated(body)
                .fold(problems -> Option.some(ProblemDetails.of(problems)), ProblemDetails::of)
                .map(details -> Answer.refusing(details, language))
                .getOrElse(() -> ResponseEntity.noContent().build());
    }

    private Validation<Problems, Evaluation> evaluated(InputStream body) throws IOException {
        return reader.read(body).map(document -> evaluator.evaluate(document.submission()));
    }

    /** What can be said of a plan that is half typed, for a form: what cannot be read is no error. */
    @PostMapping("/drafts")
    ResponseEntity<byte[]> draft(InputStream body, @RequestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String asked)
            throws IOException {
        Language language = Answer.language(asked);
        return Answer.of(
                DocumentWriter.draft(Layout.COMPACT, language),
                evaluator.evaluate(reader.readDraft(body).draft()),
                language);
    }

    /** A plan in a body of the service's own; {@link Refusals} answers where it cannot be read. */
    @PostMapping("/cases")
    Verdict judge(@RequestBody Case handedIn) {
        Evaluation evaluation = evaluator.evaluate(handedIn.plan().submission());
        return new Verdict(handedIn.number(), evaluation.isSubmittable());
    }

    /** What is handed in with the number of its case. */
    record Case(String number, PlanDocument plan) {}

    /** Whether the plan of a case is fit to be submitted. */
    record Verdict(String number, boolean submittable) {}
}
