package no.bygdevekst.json.mapper;

import no.bygdevekst.json.codec.ValueCodec;
import no.bygdevekst.json.format.ProblemsException;
import no.bygdevekst.json.reading.JsonInput;
import no.bygdevekst.json.reading.ProblemCollector;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Lets a host's mapper read by a codec. */
final class CodecDeserializer<T> extends ValueDeserializer<T> {

    private final ValueCodec<T> codec;
    private final Languages languages;

    CodecDeserializer(ValueCodec<T> codec, Languages languages) {
        this.codec = codec;
        this.languages = languages;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        ProblemCollector problems = new ProblemCollector();
        return codec.read(new JsonInput(parser, problems))
                .getOrElseThrow(() -> new ProblemsException(parser, problems.problems(), languages.of(context)));
    }

    // Null is a value of the wrong type, as it is to the reader.
    @Override
    public Object getNullValue(DeserializationContext context) {
        return deserialize(context.getParser(), context);
    }

    // What is not there at all is the host's own to judge.
    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}
