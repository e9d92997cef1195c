package no.bygdevekst.examples.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Jackson's data binding, set up to read and write what the library does. */
final class Beans {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final JsonMapper SPARING = MAPPER.rebuild()
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private Beans() {}

    static PlanBean readPlan(byte[] json) {
        return SPARING.readValue(json, PlanBean.class);
    }

    static byte[] write(PlanBean plan) {
        return SPARING.writeValueAsBytes(plan);
    }

    static byte[] write(EvaluationBean evaluation) {
        return MAPPER.writeValueAsBytes(evaluation);
    }

    /** The records of a document of the library, which they must write back to the same bytes. */
    static PlanBean plan(byte[] json) {
        PlanBean plan = readPlan(json);
        requireSame(json, write(plan));
        return plan;
    }

    /** The records of an evaluation of the library, which they must write back to the same bytes. */
    static EvaluationBean evaluation(byte[] json) {
        EvaluationBean evaluation = MAPPER.readValue(json, EvaluationBean.class);
        requireSame(json, write(evaluation));
        return evaluation;
    }

    // The library ends a document with a line feed.
    private static void requireSame(byte[] library, byte[] binding) {
        if (!Arrays.equals(library, 0, library.length - 1, binding, 0, binding.length)) {
            throw new IllegalStateException("data binding does not write what the library does");
        }
    }
}
