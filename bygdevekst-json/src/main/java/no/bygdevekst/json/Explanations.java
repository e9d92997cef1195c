package no.bygdevekst.json;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.evaluation.DraftEvaluation;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.json.evaluation.EvaluationFigures;
import no.bygdevekst.json.evaluation.Figured;
import no.bygdevekst.text.Given;

/**
 * Why the figures of an evaluation's JSON are what they are (<i>forklaringer etter adresse</i>):
 * {@code Explanations.of(evaluation).at("/yearNeed/rows/3/state")}.
 *
 * <p>Every amount of the document that {@link DocumentWriter#evaluation} or {@link DocumentWriter#draft} writes has an
 * explanation, whose figure it is. An explanation is made when it is asked for; for many figures of one evaluation, ask
 * one value of this class.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Explanations {

    private final Figured figures;

    private Explanations(Figured figures) {
        this.figures = figures;
    }

    /**
     * The explanations of an evaluation.
     *
     * @param evaluation the evaluation
     * @return the explanations, by the addresses of {@code bygdevekst-evaluation/1}
     */
    public static Explanations of(Evaluation evaluation) {
        return new Explanations(EvaluationFigures.of(Given.value("evaluation", evaluation)));
    }

    /**
     * The explanations of an evaluation of a half-typed plan.
     *
     * @param evaluation the evaluation
     * @return the explanations, by the addresses of {@code bygdevekst-draft/1}
     */
    public static Explanations of(DraftEvaluation evaluation) {
        return new Explanations(EvaluationFigures.of(Given.value("evaluation", evaluation)));
    }

    /**
     * Why the figure at an address is what it is.
     *
     * @param address a JSON Pointer (RFC 6901) into the evaluation's document, such as {@code /yearNeed/rows/3/state}
     * @return the explanation; none where no amount in kroner stands there, or {@code null} does
     */
    public Option<Explanation> at(String address) {
        Vector<String> steps = Vector.of(Given.value("address", address).split("/", -1));
        return Option.when(steps.head().isEmpty(), steps.tail())
                .flatMap(this::below)
                .flatMap(Figured::explanation);
    }

    private Option<Figured> below(Vector<String> steps) {
        return steps.map(Explanations::unescaped)
                .foldLeft(Option.some(figures), (at, step) -> at.flatMap(figured -> figured.below(step)));
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    /** What they are by, {@code explanations by address}. */
    @Override
    public String toString() {
        return "explanations by address";
    }
}
