package no.bygdevekst.json;

import io.vavr.control.Option;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.bygdevekst.rule.Member;
import tools.jackson.core.JsonGenerator;

/**
 * A member of an object: its name, how its value is read and written, where it comes from and where it goes.
 *
 * @param member which member it is
 * @param name its name in the document
 * @param required whether an object without it is refused
 * @param codec reads and writes its value
 * @param get gives the value to write, none if the member is left out
 * @param set takes the value that was read
 */
record Property<T, D, V>(
        Member member,
        String name,
        boolean required,
        ValueCodec<V> codec,
        Function<T, Option<V>> get,
        BiConsumer<D, V> set) {

    Property(Member member, boolean required, ValueCodec<V> codec, Function<T, Option<V>> get, BiConsumer<D, V> set) {
        this(member, member.inDocument(), required, codec, get, set);
    }

    void read(JsonInput in, D draft) {
        in.read(codec).forEach(value -> set.accept(draft, value));
    }

    void write(T object, JsonGenerator out) {
        get.apply(object).forEach(value -> {
            out.writeName(name);
            codec.write(value, out);
        });
    }
}
