package no.bygdevekst.json.evaluation;

import no.bygdevekst.budget.Figures;
import no.bygdevekst.budget.Heading;
import no.bygdevekst.budget.MoneyByUser;
import no.bygdevekst.budget.TableRow;
import no.bygdevekst.evaluation.Incomplete;
import no.bygdevekst.json.writing.AmountJson;
import tools.jackson.core.JsonGenerator;

/** The form of the table of the state's money by who uses it. */
final class MoneyByUserJson {

    private MoneyByUserJson() {}

    static void write(MoneyByUser table, Incomplete incomplete, JsonGenerator out) {
        out.writeName("byUser");
        writeTable(table, incomplete, out);
    }

    static void writeTable(MoneyByUser table, Incomplete incomplete, JsonGenerator out) {
        out.writeStartObject();
        IncompleteJson.write(incomplete.inByUser(), out);
        FiguresJson.writeYears(table.years(), out);
        out.writeArrayPropertyStart("rows");
        table.rows().forEach(row -> write(row, incomplete, out));
        out.writeEndArray();
        out.writeObjectPropertyStart("total");
        write(table.total(), out);
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void write(TableRow<Heading.OfUser> row, Incomplete incomplete, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("party", row.heading().party().toString());
        IncompleteJson.write(incomplete.inByUserRow(row.heading().party()), out);
        write(row.figures(), out);
        out.writeEndObject();
    }

    // Every line of this table is the state's, so the sum of all sources is what the state brings.
    private static void write(Figures figures, JsonGenerator out) {
        FiguresJson.writeState(figures, out);
        AmountJson.write("sum", figures.sum(), out);
    }
}
