package no.bygdevekst.json.mapper;

import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.function.Function;
import no.bygdevekst.json.codec.ValueCodec;
import no.bygdevekst.json.evaluation.AnswerForms;
import no.bygdevekst.json.writing.JsonForm;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.text.Language;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** The forms of this library's values, as a host's mapper takes them. */
public final class HostForms {

    private final Languages languages;
    private final Map<Class<?>, AnswerForms.Kind<?>> answers;

    /**
     * The forms.
     *
     * @param rulebook gives findings their words
     * @param languages says which language
     */
    public HostForms(Rulebook rulebook, Languages languages) {
        this.languages = languages;
        this.answers = HashMap.ofEntries(
                AnswerForms.all(rulebook).map(kind -> new Tuple2<Class<?>, AnswerForms.Kind<?>>(kind.type(), kind)));
    }

    /**
     * Hands all of them over.
     *
     * @param context what a host's mapper takes them by
     */
    public void addTo(JacksonModule.SetupContext context) {
        context.addSerializers(new HostSerializers(this::serializer));
        context.addKeySerializers(new HostSerializers(HostKeys::serializer));
        context.addDeserializers(new HostDeserializers(this::deserializer));
        context.addKeyDeserializers(
                (type, config, description) -> HostKeys.deserializer(type.getRawClass(), languages));
        context.addSerializerModifier(new VavrWriting());
        context.addDeserializerModifier(new VavrReading());
    }

    ValueSerializer<?> serializer(Class<?> type) {
        return HostTypes.written(type)
                .<ValueSerializer<?>>map(this::writing)
                .orElse(() -> answer(type).map(this::writing))
                .getOrElse(() -> new RefusingSerializer(Refusal.toWrite(type)));
    }

    ValueDeserializer<?> deserializer(Class<?> type) {
        return HostTypes.read(type)
                .<ValueDeserializer<?>>map(codec -> new CodecDeserializer<>(codec, languages))
                .getOrElse(() -> new RefusingDeserializer(refusalToRead(type)));
    }

    private String refusalToRead(Class<?> type) {
        Option<Class<?>> readAs = HostTypes.readAs(type);
        if (readAs.isDefined()) {
            return Refusal.toReadButAs(type, readAs.get());
        }
        return answer(type).isDefined() ? Refusal.toReadAnAnswer(type) : Refusal.toRead(type);
    }

    private Option<AnswerForms.Kind<?>> answer(Class<?> type) {
        return HostTypes.lineage(type).flatMap(answers::get).headOption();
    }

    private <T> ValueSerializer<T> writing(ValueCodec<T> codec) {
        Function<Language, JsonForm<T>> form = language -> codec;
        return new FormSerializer<>(form, languages);
    }

    private <T> ValueSerializer<T> writing(AnswerForms.Kind<T> kind) {
        return new FormSerializer<>(kind.in(), languages);
    }
}
