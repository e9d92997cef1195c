package no.bygdevekst.examples.spring;

import no.bygdevekst.json.format.ProblemDetails;
import no.bygdevekst.json.format.ProblemsException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Answers by RFC 9457 where a body could not be taken. Of a plan in a body of the service's own, Spring's exception
 * wraps the one that carries all problems.
 */
@RestControllerAdvice
class Refusals extends ResponseEntityExceptionHandler {

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (unreadable.getCause() instanceof ProblemsException unread) {
            String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
            ResponseEntity<byte[]> answer =
                    Answer.refusing(ProblemDetails.of(unread.problems()), Answer.language(asked));
            return handleExceptionInternal(
                    unreadable, answer.getBody(), answer.getHeaders(), answer.getStatusCode(), request);
        }
        boolean tooLarge = unreadable.getCause() instanceof StreamConstraintsException;
        return super.handleHttpMessageNotReadable(
                unreadable, headers, tooLarge ? HttpStatus.CONTENT_TOO_LARGE : status, request);
    }
}
