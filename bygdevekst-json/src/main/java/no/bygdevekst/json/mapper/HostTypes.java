package no.bygdevekst.json.mapper;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.security.CodeSource;
import java.util.Arrays;
import no.bygdevekst.json.codec.StringCodec;
import no.bygdevekst.json.codec.ValueCodec;
import no.bygdevekst.json.plan.PlanValues;
import no.bygdevekst.money.Nok;

/** Which types are this library's, and which of them are both read and written. */
final class HostTypes {

    private static final String LIBRARY = "no.bygdevekst.";

    // A host's own types may have such names too, but do not come from where these come from.
    private static final Vector<Option<CodeSource>> SOURCES = Vector.of(source(Nok.class), source(HostTypes.class));

    private static final Map<Class<?>, ValueCodec<?>> CODECS = HashMap.ofEntries(
            PlanValues.all().map(kind -> new io.vavr.Tuple2<Class<?>, ValueCodec<?>>(kind.type(), kind.codec())));

    private HostTypes() {}

    /** Whether a type is this library's. */
    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(LIBRARY) && SOURCES.contains(source(type));
    }

    private static Option<CodeSource> source(Class<?> type) {
        return Option.of(type.getProtectionDomain().getCodeSource());
    }

    /** How values of a type are written, if they are read by themselves too. */
    static Option<ValueCodec<?>> written(Class<?> type) {
        return lineage(type).flatMap(CODECS::get).headOption().orElse(() -> constants(type));
    }

    /** How a type is read, if it is. */
    static Option<ValueCodec<?>> read(Class<?> type) {
        return CODECS.get(type)
                .orElse(() -> lineage(type).exists(CODECS::containsKey) ? Option.none() : constants(type));
    }

    /** The type that a value of another type is read as. */
    static Option<Class<?>> readAs(Class<?> type) {
        return lineage(type).find(CODECS::containsKey);
    }

    /** How values of a type are written as names of an object's members, if they can be. */
    static Option<StringCodec<?>> key(Class<?> type) {
        return written(type).filter(StringCodec.class::isInstance).map(codec -> (StringCodec<?>) codec);
    }

    /** A type, the classes that it is of, and then the interfaces, the nearest first. */
    static Vector<Class<?>> lineage(Class<?> type) {
        Vector<Class<?>> classes = Vector.empty();
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            classes = classes.append(each);
        }
        Vector<Class<?>> interfaces = classes.flatMap(each -> Arrays.asList(each.getInterfaces()));
        return interfaces.isEmpty()
                ? classes
                : classes.appendAll(interfaces.flatMap(HostTypes::lineage)).distinct();
    }

    // A constant with a body of its own is of a class below its enumeration.
    private static Option<ValueCodec<?>> constants(Class<?> type) {
        return lineage(type)
                .find(Class::isEnum)
                .filter(HostTypes::isOurs)
                .map(enumeration -> constantsOf(enumeration.asSubclass(Enum.class)));
    }

    @SuppressWarnings("unchecked") // every enumeration is one of itself
    private static <E extends Enum<E>> ValueCodec<?> constantsOf(Class<?> type) {
        return PlanValues.constants((Class<E>) type);
    }
}
