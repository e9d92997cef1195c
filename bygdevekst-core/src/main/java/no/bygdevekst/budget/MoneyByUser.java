package no.bygdevekst.budget;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Parties;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.source.Citation;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.text.Given;
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
        LineReason reason = LineReason.of(agreement, terms);
        Citation source = terms.sources().users();
        Vector<Integer> years = agreement.period().years();
        AgreementPeriod period = agreement.period();
        Vector<NumberedLine> lines =
                NumberedLine.of(Given.value("plan", plan), line -> line.isState() && period.contains(line.year()));
        Map<Party, Vector<NumberedLine>> byUser = lines.groupBy(NumberedLine::user);
        Vector<TableRow<Heading.OfUser>> rows = users(reason.parties(), lines)
                .flatMap(user -> byUser.get(user)
                        .map(used -> new TableRow<>(
                                new Heading.OfUser(user),
                                Figures.of(
                                        Words.ofUser(reason.parties().name(user)),
                                        source,
                                        years,
                                        new Contents.Lines(reason, used)))));
        return ImmutableMoneyByUser.builder()
                .years(years)
                .rows(rows)
                .total(MeasureTable.sum(Words.ofPlan(), source, years, rows))
                .build();
    }

    /** The municipalities, the partners, and then anyone else in the order of the lines. */
    private static Vector<Party> users(Parties parties, Vector<NumberedLine> lines) {
        Vector<Party> users = lines.map(NumberedLine::user).distinct();
        Vector<Party> known = parties.inOrder(users);
        return known.appendAll(users.removeAll(known));
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
    public Vector<TableColumn> columns() {
        return TableColumn.of(SourceColumn.STATE, years())
                .append(new TableColumn(Option.of(SourceColumn.STATE), Option.none()));
    }

    /**
     * The users that have a state line in the agreement period.
     *
     * @return a row for each; the agreement's municipalities, its partners, then any other in the order of those lines
     */
    public abstract Vector<TableRow<Heading.OfUser>> rows();

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
