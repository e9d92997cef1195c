package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.SourceColumn;

/**
 * The amounts of a part of a table (<i>celler</i>), by source and year.
 *
 * <p>They are summed in øre; an amount is made when it is asked for.
 */
final class Cells {

    private final int firstYear;
    private final Map<SourceColumn, long[]> oreByYear = new EnumMap<>(SourceColumn.class);

    private Cells(Vector<Integer> years) {
        this.firstYear = years.head();
        for (SourceColumn column : SourceColumn.values()) {
            oreByYear.put(column, new long[years.size()]);
        }
    }

    /** The sums of lines; those of other years are left out. */
    static Cells ofLines(Iterable<BudgetLine> lines, Vector<Integer> years) {
        Cells sums = new Cells(years);
        int first = years.head();
        int last = years.last();
        for (BudgetLine line : lines) {
            if (first <= line.year() && line.year() <= last) {
                sums.add(
                        SourceColumn.of(line), line.year() - first, line.value().ore());
            }
        }
        return sums;
    }

    /** The sums of parts that have the same years. */
    static Cells ofParts(Vector<Figures> parts, Vector<Integer> years) {
        Cells sums = new Cells(years);
        for (Figures part : parts) {
            sums.addAll(part.cells());
        }
        return sums;
    }

    private void addAll(Cells part) {
        for (SourceColumn column : oreByYear.keySet()) {
            long[] ore = part.ore(column);
            for (int year = 0; year < ore.length; year++) {
                add(column, year, ore[year]);
            }
        }
    }

    private void add(SourceColumn column, int year, long ore) {
        long[] sums = ore(column);
        sums[year] = Math.addExact(sums[year], ore);
    }

    Nok amount(SourceColumn column, int year) {
        return Nok.ofOre(ore(column)[year - firstYear]);
    }

    Vector<Nok> amounts(SourceColumn column) {
        long[] ore = ore(column);
        Nok[] amounts = new Nok[ore.length];
        for (int year = 0; year < ore.length; year++) {
            amounts[year] = Nok.ofOre(ore[year]);
        }
        return Vector.of(amounts);
    }

    private long[] ore(SourceColumn column) {
        return Objects.requireNonNull(oreByYear.get(column));
    }

    Nok total(int year) {
        long total = 0;
        for (long[] ore : oreByYear.values()) {
            total = Math.addExact(total, ore[year - firstYear]);
        }
        return Nok.ofOre(total);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cells that && firstYear == that.firstYear && Arrays.deepEquals(all(), that.all());
    }

    @Override
    public int hashCode() {
        return 31 * firstYear + Arrays.deepHashCode(all());
    }

    private Object[] all() {
        return oreByYear.values().toArray();
    }
}
