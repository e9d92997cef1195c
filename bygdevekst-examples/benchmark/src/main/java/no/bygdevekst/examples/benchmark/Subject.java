package no.bygdevekst.examples.benchmark;

import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.json.EvaluationWriter;
import no.bygdevekst.json.Layout;
import no.bygdevekst.json.PlanDocument;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.PlanDocumentWriter;
import no.bygdevekst.json.ReadLimits;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.text.Language;

/** What is measured: the library, set up as a host would set it up once. */
final class Subject {

    static final PlanDocumentReader READER =
            PlanDocumentReader.of(ReadLimits.standard().withBytes(64 * 1024 * 1024));
    static final Evaluator EVALUATOR = Letter2024.evaluator();

    private static final PlanDocumentWriter PLAN_WRITER = PlanDocumentWriter.of(Layout.COMPACT);
    private static final EvaluationWriter EVALUATION_WRITER = EvaluationWriter.of(Layout.COMPACT, Language.BOKMAL);

    private Subject() {}

    static PlanDocument read(byte[] json) {
        return READER.read(json).get();
    }

    static byte[] write(PlanDocument document) {
        return PLAN_WRITER.toBytes(document);
    }

    static byte[] write(Evaluation evaluation) {
        return EVALUATION_WRITER.toBytes(evaluation);
    }

    /** From the bytes of a plan to the bytes of its evaluation. */
    static byte[] everything(byte[] json) {
        return write(EVALUATOR.evaluate(read(json).submission()));
    }
}
