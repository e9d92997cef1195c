package no.bygdevekst.json.evaluation;

import no.bygdevekst.budget.Figures;
import no.bygdevekst.budget.Heading;
import no.bygdevekst.budget.MunicipalityHours;
import no.bygdevekst.budget.SubGoalHours;
import no.bygdevekst.budget.TableRow;
import no.bygdevekst.budget.YearNeed;
import no.bygdevekst.evaluation.Incomplete;
import no.bygdevekst.json.writing.AmountJson;
import tools.jackson.core.JsonGenerator;

/** The form of the table of chapter 7. */
final class YearNeedJson {

    private YearNeedJson() {}

    static void write(YearNeed table, Incomplete incomplete, JsonGenerator out) {
        out.writeName("yearNeed");
        writeTable(table, incomplete, out);
    }

    static void writeTable(YearNeed table, Incomplete incomplete, JsonGenerator out) {
        out.writeStartObject();
        IncompleteJson.write(incomplete.inYearNeed(), out);
        out.writeNumberProperty("year", table.year());
        out.writeArrayPropertyStart("rows");
        table.rows().forEachWithIndex((row, index) -> writeMeasure(row, index, incomplete, out));
        out.writeEndArray();
        out.writeArrayPropertyStart("subGoals");
        table.subGoals().forEach(row -> writeSubGoal(row, incomplete, out));
        out.writeEndArray();
        out.writeObjectPropertyStart("total");
        writeAmounts(table.total(), out);
        out.writeEndObject();
        out.writeArrayPropertyStart("hours");
        table.hours().forEach(row -> write(row, incomplete, out));
        out.writeEndArray();
        AmountJson.write("firstInstalment", table.firstInstalment(), out);
        AmountJson.write("secondInstalment", table.secondInstalment(), out);
        out.writeEndObject();
    }

    private static void writeMeasure(
            TableRow<Heading.OfMeasure> row, int index, Incomplete incomplete, JsonGenerator out) {
        out.writeStartObject();
        IncompleteJson.writeSubGoal(row.heading(), incomplete.hasSubGoalInYearNeedRow(index), out);
        out.writeStringProperty("measure", row.heading().measure().value());
        IncompleteJson.write(incomplete.inYearNeedRow(index), out);
        writeAmounts(row.figures(), out);
        out.writeEndObject();
    }

    private static void writeSubGoal(TableRow<Heading.OfSubGoal> row, Incomplete incomplete, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("subGoal", row.heading().subGoal().value());
        IncompleteJson.write(incomplete.inYearNeedSubGoal(row.heading().subGoal()), out);
        writeAmounts(row.figures(), out);
        out.writeEndObject();
    }

    private static void writeAmounts(Figures need, JsonGenerator out) {
        int year = need.years().head();
        SourceColumns.forEach((column, name) -> AmountJson.write(name, need.amount(column, year), out));
        AmountJson.write("total", need.total(year), out);
    }

    static void write(MunicipalityHours row, Incomplete incomplete, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("municipality", row.municipality().value());
        IncompleteJson.write(incomplete.inHours(row.municipality()), out);
        AmountJson.write("hours", row.hours(), out);
        AmountJson.write("value", row.value(), out);
        out.writeArrayPropertyStart("bySubGoal");
        row.bySubGoal().forEach(each -> write(each, incomplete.inHours(row.municipality(), each.subGoal()), out));
        out.writeEndArray();
        out.writeEndObject();
    }

    static void write(SubGoalHours row, boolean incomplete, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("subGoal", row.subGoal().value());
        IncompleteJson.write(incomplete, out);
        AmountJson.write("hours", row.hours(), out);
        AmountJson.write("value", row.value(), out);
        out.writeEndObject();
    }
}
