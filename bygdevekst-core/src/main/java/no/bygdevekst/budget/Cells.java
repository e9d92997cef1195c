package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import java.util.Arrays;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.SourceColumn;

/**
 * The amounts of a part of a table (<i>celler</i>), by source and year.
 *
 * <p>They are summed in øre; an amount is made when it is asked for.
 */
final class Cells {

    private static final int COLUMNS = SourceColumn.values().length;

    private final int firstYear;
    private final int years;

    /** A column after another, each with its years. */
    private final long[] ore;

    private Cells(Vector<Integer> years) {
        this.firstYear = years.head();
        this.years = years.size();
        this.ore = new long[COLUMNS * this.years];
    }

    /** The sums of lines; those of other years are left out. */
    static Cells ofLines(Vector<NumberedLine> lines, Vector<Integer> years) {
        Cells sums = new Cells(years);
        for (NumberedLine numbered : lines) {
            BudgetLine line = numbered.line();
            if (years.head() <= line.year() && line.year() <= years.last()) {
                sums.add(
                        sums.index(SourceColumn.of(line), line.year()),
                        line.value().ore());
            }
        }
        return sums;
    }

    /** The sums of parts that have the same years. */
    static Cells ofParts(Vector<Figures> parts, Vector<Integer> years) {
        Cells sums = new Cells(years);
        for (Figures part : parts) {
            long[] ore = part.cells().ore;
            for (int index = 0; index < ore.length; index++) {
                sums.add(index, ore[index]);
            }
        }
        return sums;
    }

    private void add(int index, long more) {
        ore[index] = Math.addExact(ore[index], more);
    }

    private int index(SourceColumn column, int year) {
        return column.ordinal() * years + year - firstYear;
    }

    Nok amount(SourceColumn column, int year) {
        return Nok.ofOre(ore[index(column, year)]);
    }

    Vector<Nok> amounts(SourceColumn column) {
        Nok[] amounts = new Nok[years];
        for (int year = 0; year < years; year++) {
            amounts[year] = amount(column, firstYear + year);
        }
        return Vector.of(amounts);
    }

    Nok total(int year) {
        long total = 0;
        for (int index = year - firstYear; index < ore.length; index += years) {
            total = Math.addExact(total, ore[index]);
        }
        return Nok.ofOre(total);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cells that && firstYear == that.firstYear && Arrays.equals(ore, that.ore);
    }

    @Override
    public int hashCode() {
        return 31 * firstYear + Arrays.hashCode(ore);
    }
}
