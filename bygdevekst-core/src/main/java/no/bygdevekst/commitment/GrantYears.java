package no.bygdevekst.commitment;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ApprovedGrant;

/**
 * What each grant pays of each year (<i>årlige tilskudd etter bevilgning</i>): of the grant of 2025 6 000 000 kroner in
 * 2025 and 2 000 000 in 2026, of that of 2026 3 000 000 in 2026.
 *
 * <p>What no grant pays is in none of the sums.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class GrantYears {

    private final TreeMap<Integer, TreeMap<Integer, Cell>> cells = new TreeMap<>();

    private GrantYears() {}

    static GrantYears of(AnnualGrants grants, GrantChoice choice) {
        GrantYears years = new GrantYears();
        grants.asked()
                .forEach(ask -> choice.of(ask.year(), ask.appropriationYear())
                        .forEach(grant -> years.cell(ask.year(), grant).ask(ask)));
        grants.approved()
                .forEach(entry -> choice.of(entry.year(), entry.appropriationYear())
                        .forEach(grant -> years.cell(entry.year(), grant).approve(entry)));
        return years;
    }

    private Cell cell(int year, StateGrant grant) {
        return cells.computeIfAbsent(year, each -> new TreeMap<>())
                .computeIfAbsent(grant.appropriationYear(), each -> new Cell());
    }

    /** One grant in one year; of several approvals the first counts. */
    private static final class Cell {
        private final List<StateAsk> asks = new ArrayList<>();
        private Nok asked = Nok.ZERO;
        private Option<ApprovedGrant> approved = Option.none();

        private void ask(StateAsk ask) {
            asks.add(ask);
            asked = asked.plus(ask.amount());
        }

        private void approve(ApprovedGrant entry) {
            approved = approved.orElse(Option.some(entry));
        }

        private Nok amount() {
            return approved.map(ApprovedGrant::amount).getOrElse(asked);
        }
    }

    /**
     * The years and grants that something is asked for, also where nothing of it was approved.
     *
     * @return a row for each, years ascending, within a year appropriation years ascending
     */
    public Vector<AnnualGrant> inOrder() {
        List<AnnualGrant> rows = new ArrayList<>();
        cells.forEach((year, ofYear) -> ofYear.forEach((grant, cell) -> {
            if (!cell.asks.isEmpty()) {
                rows.add(new AnnualGrant(year, grant, cell.asked, cell.amount()));
            }
        }));
        return Vector.ofAll(rows);
    }

    /**
     * The annual grant of a year under one grant.
     *
     * @param year any year
     * @param appropriationYear the grant's appropriation year
     * @return what was approved where that is said, else what is asked for; kroner, zero where there is neither
     * @throws ArithmeticException if the sum does not fit
     */
    public Nok amount(int year, int appropriationYear) {
        return find(year, appropriationYear).map(Cell::amount).getOrElse(Nok.ZERO);
    }

    /**
     * The annual grants of a year together.
     *
     * @param year any year
     * @return kroner, of all grants
     * @throws ArithmeticException if the sum does not fit
     */
    public Nok amount(int year) {
        Nok sum = Nok.ZERO;
        for (Cell cell : ofYear(year).values()) {
            sum = sum.plus(cell.amount());
        }
        return sum;
    }

    /**
     * What is asked for of a year under one grant.
     *
     * @param year any year
     * @param appropriationYear the grant's appropriation year
     * @return kroner, zero where nothing is
     * @throws ArithmeticException if the sum does not fit
     */
    public Nok asked(int year, int appropriationYear) {
        return find(year, appropriationYear).map(cell -> cell.asked).getOrElse(Nok.ZERO);
    }

    /**
     * What was approved of a year under one grant, where that is said.
     *
     * @param year any year
     * @param appropriationYear the grant's appropriation year
     * @return the entry that counts, or none
     */
    public Option<ApprovedGrant> approved(int year, int appropriationYear) {
        return find(year, appropriationYear).flatMap(cell -> cell.approved);
    }

    /**
     * The annual grants of all years under one grant, together.
     *
     * @param appropriationYear the grant's appropriation year
     * @return kroner
     * @throws ArithmeticException if the sum does not fit
     */
    public Nok total(int appropriationYear) {
        Nok sum = Nok.ZERO;
        for (int year : cells.keySet()) {
            sum = sum.plus(amount(year, appropriationYear));
        }
        return sum;
    }

    /**
     * The annual grants of all years and grants, together.
     *
     * @return kroner
     * @throws ArithmeticException if the sum does not fit
     */
    public Nok total() {
        return upTo(Integer.MAX_VALUE);
    }

    /**
     * The annual grants up to and with a year.
     *
     * @param year any year
     * @return kroner, of all grants
     * @throws ArithmeticException if the sum does not fit
     */
    public Nok upTo(int year) {
        return cells.headMap(year, true).keySet().stream().map(this::amount).reduce(Nok.ZERO, Nok::plus);
    }

    /**
     * The years that something is asked for or approved in.
     *
     * @return the years, ascending
     */
    public Vector<Integer> years() {
        return Vector.ofAll(cells.keySet());
    }

    /**
     * What the measures ask for in a year under one grant.
     *
     * @param year any year
     * @param appropriationYear the grant's appropriation year
     * @return a sum for each measure in the plan's order, none where sums are given by year alone
     * @throws ArithmeticException if a sum does not fit
     */
    public Vector<MeasureGrant> measures(int year, int appropriationYear) {
        List<StateAsk> asks =
                find(year, appropriationYear).map(cell -> cell.asks).getOrElse(List.of());
        if (asks.stream().anyMatch(ask -> ask.measure().isEmpty())) {
            return Vector.empty();
        }
        Map<Integer, MeasureGrant> byPlace = new LinkedHashMap<>();
        asks.forEach(ask -> byPlace.merge(ask.place(), measure(ask, appropriationYear), GrantYears::together));
        return Vector.ofAll(byPlace.values());
    }

    private static MeasureGrant measure(StateAsk ask, int appropriationYear) {
        return new MeasureGrant(
                ask.year(), Option.some(appropriationYear), ask.measure().get(), ask.amount(), ask.title());
    }

    private static MeasureGrant together(MeasureGrant one, MeasureGrant more) {
        return new MeasureGrant(
                one.year(), one.appropriationYear(), one.measure(), one.amount().plus(more.amount()), one.title());
    }

    private Option<Cell> find(int year, int appropriationYear) {
        return Option.of(ofYear(year).get(appropriationYear));
    }

    private Map<Integer, Cell> ofYear(int year) {
        Map<Integer, Cell> ofYear = cells.get(year);
        return ofYear == null ? Map.of() : ofYear;
    }

    /** The rows in order. */
    @Override
    public String toString() {
        return inOrder().mkString(", ");
    }
}
