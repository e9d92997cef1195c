package no.bygdevekst.json.evaluation;

import no.bygdevekst.budget.Figures;
import no.bygdevekst.budget.Heading;
import no.bygdevekst.budget.TableRow;
import no.bygdevekst.budget.WholePeriodBudget;
import no.bygdevekst.evaluation.Incomplete;
import no.bygdevekst.json.writing.AmountJson;
import tools.jackson.core.JsonGenerator;

/** The form of the table of chapter 6. */
final class WholePeriodJson {

    private WholePeriodJson() {}

    static void write(WholePeriodBudget table, Incomplete incomplete, JsonGenerator out) {
        out.writeName("wholePeriodBudget");
        writeTable(table, incomplete, out);
    }

    static void writeTable(WholePeriodBudget table, Incomplete incomplete, JsonGenerator out) {
        out.writeStartObject();
        IncompleteJson.write(incomplete.inWholePeriodBudget(), out);
        FiguresJson.writeYears(table.years(), out);
        out.writeArrayPropertyStart("rows");
        table.rows().forEachWithIndex((row, index) -> writeMeasure(row, index, incomplete, out));
        out.writeEndArray();
        out.writeArrayPropertyStart("subGoals");
        table.subGoals().forEach(row -> writeSubGoal(row, incomplete, out));
        out.writeEndArray();
        write("total", table.total(), out);
        out.writeEndObject();
    }

    private static void writeMeasure(
            TableRow<Heading.OfMeasure> row, int index, Incomplete incomplete, JsonGenerator out) {
        out.writeStartObject();
        IncompleteJson.writeSubGoal(row.heading(), incomplete.hasSubGoalInWholePeriodRow(index), out);
        out.writeStringProperty("measure", row.heading().measure().value());
        IncompleteJson.write(incomplete.inWholePeriodRow(index), out);
        write("budget", row.figures(), out);
        out.writeEndObject();
    }

    private static void writeSubGoal(TableRow<Heading.OfSubGoal> row, Incomplete incomplete, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("subGoal", row.heading().subGoal().value());
        IncompleteJson.write(incomplete.inWholePeriodSubGoal(row.heading().subGoal()), out);
        write("budget", row.figures(), out);
        out.writeEndObject();
    }

    private static void write(String name, Figures budget, JsonGenerator out) {
        out.writeObjectPropertyStart(name);
        SourceColumns.forEach((column, member) -> FiguresJson.write(member, budget.amounts(column), out));
        FiguresJson.write("total", budget.totals(), out);
        AmountJson.write("sum", budget.sum(), out);
        out.writeEndObject();
    }
}
