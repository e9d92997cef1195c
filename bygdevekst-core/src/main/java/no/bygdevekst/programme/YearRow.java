package no.bygdevekst.programme;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import no.bygdevekst.budget.Figures;
import no.bygdevekst.budget.WholePeriodBudget;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.Given;

/**
 * What is budgeted for a year, by source (<i>rad for et år</i>), over all plans whose period has the year.
 *
 * @param year the year
 * @param amounts kroner of each source, in the order of the tables' columns
 */
public record YearRow(int year, Map<SourceColumn, Nok> amounts) {
    /**
     * Refuses null.
     *
     * @param year the year
     * @param amounts kroner of each source, in the order of the tables' columns
     */
    public YearRow {
        Given.value("amounts", amounts);
    }

    static Vector<YearRow> of(WholePeriodBudget budget) {
        Figures total = budget.total();
        return total.years()
                .map(year -> new YearRow(
                        year,
                        LinkedHashMap.ofEntries(Vector.of(SourceColumn.values())
                                .map(source -> new Tuple2<>(source, total.amount(source, year))))));
    }

    YearRow and(YearRow other) {
        return new YearRow(
                year, amounts.map((source, amount) -> new Tuple2<>(source, amount.plus(other.amount(source)))));
    }

    /**
     * What a source brings.
     *
     * @param source a column of the tables
     * @return kroner
     */
    public Nok amount(SourceColumn source) {
        return amounts.getOrElse(Given.value("source", source), Nok.ZERO);
    }

    /**
     * All sources together.
     *
     * @return kroner
     * @throws ArithmeticException if the sum does not fit
     */
    public Nok total() {
        return Nok.total(amounts.values());
    }
}
