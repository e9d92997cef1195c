package no.bygdevekst.json;

import no.bygdevekst.evaluation.Evaluation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Lets a host's mapper write evaluations. */
final class EvaluationSerializer extends ValueSerializer<Evaluation> {

    private final EvaluationJson json;

    EvaluationSerializer(EvaluationJson json) {
        this.json = json;
    }

    @Override
    public void serialize(Evaluation evaluation, JsonGenerator out, SerializationContext context) {
        json.write(evaluation, out);
    }
}
