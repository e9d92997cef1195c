package no.bygdevekst.json.evaluation;

import java.util.Objects;
import no.bygdevekst.agreement.Parties;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.plan.PartCodec;
import no.bygdevekst.json.writing.AmountJson;
import no.bygdevekst.json.writing.JsonForm;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.revision.Edit;
import no.bygdevekst.revision.PlanComparison;
import no.bygdevekst.revision.Signing;
import no.bygdevekst.revision.SumChange;
import no.bygdevekst.revision.YearChange;
import no.bygdevekst.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * The form of a comparison of two plans.
 *
 * @param language the language of the messages
 */
public record RevisionJson(Language language) implements JsonForm<PlanComparison> {

    public RevisionJson {
        Objects.requireNonNull(language, "language");
    }

    @Override
    public void write(PlanComparison comparison, JsonGenerator out) {
        out.writeStartObject();
        AnswerHead.write(Format.REVISION, language, out);
        write("from", comparison.before(), out);
        write("to", comparison.after(), out);
        out.writeArrayPropertyStart("edits");
        comparison.edits().all().forEach(edit -> write(edit, comparison.parties(), out));
        out.writeEndArray();
        out.writeArrayPropertyStart("state");
        comparison.state().forEach(change -> write(change, out));
        out.writeEndArray();
        write("bySubGoal", "subGoal", comparison.bySubGoal(), out);
        write("byMeasure", "measure", comparison.byMeasure(), out);
        out.writeArrayPropertyStart("bySource");
        comparison.bySource().forEach(change -> write("source", SourceColumns.name(change.of()), change, out));
        out.writeEndArray();
        out.writeArrayPropertyStart("mustSign");
        comparison.mustSign().forEach(signing -> write(signing, out));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(String name, ActionPlan plan, JsonGenerator out) {
        out.writeObjectPropertyStart(name);
        out.writeNumberProperty("year", plan.year());
        out.writeNumberProperty("revision", plan.revision());
        out.writeEndObject();
    }

    private void write(Edit edit, Parties parties, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("kind", edit.kind().name());
        out.writeStringProperty("at", edit.place().toString());
        edit.measure()
                .forEach(measure ->
                        out.writeStringProperty("measure", measure.id().value()));
        edit.member().forEach(member -> out.writeStringProperty("member", member.inDocument()));
        edit.before().forEach(value -> write("before", edit, value, out));
        edit.after().forEach(value -> write("after", edit, value, out));
        out.writeStringProperty("message", edit.phrase(parties).in(language));
        out.writeEndObject();
    }

    private static void write(String name, Edit edit, Object value, JsonGenerator out) {
        out.writeName(name);
        PartCodec.write(edit.place(), value, out);
    }

    static void write(YearChange change, JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty("year", change.year());
        out.writeBooleanProperty("settled", change.settled());
        write(change.before(), change.after(), change.difference(), out);
        out.writeEndObject();
    }

    private static void write(String array, String name, Iterable<? extends SumChange<?>> changes, JsonGenerator out) {
        out.writeArrayPropertyStart(array);
        changes.forEach(change -> write(name, change.of().toString(), change, out));
        out.writeEndArray();
    }

    static void write(String name, String of, SumChange<?> change, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty(name, of);
        out.writeNumberProperty("year", change.year());
        write(change.before(), change.after(), change.difference(), out);
        out.writeEndObject();
    }

    private static void write(Nok before, Nok after, Nok difference, JsonGenerator out) {
        AmountJson.write("before", before, out);
        AmountJson.write("after", after, out);
        AmountJson.write("difference", difference, out);
    }

    /** A change by itself, named after what it is of. */
    static void write(SumChange<?> change, JsonGenerator out) {
        if (change.of() instanceof SourceColumn column) {
            write("source", SourceColumns.name(column), change, out);
        } else {
            write(
                    change.of() instanceof MeasureId ? "measure" : "subGoal",
                    change.of().toString(),
                    change,
                    out);
        }
    }

    static void write(Signing signing, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("party", signing.party().toString());
        out.writeBooleanProperty("signed", signing.signed());
        out.writeEndObject();
    }
}
