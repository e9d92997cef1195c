package no.bygdevekst.json.reading;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.format.ReadLimits;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;

/** Reads a document that is a tree already, and finds every problem with its place; there are no lines. */
public final class TreeReading {

    private static final List<JsonNode> NO_ELEMENTS = List.of();

    private TreeReading() {}

    /** Reads a value by one who looks at the problems that were met in it, too. */
    public static <T> Validation<Problems, T> read(
            JsonNode tree, BiFunction<JsonInput, ProblemCollector, Option<T>> value, ReadLimits limits) {
        Option<String> tooDeep = tooDeep(tree, limits.depth());
        if (tooDeep.isDefined()) {
            return only(ProblemCode.TOO_LARGE, tooDeep.get(), DocumentMessages.tooDeep(limits.depth()));
        }
        ProblemCollector problems = new ProblemCollector();
        try (JsonParser parser = tree.traverse(ObjectReadContext.empty())) {
            try {
                JsonInput in = new JsonInput(parser, problems);
                in.next();
                return value.apply(in, problems).toValidation(problems::problems);
            } catch (JacksonException e) {
                String at = parser.streamReadContext().pathAsPointer().toString();
                return only(ProblemCode.SYNTAX, at, DocumentMessages.notJson());
            }
        }
    }

    /** Where the first object or array stands that has more around it than the limit, if there is one. */
    private static Option<String> tooDeep(JsonNode node, int left) {
        if (left == 0) {
            return Option.when(node.isContainer(), "");
        }
        int index = 0;
        for (JsonNode element : node.isArray() ? node : NO_ELEMENTS) {
            Option<String> deeper = tooDeep(element, left - 1);
            if (deeper.isDefined()) {
                return Option.some("/" + index + deeper.get());
            }
            index++;
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            Option<String> deeper = tooDeep(member.getValue(), left - 1);
            if (deeper.isDefined()) {
                return Option.some("/" + escaped(member.getKey()) + deeper.get());
            }
        }
        return Option.none();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static <T> Validation<Problems, T> only(ProblemCode code, String at, Phrase message) {
        return Validation.invalid(Problems.only(new Problem(code, at, Option.none(), 0, 0, message)));
    }
}
