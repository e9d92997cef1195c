package no.bygdevekst.examples.benchmark;

import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.ReadLimits;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.text.Language;

/** What is measured: the library, set up as a host would set it up once. */
final class Subject {

    static final PlanDocumentReader READER =
            PlanDocumentReader.of(ReadLimits.standard().withBytes(64 * 1024 * 1024));
    static final Evaluator EVALUATOR = Letter2024.evaluator();

    private static final DocumentWriter<PlanDocument> PLAN_WRITER = DocumentWriter.plan(Layout.COMPACT);
    private static final DocumentWriter<Evaluation> EVALUATION_WRITER =
            DocumentWriter.evaluation(Layout.COMPACT, Language.BOKMAL);

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
