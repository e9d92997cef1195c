package no.bygdevekst.json.codec;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import no.bygdevekst.json.reading.JsonInput;
import no.bygdevekst.place.Member;
import org.jspecify.annotations.Nullable;

/**
 * Puts together an {@link ObjectCodec}, member after member.
 *
 * @param <T> the value
 * @param <D> what its members are read into
 */
public final class ObjectCodecBuilder<T, D> {

    private final Member[] members;
    private final Supplier<D> draft;
    private Vector<Property<T, D, ?>> properties = Vector.empty();
    private ObjectRule<D> rule = (values, present, problems) -> {};
    private BiConsumer<JsonInput, D> note = (in, values) -> {};

    /**
     * Begins a codec.
     *
     * @param members all members of the object, in the order of the format
     * @param draft makes what the members are read into
     */
    public ObjectCodecBuilder(Member[] members, Supplier<D> draft) {
        this.members = members;
        this.draft = draft;
    }

    /** A member that must be there. */
    public <V> ObjectCodecBuilder<T, D> required(
            Member member, ValueCodec<V> codec, Function<T, V> get, BiConsumer<D, V> set) {
        return add(new Property<>(member, Need.REQUIRED, codec, get, set));
    }

    /** A member that can be left out, and is where there is no value. */
    public <V> ObjectCodecBuilder<T, D> optional(
            Member member, ValueCodec<V> codec, Function<T, Option<V>> get, BiConsumer<D, V> set) {
        return add(new Property<>(
                member, Need.OPTIONAL, codec, value -> get.apply(value).getOrNull(), set));
    }

    /** A member that can be left out, but without which nothing can be made of a half-typed object that has it. */
    public <V> ObjectCodecBuilder<T, D> neededWhereGiven(
            Member member, ValueCodec<V> codec, Function<T, Option<V>> get, BiConsumer<D, V> set) {
        return add(new Property<>(
                member,
                Need.NEEDED_WHERE_GIVEN,
                codec,
                value -> get.apply(value).getOrNull(),
                set));
    }

    /** A member that can be left out, and is where its value is the usual one. */
    public <V> ObjectCodecBuilder<T, D> unless(
            V usual, Member member, ValueCodec<V> codec, Function<T, V> get, BiConsumer<D, V> set) {
        return add(new Property<>(member, Need.OPTIONAL, codec, value -> otherThan(usual, get.apply(value)), set));
    }

    /** What the members must fulfil together. */
    public ObjectCodecBuilder<T, D> rule(ObjectRule<D> rule) {
        this.rule = rule;
        return this;
    }

    /** What is noted of each such object of a half-typed plan, also where it cannot be made. */
    public ObjectCodecBuilder<T, D> noting(BiConsumer<JsonInput, D> note) {
        this.note = note;
        return this;
    }

    /**
     * The codec.
     *
     * @param build makes the value, where nothing was wrong
     * @throws IllegalStateException if a member is left out or out of order
     */
    public ObjectCodec<T, D> build(Function<D, T> build) {
        return build(build, build);
    }

    /**
     * The codec of an object that is made in another way in a half-typed plan.
     *
     * @param build makes the value, where nothing was wrong
     * @param ofDraft makes it where it is half typed
     * @throws IllegalStateException if a member is left out or out of order
     */
    public ObjectCodec<T, D> build(Function<D, T> build, Function<D, T> ofDraft) {
        if (!properties.<Member>map(Property::member).equals(Vector.of(members))) {
            throw new IllegalStateException("the members are " + Vector.of(members) + ", not " + properties);
        }
        return new ObjectCodec<>(draft, properties, rule, note, build, ofDraft);
    }

    private static <V> @Nullable V otherThan(V usual, V value) {
        return value.equals(usual) ? null : value;
    }

    private ObjectCodecBuilder<T, D> add(Property<T, D, ?> property) {
        properties = properties.append(property);
        return this;
    }
}
