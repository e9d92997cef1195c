package no.bygdevekst.json.evaluation;

import no.bygdevekst.budget.Figures;
import no.bygdevekst.budget.Heading;
import no.bygdevekst.budget.TableRow;
import no.bygdevekst.budget.WholePeriodBudget;
import no.bygdevekst.json.writing.AmountJson;
import tools.jackson.core.JsonGenerator;

/** The form of the table of chapter 6. */
final class WholePeriodJson {

    private WholePeriodJson() {}

    static void write(WholePeriodBudget table, JsonGenerator out) {
        out.writeObjectPropertyStart("wholePeriodBudget");
        FiguresJson.writeYears(table.years(), out);
        out.writeArrayPropertyStart("rows");
        table.rows().forEach(row -> writeMeasure(row, out));
        out.writeEndArray();
        out.writeArrayPropertyStart("subGoals");
        table.subGoals().forEach(row -> writeSubGoal(row, out));
        out.writeEndArray();
        write("total", table.total(), out);
        out.writeEndObject();
    }

    private static void writeMeasure(TableRow<Heading.OfMeasure> row, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("subGoal", row.heading().subGoal().value());
        out.writeStringProperty("measure", row.heading().measure().value());
        write("budget", row.figures(), out);
        out.writeEndObject();
    }

    private static void writeSubGoal(TableRow<Heading.OfSubGoal> row, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("subGoal", row.heading().subGoal().value());
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
