package no.bygdevekst.examples.hosts;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import no.bygdevekst.evaluation.DraftEvaluation;
import no.bygdevekst.evaluation.DraftRemark;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.text.Language;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A form holds a plan as a tree, half typed as it is, and judges it at every keystroke. */
public final class PlanForm {

    private static final PlanDocumentReader READER = PlanDocumentReader.standard();
    private static final Evaluator EVALUATOR = Letter2024.evaluator();

    private final JsonNode document;
    private final Language language;

    PlanForm(JsonNode document, Language language) {
        this.document = document;
        this.language = language;
    }

    /** Something is typed into a field: a text, a number, {@code null} where it is emptied. */
    void type(String field, JsonNode value) {
        JsonPointer at = JsonPointer.compile(field);
        ((ObjectNode) document.at(at.head())).set(at.last().getMatchingProperty(), value);
    }

    /** What is to be shown at each field, and nothing of the others. */
    Map<String, Vector<String>> remarks() {
        DraftEvaluation evaluation =
                EVALUATOR.evaluate(READER.readDraft(document).draft());
        return evaluation
                .remarks()
                .groupBy(DraftRemark::field)
                .mapValues(remarks -> remarks.map(remark -> evaluation.text(remark, language)));
    }
}
