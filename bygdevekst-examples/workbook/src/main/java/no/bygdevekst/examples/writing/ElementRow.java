package no.bygdevekst.examples.writing;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.examples.sheet.Block;
import no.bygdevekst.examples.sheet.Column;
import no.bygdevekst.examples.sheet.Content;
import no.bygdevekst.examples.sheet.PlanSheets;
import no.bygdevekst.examples.sheet.Shape;
import no.bygdevekst.examples.sheet.Vocabulary;
import tools.jackson.databind.JsonNode;

/**
 * A row of a block (<i>rad</i>): an element of the plan document.
 *
 * @param pointer where it stands in the document
 * @param element what stands there
 * @param measure by what its measure is called, of rows that belong to one
 */
record ElementRow(String pointer, JsonNode element, Option<String> measure) {

    /** The rows of a block. */
    static Vector<ElementRow> of(Block block, PlanTree plan) {
        return switch (block.shape()) {
            case FORM -> Vector.of(new ElementRow(block.at(), plan.at(block.at()), Option.none()));
            case ROWS -> elements(block.at(), plan, Option.none());
            case ROWS_OF_MEASURES -> ofMeasures(block, plan);
            case ROWS_OF_PLAN_OR_MEASURES ->
                elements("/plan/" + block.at(), plan, Option.none()).appendAll(ofMeasures(block, plan));
            case ONE_OF_MEASURE -> ofMeasures(block, plan);
        };
    }

    private static Vector<ElementRow> ofMeasures(Block block, PlanTree plan) {
        return plan.measureKeys().zipWithIndex().flatMap(key -> {
            String at = PlanSheets.MEASURES_AT + "/" + key._2 + "/" + block.at();
            return block.shape() == Shape.ONE_OF_MEASURE
                    ? Option.of(plan.at(at))
                            .filter(scheme -> !scheme.isMissingNode())
                            .map(scheme -> new ElementRow(at, scheme, Option.some(key._1)))
                            .toVector()
                    : elements(at, plan, Option.some(key._1));
        });
    }

    private static Vector<ElementRow> elements(String at, PlanTree plan, Option<String> measure) {
        return Vector.ofAll(plan.at(at))
                .zipWithIndex((element, index) -> new ElementRow(at + "/" + index, element, measure));
    }

    /** What a column of it shows; nothing where there is no value. */
    Option<Content> shown(Column column, Vocabulary words, PlanTree plan) {
        if (column.isMeasure()) {
            return measure.map(Content.Words::new);
        }
        JsonNode value = element.at(column.path().isEmpty() ? "" : "/" + column.path());
        boolean isNothing = value.isMissingNode() || (value.isArray() && value.isEmpty());
        return isNothing ? Option.none() : Option.some(content(column, value, words, plan));
    }

    /** A measure's own id is shown as the rows that belong to it name it. */
    private Content content(Column column, JsonNode value, Vocabulary words, PlanTree plan) {
        boolean isId = column.path().equals("id") && pointer.startsWith(PlanSheets.MEASURES_AT + "/");
        return isId
                ? new Content.Words(plan.measureKeys()
                        .get(Integer.parseInt(pointer.substring(PlanSheets.MEASURES_AT.length() + 1))))
                : column.kind().shown(value, words);
    }
}
