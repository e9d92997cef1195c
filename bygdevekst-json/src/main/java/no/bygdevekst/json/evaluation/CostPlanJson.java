package no.bygdevekst.json.evaluation;

import no.bygdevekst.budget.CostPlan;
import no.bygdevekst.budget.Figures;
import no.bygdevekst.budget.Heading;
import no.bygdevekst.budget.TableRow;
import no.bygdevekst.evaluation.Incomplete;
import no.bygdevekst.json.writing.AmountJson;
import tools.jackson.core.JsonGenerator;

/** The form of the table by use. */
final class CostPlanJson {

    private CostPlanJson() {}

    static void write(CostPlan table, Incomplete incomplete, JsonGenerator out) {
        out.writeName("costPlan");
        writeTable(table, incomplete, out);
    }

    static void writeTable(CostPlan table, Incomplete incomplete, JsonGenerator out) {
        out.writeStartObject();
        IncompleteJson.write(incomplete.inCostPlan(), out);
        FiguresJson.writeYears(table.years(), out);
        out.writeArrayPropertyStart("rows");
        table.rows().forEach(row -> write(row, incomplete, out));
        out.writeEndArray();
        out.writeObjectPropertyStart("total");
        write(table.total(), out);
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void write(TableRow<Heading.OfUse> row, Incomplete incomplete, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("use", row.heading().use().name());
        IncompleteJson.write(incomplete.inCostPlanRow(row.heading().use()), out);
        write(row.figures(), out);
        out.writeEndObject();
    }

    private static void write(Figures figures, JsonGenerator out) {
        FiguresJson.writeState(figures, out);
        FiguresJson.write("all", figures.totals(), out);
        AmountJson.write("sum", figures.sum(), out);
    }
}
