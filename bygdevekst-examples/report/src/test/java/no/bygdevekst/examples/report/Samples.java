package no.bygdevekst.examples.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;

/** The sample plans, read, and what a report says of them is about. */
final class Samples {

    private static final Path FOLDER = Path.of("../samples");

    private Samples() {}

    static Submission read(String name) {
        try {
            return PlanDocumentReader.standard()
                    .read(Files.readAllBytes(FOLDER.resolve(name + ".plan.json")))
                    .get()
                    .submission();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Subject subject(String name, Language language) {
        Submission submission = read(name);
        Evaluator evaluator = Letter2024.evaluator();
        return Subject.of(submission, evaluator.evaluate(submission), language);
    }

    /** In the language of the pilot. */
    static Subject subject(String name) {
        return subject(name, Letter2024.language(read(name).agreement()));
    }
}
