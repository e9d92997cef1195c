package no.bygdevekst.json.evaluation;

import no.bygdevekst.budget.Budget;
import no.bygdevekst.budget.BudgetRow;
import no.bygdevekst.budget.SubGoalBudget;
import no.bygdevekst.budget.WholePeriodBudget;
import no.bygdevekst.json.writing.AmountJson;
import no.bygdevekst.money.Nok;
import tools.jackson.core.JsonGenerator;

/** The form of the table of chapter 6. */
final class WholePeriodJson {

    private WholePeriodJson() {}

    static void write(WholePeriodBudget table, JsonGenerator out) {
        out.writeObjectPropertyStart("wholePeriodBudget");
        out.writeArrayPropertyStart("years");
        table.years().forEach(year -> out.writeNumber(year.intValue()));
        out.writeEndArray();
        out.writeArrayPropertyStart("rows");
        table.rows().forEach(row -> write(row, out));
        out.writeEndArray();
        out.writeArrayPropertyStart("subGoals");
        table.subGoals().forEach(row -> write(row, out));
        out.writeEndArray();
        write("total", table.total(), out);
        out.writeEndObject();
    }

    private static void write(BudgetRow row, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("subGoal", row.subGoal().value());
        out.writeStringProperty("measure", row.measure().value());
        write("budget", row.budget(), out);
        out.writeEndObject();
    }

    private static void write(SubGoalBudget row, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("subGoal", row.subGoal().value());
        write("budget", row.budget(), out);
        out.writeEndObject();
    }

    private static void write(String name, Budget budget, JsonGenerator out) {
        out.writeObjectPropertyStart(name);
        SourceColumns.forEach((column, columnName) -> write(columnName, budget.amounts(column), out));
        write("total", budget.total(), out);
        AmountJson.write("sum", budget.sum(), out);
        out.writeEndObject();
    }

    private static void write(String name, Iterable<Nok> amounts, JsonGenerator out) {
        out.writeArrayPropertyStart(name);
        amounts.forEach(amount -> AmountJson.write(amount, out));
        out.writeEndArray();
    }
}
