package no.bygdevekst.json;

import no.bygdevekst.text.Language;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Lets a host's mapper read by a codec. */
final class CodecDeserializer<T> extends ValueDeserializer<T> {

    private final ValueCodec<T> codec;
    private final Language language;

    CodecDeserializer(ValueCodec<T> codec, Language language) {
        this.codec = codec;
        this.language = language;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        ProblemCollector problems = new ProblemCollector();
        return new JsonInput(parser, problems)
                .read(codec)
                .getOrElseThrow(() -> new ProblemsException(parser, problems.problems(), language));
    }
}
