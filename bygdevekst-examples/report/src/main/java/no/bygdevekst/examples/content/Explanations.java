package no.bygdevekst.examples.content;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.ExplanationText;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;

/**
 * Why the figures of a paper are what they are (<i>forklaringer</i>), each said once: what an explanation is made from
 * is not told under it, but has an explanation of its own that it leads to.
 */
public final class Explanations {

    private static final int INDENT = 2;
    private static final int MOST_PARTS = 60;
    private static final Template MANY = Template.of(
            "{count} beløp, for mange til å stå her",
            "{count} beløp, for mange til å stå her",
            "{count} amounts, too many to list here");

    private final Language language;
    private final Map<Explanation, String> ids = new LinkedHashMap<>();
    private final IdentityHashMap<Cell, String> cells = new IdentityHashMap<>();

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
        return in(content, Integer.MAX_VALUE);
    }

    /**
     * What the tables of a paper can explain. Where one of them is long, there is no end to what its figures are made
     * from: then of a long table only the last group, the total, is explained, and nothing leads further on.
     *
     * @param content the paper
     * @param rows how many rows a table has at most to be explained whole
     * @return the explanations, those that come first in the paper first
     */
    public static Explanations in(Content content, int rows) {
        Explanations explanations = new Explanations(content.language());
        boolean isDeep = content.tables().forAll(table -> table.length() <= rows);
        for (Table table : content.tables()) {
            Vector<Row> explained =
                    table.length() <= rows ? table.rows() : table.groups().last();
            explained.flatMap(Row::cells).forEach(cell -> explanations.add(cell, isDeep));
        }
        return explanations;
    }

    private void add(Cell cell, boolean isDeep) {
        cell.why().forEach(why -> cells.put(cell, add(why, isDeep)));
    }

    private String add(Explanation explanation, boolean isDeep) {
        String next = "why-" + (ids.size() + 1);
        String known = ids.putIfAbsent(explanation, next);
        if (known == null && isDeep) {
            explanation
                    .step()
                    .parts()
                    .reject(part -> part.step().parts().isEmpty())
                    .forEach(part -> add(part, true));
        }
        return known == null ? next : known;
    }

    /**
     * What leads to the explanation of a figure.
     *
     * @param cell a cell of the paper itself, not one like it
     * @return the id of the explanation, none where the paper does not explain the cell
     */
    public Option<String> id(Cell cell) {
        return Option.of(cells.get(cell));
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
        Vector<Explanation> from = explanation.step().parts();
        boolean isMany = from.size() > MOST_PARTS;
        Vector<String> lines = isMany
                ? ExplanationText.linesOfFigure(explanation, language)
                : ExplanationText.lines(Shallow.of(explanation), language);
        Vector<String> below = lines.tail().map(line -> line.substring(INDENT));
        int readings = explanation.readings().size();
        Vector<Run> parts = isMany
                ? Vector.of(Run.of(MANY.fill(Arguments.of("count", Argument.number(from.size())), language)))
                : below.drop(readings).zipWith(from, this::part);
        return new Entry(id, lines.head(), below.take(readings), parts);
    }

    private Run part(String words, Explanation part) {
        return new Run(words, false, Option.of(ids.get(part)));
    }

    /**
     * Why one figure is what it is.
     *
     * @param id what leads here
     * @param figure what the figure is, the figure, and what was done to reach it
     * @param readings how the letter is read where that decided
     * @param parts the figures that it was made from, each with what leads to its own explanation, if it has one; of
     *     very many only how many they are
     */
    public record Entry(String id, String figure, Vector<String> readings, Vector<Run> parts) {}
}
