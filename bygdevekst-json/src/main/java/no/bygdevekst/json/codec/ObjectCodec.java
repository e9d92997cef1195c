package no.bygdevekst.json.codec;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import no.bygdevekst.json.format.ProblemCode;
import no.bygdevekst.json.reading.JsonInput;
import no.bygdevekst.json.reading.JsonType;
import no.bygdevekst.place.Member;
import no.bygdevekst.text.Text;
import tools.jackson.core.JsonGenerator;

/**
 * An object, member by member in the order of the format.
 *
 * @param <T> the value
 * @param <D> what its members are read into
 */
public final class ObjectCodec<T, D> implements ValueCodec<T> {

    private final Supplier<D> draft;
    private final Vector<Property<T, D, ?>> properties;
    private final Map<String, Property<T, D, ?>> byName;
    private final Present required;
    private final ObjectRule<D> rule;
    private final Function<D, T> build;

    ObjectCodec(Supplier<D> draft, Vector<Property<T, D, ?>> properties, ObjectRule<D> rule, Function<D, T> build) {
        this.draft = draft;
        this.properties = properties;
        this.byName = properties.toJavaMap(HashMap::new, Property::name, property -> property);
        this.required = Present.of(properties.filter(Property::required).map(Property::member));
        this.rule = rule;
        this.build = build;
    }

    @Override
    public JsonType type() {
        return JsonType.OBJECT;
    }

    @Override
    public Text expected() {
        Vector<String> required = properties.filter(Property::required).map(Property::name);
        String members = (required.isEmpty() ? names() : required).mkString(", ");
        return Text.of("et objekt med " + members, "eit objekt med " + members, "an object with " + members);
    }

    @Override
    public Option<T> readTyped(JsonInput in) {
        ObjectProblems problems = new ObjectProblems(in, in.mark());
        long problemsBefore = in.problemCount();
        D values = draft.get();
        Present present = readMembers(in, values);
        if (!present.hasAll(required)) {
            properties
                    .filter(property -> property.required() && !present.has(property.member()))
                    .forEach(property -> problems.missing(property.member(), () -> MemberMessages.missing(property)));
        }
        rule.check(values, present, problems);
        return in.problemCount() == problemsBefore ? Option.some(build.apply(values)) : Option.none();
    }

    private Present readMembers(JsonInput in, D values) {
        Present present = new Present();
        while (in.nextMember()) {
            String name = in.memberName();
            Property<T, D, ?> property = byName.get(name);
            if (property == null) {
                in.problem(ProblemCode.UNKNOWN_MEMBER, () -> MemberMessages.unknown(name, names()));
                in.skipMember();
            } else if (!present.add(property.member())) {
                in.problem(ProblemCode.DUPLICATE_MEMBER, () -> MemberMessages.duplicate(name));
                in.skipMember();
            } else {
                in.next();
                property.read(in, values);
            }
        }
        return present;
    }

    /**
     * How a member's value is read and written.
     *
     * @throws IllegalArgumentException if it is no member of the object
     */
    public ValueCodec<?> of(Member member) {
        Property<T, D, ?> property = byName.get(member.inDocument());
        if (property == null || property.member() != member) {
            throw new IllegalArgumentException("no such member: " + member.inDocument());
        }
        return property.codec();
    }

    private Vector<String> names() {
        return properties.map(Property::name);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        properties.forEach(property -> property.write(value, out));
        out.writeEndObject();
    }
}
