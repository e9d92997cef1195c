package no.bygdevekst.json.codec;

import io.vavr.control.Option;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.bygdevekst.json.reading.JsonInput;
import no.bygdevekst.place.Member;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * A member of an object: its name, how its value is read and written, where it comes from and where it goes.
 *
 * @param member which member it is
 * @param key its name in the document, as it is written
 * @param required whether an object without it is refused
 * @param codec reads and writes its value
 * @param get gives the value to write, none if the member is left out
 * @param set takes the value that was read
 */
record Property<T, D, V>(
        Member member,
        SerializableString key,
        boolean required,
        ValueCodec<V> codec,
        Function<T, Option<V>> get,
        BiConsumer<D, V> set) {

    // Interned, as the names are that a parser gives: the same name is then the same object.
    Property(Member member, boolean required, ValueCodec<V> codec, Function<T, Option<V>> get, BiConsumer<D, V> set) {
        this(member, new SerializedString(member.inDocument().intern()), required, codec, get, set);
    }

    /** Its name in the document. */
    String name() {
        return key.getValue();
    }

    void read(JsonInput in, D draft) {
        Option<V> value = codec.read(in);
        if (value.isDefined()) {
            set.accept(draft, value.get());
        }
    }

    void write(T object, JsonGenerator out) {
        Option<V> value = get.apply(object);
        if (value.isDefined()) {
            out.writeName(key);
            codec.write(value.get(), out);
        }
    }
}
