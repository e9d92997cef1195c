package no.bygdevekst.json.codec;

import io.vavr.control.Option;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.bygdevekst.json.reading.JsonInput;
import no.bygdevekst.place.Member;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * A member of an object: its name, how its value is read and written, where it comes from and where it goes.
 *
 * @param member which member it is
 * @param bit what {@link Present} notes it by
 * @param key its name in the document, as it is written
 * @param need what becomes of an object without it
 * @param codec reads and writes its value
 * @param get gives the value to write, null if the member is left out
 * @param set takes the value that was read
 */
record Property<T, D, V>(
        Member member,
        long bit,
        SerializableString key,
        Need need,
        ValueCodec<V> codec,
        Function<T, @Nullable V> get,
        BiConsumer<D, V> set) {

    Property(Member member, Need need, ValueCodec<V> codec, Function<T, @Nullable V> get, BiConsumer<D, V> set) {
        this(member, Present.bit(member), new SerializedString(member.inDocument()), need, codec, get, set);
    }

    /** Its name in the document. */
    String name() {
        return key.getValue();
    }

    boolean required() {
        return need == Need.REQUIRED;
    }

    /** Reads its value, and says whether that could be done. */
    boolean read(JsonInput in, D draft) {
        V value = codec.readOrNull(in);
        if (value != null) {
            set.accept(draft, value);
        }
        return value != null;
    }

    /** Lets something stand for a value that could not be read, and says whether the object can do with that. */
    boolean standIn(D draft) {
        if (need == Need.OPTIONAL) {
            return true;
        }
        Option<V> value = codec.standIn();
        value.forEach(it -> set.accept(draft, it));
        return value.isDefined();
    }

    void write(T object, JsonGenerator out) {
        V value = get.apply(object);
        if (value != null) {
            out.writeName(key);
            codec.write(value, out);
        }
    }
}
