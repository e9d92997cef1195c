package no.bygdevekst.json.codec;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import no.bygdevekst.json.reading.JsonInput;
import no.bygdevekst.json.reading.JsonType;
import no.bygdevekst.json.reading.Mark;
import no.bygdevekst.place.Member;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * An object, member by member in the order of the format.
 *
 * @param <T> the value
 * @param <D> what its members are read into
 */
public final class ObjectCodec<T, D> implements ValueCodec<T> {

    private final Supplier<D> draft;
    private final Vector<Property<T, D, ?>> properties;
    private final List<Property<T, D, ?>> ofEachObject;
    private final PropertyNameMatcher names;
    private final Present required;
    private final ObjectRule<D> rule;
    private final BiConsumer<JsonInput, D> note;
    private final Function<D, T> build;
    private final Function<D, T> ofDraft;

    ObjectCodec(
            Supplier<D> draft,
            Vector<Property<T, D, ?>> properties,
            ObjectRule<D> rule,
            BiConsumer<JsonInput, D> note,
            Function<D, T> build,
            Function<D, T> ofDraft) {
        this.draft = draft;
        this.properties = properties;
        // The same in a list that gives its elements sooner: a document has many objects.
        this.ofEachObject = properties.toJavaList();
        this.names = BinaryNameMatcher.construct(names().asJava());
        this.required = Present.of(properties.filter(Property::required).map(Property::member));
        this.rule = rule;
        this.note = note;
        this.build = build;
        this.ofDraft = ofDraft;
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
    public @Nullable T readTyped(JsonInput in) {
        ObjectProblems problems = new ObjectProblems(in, in.mark());
        long problemsBefore = in.problemCount();
        D values = draft.get();
        Present present = new Present();
        // Only of a half-typed object does it matter which members are there and cannot be read.
        Present read = in.isDraft() ? new Present() : present;
        readMembers(in, values, present, read);
        if (!present.hasAll(required)) {
            properties
                    .filter(property -> property.required() && !present.has(property.member()))
                    .forEach(property -> problems.missing(property.member(), () -> MemberMessages.missing(property)));
        }
        long problemsOfParts = in.problemCount();
        rule.check(values, present, problems);
        if (in.isDraft()) {
            boolean fits = in.problemCount() == problemsOfParts;
            return isWhole(in, values, present, read) && fits ? ofDraft.apply(values) : null;
        }
        return in.problemCount() == problemsBefore ? build.apply(values) : null;
    }

    // Of a half-typed object only what it cannot do without keeps it from being made.
    private boolean isWhole(JsonInput in, D values, Present present, Present read) {
        note.accept(in, values);
        boolean whole = true;
        for (Property<T, D, ?> property : properties) {
            boolean lacking = property.required() || present.has(property.member());
            if (lacking && !read.has(property.member())) {
                in.noteGap(property.member());
                whole &= property.standIn(values);
            }
        }
        return whole;
    }

    private void readMembers(JsonInput in, D values, Present present, Present read) {
        for (int member = in.nextMember(names); member != JsonInput.NO_MEMBER; member = in.nextMember(names)) {
            if (member == JsonInput.UNKNOWN_MEMBER) {
                passUnknown(in, in.memberName());
            } else {
                Mark start = in.mark();
                in.next();
                readMember(in, start, ofEachObject.get(member), values, present, read);
            }
        }
    }

    /** The members, in the order of the format. */
    public Vector<MemberForm> members() {
        return properties.map(property -> new MemberForm(property.name(), property.required(), property.codec()));
    }

    // In a half-typed plan null is as a member that is not there.
    private void readMember(
            JsonInput in, Mark start, Property<T, D, ?> property, D values, Present present, Present read) {
        if (in.isDraft() && in.type() == JsonType.NULL) {
            return;
        }
        if (!present.add(property.bit())) {
            in.problem(start, ProblemCode.DUPLICATE_MEMBER, () -> MemberMessages.duplicate(property.name()));
            in.skip();
        } else if (property.read(in, values)) {
            read.add(property.bit());
        }
    }

    // A form has members of its own, of which nothing is said while it is filled in.
    private void passUnknown(JsonInput in, String name) {
        if (!in.isDraft()) {
            in.problem(ProblemCode.UNKNOWN_MEMBER, () -> MemberMessages.unknown(name, names()));
        }
        in.skipMember();
    }

    /**
     * How a member's value is read and written.
     *
     * @throws IllegalArgumentException if it is no member of the object
     */
    public ValueCodec<?> of(Member member) {
        Option<Property<T, D, ?>> property = properties.find(each -> each.member() == member);
        if (property.isEmpty()) {
            throw new IllegalArgumentException("no such member: " + member.inDocument());
        }
        return property.get().codec();
    }

    private Vector<String> names() {
        return properties.map(Property::name);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        for (Property<T, D, ?> property : ofEachObject) {
            property.write(value, out);
        }
        out.writeEndObject();
    }
}
