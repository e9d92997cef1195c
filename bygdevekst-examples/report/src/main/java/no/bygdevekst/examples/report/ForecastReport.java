package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Column;
import no.bygdevekst.examples.layout.Table;
import no.bygdevekst.forecast.Forecast;
import no.bygdevekst.forecast.ForecastYear;
import no.bygdevekst.forecast.ScenarioYear;
import no.bygdevekst.forecast.Spending;
import no.bygdevekst.forecast.WhatIf;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** What may come, and what would be if something else were so, for people (<i>prognose</i>). */
public final class ForecastReport {

    private static final Template TITLE =
            Template.of("Prognose for {pilot}", "Prognose for {pilot}", "Forecast for {pilot}");
    private static final Text RANGE = Text.of(
            "Det minste og det meste, i kroner",
            "Det minste og det meste, i kroner",
            "The least and the most, in kroner");
    private static final Text YEAR = Text.of("År", "År", "Year");
    private static final Text LEAST = Text.of("Minst", "Minst", "Least");
    private static final Text MOST = Text.of("Mest", "Mest", "Most");
    private static final Text RANGE_NOTE = Text.of(
            "Så mye kan bli klart til utbetaling i alt til og med hvert år: minst om ikke mer blir brukt, mest om"
                    + " alt blir brukt etter hvert som det kommer. Planene for årene er regnet som godkjente.",
            "Så mykje kan verte klart til utbetaling i alt til og med kvart år: minst om ikkje meir vert brukt, mest"
                    + " om alt vert brukt etter kvart som det kjem. Planane for åra er rekna som godkjende.",
            "This much can be released in total by the end of each year: the least if no more is spent, the most if"
                    + " all is spent as it comes. The plans of the years are taken as approved.");
    private static final Text OVER = Text.of(
            "Det er ingen år igjen som noe kan bli klart til utbetaling i.",
            "Det er ingen år att som noko kan verte klart til utbetaling i.",
            "There is no year left in which anything can be released.");
    private static final Text SCENARIO = Text.of("Scenario, i kroner", "Scenario, i kroner", "Scenario, in kroner");
    private static final Text BY_YEAR =
            Text.of("Klart til utbetaling i hvert år:", "Klart til utbetaling i kvart år:", "Released in each year:");
    private static final Text STANDS = Text.of("Slik det står", "Slik det står", "As it stands");
    private static final Text IN_SCENARIO = Text.of("I scenarioet", "I scenarioet", "In the scenario");
    private static final Text DIFFERENCE = Text.of("Forskjell", "Skilnad", "Difference");
    private static final Text ALL = Text.of("I alt", "I alt", "Total");
    private static final Template LAPSES = Template.of(
            "I scenarioet faller {instalment} {year} bort: {amount}.",
            "I scenarioet fell {instalment} {year} bort: {amount}.",
            "In the scenario the {instalment} of {year} lapses: {amount}.");
    private static final int WIDEST = 40;

    private final Subject subject;
    private final PaymentSchedule payments;
    private final Forecast forecast;

    private ForecastReport(Subject subject, PaymentSchedule payments, Forecast forecast) {
        this.subject = subject;
        this.payments = payments;
        this.forecast = forecast;
    }

    /**
     * The report: how the commitment stands, the least and the most by year, and what is supposed side by side with
     * what stands; or why nothing can be paid.
     *
     * @param subject a plan with what the library says of it
     * @param forecast its forecast, where something can be paid
     * @param spending what is supposed in the scenario, where there is one
     * @return the report
     */
    public static Block of(Subject subject, Option<Forecast> forecast, Option<Spending> spending) {
        String title = subject.say(
                TITLE, Arguments.none().and("pilot", subject.agreement().pilot()));
        Block rest = subject.evaluation()
                .payments()
                .flatMap(payments -> forecast.map(each -> new ForecastReport(subject, payments, each).block(spending)))
                .getOrElse(() -> NoPayments.why(subject));
        return Block.heading(title, "=").thenApart(rest);
    }

    private Block block(Option<Spending> spending) {
        return Block.apart(Vector.of(
                CommitmentTable.of(subject, payments),
                range(),
                forecast.scenario()
                        .flatMap(scenario -> spending.map(each -> scenario(scenario, each)))
                        .getOrElse(Block::nothing)));
    }

    private Block range() {
        if (forecast.years().isEmpty()) {
            return Block.paragraph(subject.say(OVER));
        }
        Table table = forecast.years().foldLeft(head(YEAR, LEAST, MOST), this::row);
        return Block.heading(subject.say(RANGE), "-")
                .thenApart(table.block())
                .thenApart(Block.paragraph(subject.say(RANGE_NOTE)));
    }

    private Table row(Table table, ForecastYear year) {
        return table.row(Integer.toString(year.year()), cells(year.least(), year.most()));
    }

    private Block scenario(WhatIf scenario, Spending spending) {
        Table rows = scenario.years().foldLeft(head(YEAR, STANDS, IN_SCENARIO, DIFFERENCE), this::row);
        Nok stands = Nok.total(scenario.years().map(ScenarioYear::stands));
        Nok supposed = Nok.total(scenario.years().map(ScenarioYear::scenario));
        Table summed = rows.rule().row(subject.say(ALL), cells(stands, supposed, supposed.minus(stands)));
        return Block.apart(Vector.of(
                Block.heading(subject.say(SCENARIO), "-").then(SpendingSection.of(subject, spending)),
                Block.paragraph(subject.say(BY_YEAR)).then(summed.block()),
                Block.stacked(scenario.lapses().map(this::lapse)),
                InstalmentTable.of(subject, scenario.paymentPlan())));
    }

    private Table row(Table table, ScenarioYear year) {
        return table.row(Integer.toString(year.year()), cells(year.stands(), year.scenario(), year.difference()));
    }

    private Block lapse(Instalment instalment) {
        return Block.paragraph(subject.say(
                LAPSES,
                Arguments.of("instalment", instalment.kind())
                        .and("year", instalment.year())
                        .and("amount", instalment.amount())));
    }

    private Table head(Text label, Text... amounts) {
        return Table.of(Vector.of(amounts)
                .map(heading -> Column.amount(subject.say(heading)))
                .prepend(Column.text(subject.say(label), WIDEST)));
    }

    private Vector<String> cells(Nok... amounts) {
        return Vector.of(amounts).map(subject::cell);
    }
}
