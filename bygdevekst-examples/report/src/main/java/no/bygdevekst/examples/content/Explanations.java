package no.bygdevekst.examples.content;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.ExplanationText;
import no.bygdevekst.text.Language;

/**
 * Why the figures of a paper are what they are (<i>forklaringer</i>), each said once: what an explanation is made from
 * is not told under it, but has an explanation of its own that it leads to.
 */
public final class Explanations {

    private static final int INDENT = 2;

    private final Language language;
    private final Map<Explanation, String> ids = new LinkedHashMap<>();

    private Explanations(Language language) {
        this.language = language;
    }

    /**
     * All that the tables of a paper can explain.
     *
     * @param content the paper
     * @return the explanations, those that come first in the paper first
     */
    public static Explanations in(Content content) {
        Explanations explanations = new Explanations(content.language());
        content.tables()
                .flatMap(Table::rows)
                .flatMap(Row::cells)
                .flatMap(Cell::why)
                .forEach(explanations::add);
        return explanations;
    }

    private void add(Explanation explanation) {
        if (!ids.containsKey(explanation)) {
            ids.put(explanation, "why-" + (ids.size() + 1));
            explanation
                    .step()
                    .parts()
                    .reject(part -> part.step().parts().isEmpty())
                    .forEach(this::add);
        }
    }

    /**
     * What leads to an explanation.
     *
     * @param explanation why a figure is what it is
     * @return its id, none where the paper does not explain it
     */
    public Option<String> id(Explanation explanation) {
        return Option.of(ids.get(explanation));
    }

    /**
     * All explanations.
     *
     * @return each with what leads to it, in order
     */
    public Vector<Entry> entries() {
        return Vector.ofAll(ids.entrySet()).map(each -> entry(each.getKey(), each.getValue()));
    }

    private Entry entry(Explanation explanation, String id) {
        Vector<String> lines = ExplanationText.lines(Shallow.of(explanation), language);
        Vector<String> below = lines.tail().map(line -> line.substring(INDENT));
        int readings = explanation.readings().size();
        Vector<Run> parts = below.drop(readings).zipWith(explanation.step().parts(), this::part);
        return new Entry(id, lines.head(), below.take(readings), parts);
    }

    private Run part(String words, Explanation part) {
        return new Run(words, false, id(part));
    }

    /**
     * Why one figure is what it is.
     *
     * @param id what leads here
     * @param figure what the figure is, the figure, and what was done to reach it
     * @param readings how the letter is read where that decided
     * @param parts the figures that it was made from, each with what leads to its own explanation, if it has one
     */
    public record Entry(String id, String figure, Vector<String> readings, Vector<Run> parts) {}
}
