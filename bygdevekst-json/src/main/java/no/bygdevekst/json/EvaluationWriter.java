package no.bygdevekst.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.text.Language;

/**
 * Writes evaluations (<i>vurderinger</i>), {@code bygdevekst-evaluation/1}: findings, the tables of chapters 6 and 7,
 * and the payment plan.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EvaluationWriter {

    /** What the member {@code format} says: {@value}. */
    public static final String FORMAT = "bygdevekst-evaluation/1";

    private final Layout layout;
    private final EvaluationJson json;

    private EvaluationWriter(Layout layout, EvaluationJson json) {
        this.layout = layout;
        this.json = json;
    }

    /**
     * A writer.
     *
     * @param layout how to lay documents out
     * @param language the language of the messages
     * @return the writer
     */
    public static EvaluationWriter of(Layout layout, Language language) {
        return new EvaluationWriter(layout, new EvaluationJson(language));
    }

    /**
     * The evaluation as text.
     *
     * @param evaluation the evaluation
     * @return JSON, with one line feed at its end
     */
    public String toText(Evaluation evaluation) {
        return new String(toBytes(evaluation), StandardCharsets.UTF_8);
    }

    /**
     * The evaluation as bytes.
     *
     * @param evaluation the evaluation
     * @return UTF-8, with one line feed at its end
     */
    public byte[] toBytes(Evaluation evaluation) {
        return JsonBytes.of(layout, out -> json.write(evaluation, out));
    }

    /**
     * Writes the evaluation to a stream, which is left open.
     *
     * @param evaluation the evaluation
     * @param out where to
     * @throws IOException if the stream cannot be written
     */
    public void write(Evaluation evaluation, OutputStream out) throws IOException {
        out.write(toBytes(evaluation));
    }
}
