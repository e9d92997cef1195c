package no.bygdevekst.json.evaluation;

import no.bygdevekst.budget.Heading;
import tools.jackson.core.JsonGenerator;

/** The mark of a table or a row that lacks something. */
final class IncompleteJson {

    private IncompleteJson() {}

    static void write(boolean incomplete, JsonGenerator out) {
        if (incomplete) {
            out.writeBooleanProperty("incomplete", true);
        }
    }

    /** The sub-goal that a measure is listed under, null where that could not be read. */
    static void writeSubGoal(Heading.OfMeasure heading, boolean known, JsonGenerator out) {
        out.writeStringProperty("subGoal", known ? heading.subGoal().value() : null);
    }
}
