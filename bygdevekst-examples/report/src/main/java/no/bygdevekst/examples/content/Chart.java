package no.bygdevekst.examples.content;

import io.vavr.collection.Vector;
import no.bygdevekst.money.Nok;

/**
 * Bars below each other, each made of pieces, with the same figures in a table (<i>diagram</i>).
 *
 * @param title what it shows
 * @param pieces what each piece of a bar is, in the order in which they stand
 * @param bars the bars, in order
 * @param figures the same as a table
 */
public record Chart(String title, Vector<String> pieces, Vector<Bar> bars, Table figures) implements Part {

    /**
     * A bar.
     *
     * @param label what it is of
     * @param amounts how long each piece is, none below zero
     */
    public record Bar(String label, Vector<Nok> amounts) {

        /**
         * How long it is.
         *
         * @return the sum of its pieces
         */
        public Nok sum() {
            return Nok.total(amounts);
        }
    }

    /**
     * A chart.
     *
     * @param title what it shows
     * @param pieces what each piece of a bar is
     * @param bars the bars
     * @param figures the same as a table
     * @throws IllegalArgumentException if a bar has more or fewer pieces than there are names for, or one is below zero
     */
    public Chart {
        int count = pieces.size();
        bars.filter(bar -> bar.amounts().size() != count || bar.amounts().exists(Nok::isNegative))
                .forEach(bar -> {
                    throw new IllegalArgumentException("a bar has a piece of at least 0 for each of "
                            + pieces.mkString(", ") + "; «" + bar.label() + "» has " + bar.amounts());
                });
    }

    @Override
    public int length() {
        return bars.size() + figures.length();
    }

    /**
     * Whether there is anything to draw.
     *
     * @return true if no bar has any length
     */
    public boolean isEmpty() {
        return bars.forAll(bar -> bar.sum().isZero());
    }
}
