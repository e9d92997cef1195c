package no.bygdevekst.examples.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bygdevekst.examples.content.Content;
import no.bygdevekst.examples.report.PlanContent;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;

/** Reports of plans, as they are written. */
final class Reports {

    private static final Path SAMPLES = Path.of("../samples");

    private Reports() {}

    static String sample(String name) {
        try {
            return Files.readString(SAMPLES.resolve(name + ".plan.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Submission submission(String plan) {
        return PlanDocumentReader.standard()
                .read(plan.getBytes(StandardCharsets.UTF_8))
                .get()
                .submission();
    }

    static Content content(String plan, Language language) {
        Submission submission = submission(plan);
        return PlanContent.of(Subject.of(submission, Letter2024.evaluator().evaluate(submission), language));
    }

    static String page(String plan, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PageWriter.write(content(plan, language), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static byte[] pdf(String plan, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfWriter.of(content(plan, language)).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
