package no.bygdevekst.rulebook;

import no.bygdevekst.agreement.Party;
import no.bygdevekst.place.Member;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.text.Given;

/**
 * A budget line of the plan under evaluation, and where it stands.
 *
 * @param of the measure that it belongs to
 * @param index its position among the measure's lines, from 0
 * @param line the line
 */
public record PlacedLine(PlacedMeasure of, int index, BudgetLine line) {
    /**
     * Refuses null.
     *
     * @param of the measure that it belongs to
     * @param index its position among the measure's lines, from 0
     * @param line the line
     */
    public PlacedLine {
        Given.value("of", of);
        Given.value("line", line);
    }

    /**
     * Where it stands.
     *
     * @return {@code /plan/measures/i/budget/j}
     */
    public Place place() {
        return Place.budgetLine(of.index(), index);
    }

    /**
     * Where a member of it stands, or would stand.
     *
     * @param member which
     * @return the place
     */
    public Place place(Member member) {
        return place().at(member);
    }

    /**
     * Who uses the money.
     *
     * @return its {@code spentBy}, else the responsible of its measure
     */
    public Party user() {
        return of.measure().user(line);
    }

    /**
     * A remark about it, with the arguments {@code measure}, {@code title}, {@code year} and {@code amount}: the id and
     * title of its measure, its year and what it is worth.
     *
     * @param member the member that the remark is placed at
     * @return the remark
     */
    public Remark remark(Member member) {
        return remarkAt(place(member));
    }

    /**
     * A remark about it at a place in it, with the same arguments; what stands in the line tells it from the other
     * lines of the measure.
     *
     * @param place where the remark is placed
     * @return the remark
     */
    public Remark remarkAt(Place place) {
        return of.remarkAt(place).about(line).with("year", line.year()).with("amount", line.value());
    }
}
