package no.bygdevekst.json.evaluation;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import no.bygdevekst.json.plan.PartCodec;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.revision.Edit;
import no.bygdevekst.revision.Editor;
import no.bygdevekst.revision.Edits;
import tools.jackson.core.JsonGenerator;

/**
 * The form of edits as a JSON Patch (RFC 6902) on a plan document: members first, then what is taken out from the last
 * to the first, then what is added, so that no position means another element than in the document.
 *
 * <p>An empty array may be absent in the document; what is added to it is added as an array.
 */
final class PatchJson {

    private final Editor document;
    private final JsonGenerator out;

    private PatchJson(Submission submission, JsonGenerator out) {
        this.document = Editor.of(submission);
        this.out = out;
    }

    static void write(String name, Edits edits, Submission submission, JsonGenerator out) {
        PatchJson patch = new PatchJson(submission, out);
        out.writeArrayPropertyStart(name);
        edits.all().filter(edit -> edit.kind() == Edit.Kind.CHANGED).forEach(patch::changed);
        edits.all()
                .filter(edit -> edit.kind() == Edit.Kind.GONE)
                .map(Edit::target)
                .sorted(Comparator.<Place>naturalOrder().reversed())
                .forEach(patch::remove);
        edits.all()
                .filter(edit -> edit.kind() == Edit.Kind.ADDED)
                .groupBy(Edit::target)
                .forEach((array, added) -> patch.add(array, isEmpty(patch.at(array)), added.flatMap(Edit::after)));
        out.writeEndArray();
    }

    private void changed(Edit edit) {
        Place place = edit.target();
        Option<Object> now = at(place);
        if (now.exists(Vector.class::isInstance)) {
            positions(elements(now), elements(edit.before())).reverse().forEach(index -> remove(place.at(index)));
            add(place, isEmpty(now), elements(edit.after()));
        } else if (edit.after().isEmpty()) {
            remove(place);
        } else {
            operation(
                    edit.before().isEmpty() ? "add" : "replace",
                    place.toString(),
                    () -> PartCodec.write(place, edit.after().get(), out));
        }
    }

    private void add(Place array, boolean isEmpty, Vector<?> elements) {
        if (isEmpty && !elements.isEmpty()) {
            operation("add", array.toString(), () -> PartCodec.write(array, elements, out));
        } else {
            elements.forEach(
                    element -> operation("add", array + "/-", () -> PartCodec.write(array.at(0), element, out)));
        }
    }

    private void remove(Place place) {
        out.writeStartObject();
        out.writeStringProperty("op", "remove");
        out.writeStringProperty("path", place.toString());
        out.writeEndObject();
    }

    private void operation(String op, String path, Runnable value) {
        out.writeStartObject();
        out.writeStringProperty("op", op);
        out.writeStringProperty("path", path);
        out.writeName("value");
        value.run();
        out.writeEndObject();
    }

    private Option<Object> at(Place place) {
        return document.at(place);
    }

    private static boolean isEmpty(Option<Object> array) {
        return elements(array).isEmpty();
    }

    private static Vector<?> elements(Option<Object> array) {
        return array.isDefined() && array.get() instanceof Vector<?> vector ? vector : Vector.empty();
    }

    /** Where the elements that are taken out stand, each the first that is left, ascending. */
    private static Vector<Integer> positions(Vector<?> array, Vector<?> out) {
        Vector<Object> left = Vector.narrow(out);
        Vector<Integer> positions = Vector.empty();
        for (int i = 0; i < array.size() && !left.isEmpty(); i++) {
            if (left.contains(array.get(i))) {
                left = left.remove(array.get(i));
                positions = positions.append(i);
            }
        }
        return positions;
    }
}
