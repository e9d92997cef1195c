package no.bygdevekst.budget;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.source.Citation;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.text.Given;
import org.immutables.value.Value;

/**
 * What the money and the work of an action plan are used for (<i>kostnadsplan</i>), each year of the agreement period:
 * the state's part and all together, such as 3 000 000 kroner for purchased services in 2025, of which the state brings
 * 2 000 000; from the letter, plan-requirements shall 2.
 *
 * <p>Lines outside the agreement period are left out.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class CostPlan implements PlanTable {

    CostPlan() {}

    /**
     * The cost plan of a plan.
     *
     * @param agreement the agreement, for its years
     * @param plan the plan
     * @param terms the terms, for where their source asks for the table
     * @return the table
     * @throws ArithmeticException if a sum does not fit
     */
    public static CostPlan of(Agreement agreement, ActionPlan plan, GrantTerms terms) {
        LineReason reason = LineReason.of(agreement, terms);
        Citation source = terms.sources().financing();
        Vector<Integer> years = agreement.period().years();
        AgreementPeriod period = agreement.period();
        Map<FundUse, Vector<NumberedLine>> byUse = NumberedLine.of(
                        Given.value("plan", plan), line -> period.contains(line.year()))
                .groupBy(numbered -> numbered.line().use());
        Vector<TableRow<Heading.OfUse>> rows = Vector.of(FundUse.values())
                .flatMap(use -> byUse.get(use)
                        .map(lines -> new TableRow<>(
                                new Heading.OfUse(use),
                                Figures.of(Words.of(use), source, years, new Contents.Lines(reason, lines)))));
        return ImmutableCostPlan.builder()
                .years(years)
                .rows(rows)
                .total(MeasureTable.sum(Words.ofPlan(), source, years, rows))
                .build();
    }

    /**
     * The years of the period.
     *
     * @return the years, ascending
     */
    @Override
    public abstract Vector<Integer> years();

    /**
     * What the state brings, and what all bring, each year; and what all bring in all years.
     *
     * @return the columns
     */
    @Override
    public Vector<TableColumn> columns() {
        return TableColumn.of(SourceColumn.STATE, years())
                .appendAll(TableColumn.total(years()))
                .append(TableColumn.SUM);
    }

    /**
     * The uses that have a line in the agreement period.
     *
     * @return a row for each such use, in the order of {@link FundUse}
     */
    public abstract Vector<TableRow<Heading.OfUse>> rows();

    /**
     * The whole plan.
     *
     * @return the figures of all rows
     */
    @Override
    public abstract Figures total();

    @Override
    public Vector<TableSection> sections() {
        return TableSection.undivided(rows());
    }
}
