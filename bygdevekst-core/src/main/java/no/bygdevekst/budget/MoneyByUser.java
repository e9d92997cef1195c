package no.bygdevekst.budget;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.Partner;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.source.Citation;
import no.bygdevekst.terms.GrantTerms;
import org.immutables.value.Value;

/**
 * The state's money of an action plan by who uses it (<i>statlig medfinansiering etter bruker</i>), each year of the
 * agreement period, such as 2 000 000 kroner for Kåfjord in 2025; from the letter, frame ¶3 s3.
 *
 * <p>The user of a line is its {@code spentBy}, else the responsible of its measure. Lines outside the agreement period
 * are left out.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class MoneyByUser implements PlanTable {

    MoneyByUser() {}

    /**
     * The table of a plan.
     *
     * @param agreement the agreement, for its years and its parties
     * @param plan the plan
     * @param terms the terms, for where their source says who can use the money
     * @return the table
     * @throws ArithmeticException if a sum does not fit
     */
    public static MoneyByUser of(Agreement agreement, ActionPlan plan, GrantTerms terms) {
        LineReason reason = new LineReason(agreement, terms.sources());
        Citation source = terms.sources().users();
        Vector<Integer> years = agreement.period().years();
        Vector<NumberedLine> lines = NumberedLine.of(plan, agreement.period())
                .filter(numbered -> numbered.line().isState());
        Map<Party, Vector<NumberedLine>> byUser = lines.groupBy(NumberedLine::user);
        Vector<Row<Heading.OfUser>> rows = users(agreement, lines)
                .flatMap(user -> byUser.get(user)
                        .map(used -> new Row<>(
                                new Heading.OfUser(user),
                                Figures.of(
                                        Words.ofUser(reason.name(user)),
                                        source,
                                        years,
                                        new Contents.Lines(reason, used)))));
        return ImmutableMoneyByUser.builder()
                .years(years)
                .rows(rows)
                .total(TableRows.sum(Words.ofPlan(), source, years, rows))
                .build();
    }

    /**
     * The municipalities, the partners, and then anyone else in the order of the lines; perhaps some without a line.
     */
    private static Vector<Party> users(Agreement agreement, Vector<NumberedLine> lines) {
        return agreement
                .municipalities()
                .map(Municipality::party)
                .appendAll(agreement.partners().map(Partner::party))
                .appendAll(lines.map(NumberedLine::user))
                .distinct();
    }

    /**
     * The years of the period.
     *
     * @return the years, ascending
     */
    @Override
    public abstract Vector<Integer> years();

    /**
     * What the state brings each year, and in all years.
     *
     * @return the columns
     */
    @Override
    public Vector<Column> columns() {
        return Column.of(SourceColumn.STATE, years()).append(new Column(Option.of(SourceColumn.STATE), Option.none()));
    }

    /**
     * The users that have a state line in the agreement period.
     *
     * @return a row for each; the agreement's municipalities, its partners, then any other in the order of those lines
     */
    public abstract Vector<Row<Heading.OfUser>> rows();

    /**
     * The whole plan.
     *
     * @return the figures of all rows
     */
    @Override
    public abstract Figures total();

    @Override
    public Vector<Section> sections() {
        return Section.undivided(rows());
    }
}
