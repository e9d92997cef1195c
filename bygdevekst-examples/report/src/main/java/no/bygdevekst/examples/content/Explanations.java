package no.bygdevekst.examples.content;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
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
    private final int rows;
    private final Map<Explanation, String> ids = new LinkedHashMap<>();

    private Explanations(Language language, int rows) {
        this.language = language;
        this.rows = rows;
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
        Explanations explanations = new Explanations(content.language(), rows);
        boolean isDeep = content.tables().forAll(table -> table.rows().size() <= rows);
        for (Table table : content.tables()) {
            table.groups()
                    .filter(group -> explanations.explains(table, group))
                    .flatMap(group -> group)
                    .flatMap(Row::cells)
                    .flatMap(Cell::why)
                    .forEach(why -> explanations.add(why, isDeep));
        }
        return explanations;
    }

    /**
     * Whether the figures of some rows are explained.
     *
     * @param table the table that they stand in
     * @param group the rows, one of the table's groups
     * @return true unless the table is long and the group not its last
     */
    public boolean explains(Table table, Vector<Row> group) {
        return table.rows().size() <= rows || group.equals(table.groups().last());
    }

    private void add(Explanation explanation, boolean isDeep) {
        if (!ids.containsKey(explanation)) {
            ids.put(explanation, "why-" + (ids.size() + 1));
            explanation
                    .step()
                    .parts()
                    .filter(part -> isDeep && !part.step().parts().isEmpty())
                    .forEach(part -> add(part, true));
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
        Vector<Explanation> from = explanation.step().parts();
        Vector<Run> parts = from.size() > MOST_PARTS
                ? Vector.of(Run.of(MANY.fill(Arguments.of("count", Argument.number(from.size())), language)))
                : below.drop(readings).zipWith(from, this::part);
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
     * @param parts the figures that it was made from, each with what leads to its own explanation, if it has one; of
     *     very many only how many they are
     */
    public record Entry(String id, String figure, Vector<String> readings, Vector<Run> parts) {}
}
