package no.bygdevekst.json.evaluation;

import no.bygdevekst.budget.Figures;
import no.bygdevekst.json.writing.AmountJson;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.SourceColumn;
import tools.jackson.core.JsonGenerator;

/** What the tables have in common: years, and arrays with an amount for each of them. */
final class FiguresJson {

    private FiguresJson() {}

    static void writeYears(Iterable<Integer> years, JsonGenerator out) {
        out.writeArrayPropertyStart("years");
        years.forEach(year -> out.writeNumber(year.intValue()));
        out.writeEndArray();
    }

    static void writeState(Figures figures, JsonGenerator out) {
        write("state", figures.amounts(SourceColumn.STATE), out);
    }

    static void write(String name, Iterable<Nok> amounts, JsonGenerator out) {
        out.writeArrayPropertyStart(name);
        amounts.forEach(amount -> AmountJson.write(amount, out));
        out.writeEndArray();
    }
}
