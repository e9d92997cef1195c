package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.source.Citation;
import no.bygdevekst.text.Phrase;

/** Amounts by column and year, what each was added up from, and which item of the letter asks for them. */
record Figures(Heading heading, Citation citation, Vector<Integer> years, Contents contents, Cells cells) {

    private static final Vector<SourceColumn> COLUMNS = Vector.of(SourceColumn.values());

    static Figures of(Heading heading, Citation citation, Vector<Integer> years, Contents contents) {
        return new Figures(heading, citation, years, contents, contents.cells(years));
    }

    Vector<Nok> amounts(SourceColumn column) {
        return cells.amounts(column);
    }

    Nok amount(SourceColumn column, int year) {
        check(year);
        return cells.amount(column, year);
    }

    Vector<Nok> totals() {
        return years.map(this::total);
    }

    Nok total(int year) {
        return cells.total(year);
    }

    Nok sum() {
        return Nok.total(totals());
    }

    Explanation explain(SourceColumn column, int year) {
        check(year);
        return added(heading.amount(column, year), contents.reasons(column, year));
    }

    Explanation explainTotal(int year) {
        Vector<SourceColumn> bringing =
                COLUMNS.reject(column -> amount(column, year).isZero());
        return added(heading.total(year), bringing.map(column -> explain(column, year)));
    }

    Explanation explainSum() {
        Vector<Integer> bringing = years.reject(year -> total(year).isZero());
        return added(heading.sum(years.head(), years.last()), bringing.map(this::explainTotal));
    }

    private Explanation added(Phrase what, Vector<Explanation> parts) {
        return Explanation.of(what, new Step.Sum(parts)).citing(citation);
    }

    private void check(int year) {
        if (year < years.head() || year > years.last()) {
            throw new IllegalArgumentException("year " + year + " is not one of the table's: " + years.mkString(", "));
        }
    }
}
