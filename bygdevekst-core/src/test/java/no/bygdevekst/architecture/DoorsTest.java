package no.bygdevekst.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Objects;
import no.bygdevekst.money.AmountBounds;
import no.bygdevekst.period.Dates;
import no.bygdevekst.period.Years;
import no.bygdevekst.text.Blank;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.TextBounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every door of the values refuses null by name, and keeps no array that a caller still holds. */
class DoorsTest {

    private static final Vector<Class<?>> TYPES = Doors.types(
            "text", "money", "identifier", "period", "place", "agreement", "plan", "terms", "budget", "fitting");

    @Test
    void nullIsRefusedByNameWhereverItIsHandedOver() {
        Vector<String> accepted = TYPES.flatMap(type -> Doors.of(type).flatMap(door -> nulls(type, door)));
        assertThat(accepted).isEmpty();
    }

    @Test
    void anElementThatIsNullIsRefusedByItsPosition() {
        Vector<String> accepted = TYPES.flatMap(type -> Doors.of(type)
                .filter(Executable::isVarArgs)
                .flatMap(door -> refusal(type, door, withNullElement(door), "\\[1\\] is null")));
        assertThat(accepted).isEmpty();
    }

    @Test
    void anArrayThatIsChangedLaterChangesNothing() throws ReflectiveOperationException {
        Vector<String> changed = Vector.empty();
        int tried = 0;
        for (Class<?> type : TYPES) {
            for (Executable door : Doors.of(type).filter(Executable::isVarArgs)) {
                @Nullable Object[] arguments = arguments(door, -1);
                Object made = call(target(type, door), door, arguments);
                String before = show(made);
                Array.set(Objects.requireNonNull(arguments[arguments.length - 1]), 0, null);
                tried++;
                if (!show(made).equals(before)) {
                    changed = changed.append(name(type, door));
                }
            }
        }
        assertThat(changed).isEmpty();
        assertThat(tried).isGreaterThan(20);
    }

    private static Vector<String> nulls(Class<?> type, Executable door) {
        Class<?>[] parameters = door.getParameterTypes();
        Vector<String> accepted = Vector.empty();
        for (int i = 0; i < parameters.length; i++) {
            if (!parameters[i].isPrimitive() && !isTheNameOfWhatIsChecked(type, i)) {
                accepted = accepted.appendAll(refusal(type, door, arguments(door, i), " is null"));
            }
        }
        return accepted;
    }

    // What a check says is named by its caller, and is not handed over by anybody else.
    private static boolean isTheNameOfWhatIsChecked(Class<?> type, int parameter) {
        return parameter == 0
                && Vector.of(Given.class, Blank.class, TextBounds.class, AmountBounds.class, Years.class, Dates.class)
                        .contains(type);
    }

    private static Vector<String> refusal(Class<?> type, Executable door, @Nullable Object[] arguments, String words) {
        String name = name(type, door);
        try {
            Object made = call(target(type, door), door, arguments);
            return Vector.of(name + " takes " + Vector.of(arguments) + " and gives " + made);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            boolean refused = cause instanceof NullPointerException
                    && String.valueOf(cause.getMessage()).matches("[\\w -]+" + words);
            return refused ? Vector.empty() : Vector.of(name + " " + Vector.of(arguments) + " says " + cause);
        } catch (ReflectiveOperationException e) {
            return Vector.of(name + " cannot be tried: " + e);
        }
    }

    private static @Nullable Object[] arguments(Executable door, int missing) {
        Class<?>[] parameters = door.getParameterTypes();
        @Nullable Object[] arguments = new @Nullable Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            Class<?> parameter = parameters[i];
            arguments[i] = i == missing
                    ? null
                    : GivenValues.of(parameter)
                            .getOrElseThrow(
                                    () -> new IllegalStateException("no value of " + parameter + " for " + door));
        }
        return arguments;
    }

    private static @Nullable Object[] withNullElement(Executable door) {
        @Nullable Object[] arguments = arguments(door, -1);
        Object array = twice(lastType(door));
        Array.set(array, 1, null);
        arguments[arguments.length - 1] = array;
        return arguments;
    }

    private static Class<?> lastType(Executable door) {
        return door.getParameterTypes()[door.getParameterCount() - 1].getComponentType();
    }

    private static Object twice(Class<?> element) {
        Object array = Array.newInstance(element, 2);
        Object value = GivenValues.of(element).get();
        Array.set(array, 0, value);
        Array.set(array, 1, value);
        return array;
    }

    private static @Nullable Object target(Class<?> type, Executable door) throws ReflectiveOperationException {
        if (door instanceof Constructor<?> || Modifier.isStatic(door.getModifiers())) {
            return null;
        }
        if (!type.getSimpleName().equals("Builder")) {
            return GivenValues.of(type).getOrElseThrow(() -> new IllegalStateException("no value of " + type));
        }
        Option<Object> full = GivenValues.of(type.getEnclosingClass());
        Object builder = type.getEnclosingClass().getMethod("builder").invoke(null);
        Option<Method> from = Vector.of(type.getMethods())
                .find(method -> method.getName().equals("from")
                        && method.getParameterTypes()[0].equals(type.getEnclosingClass()));
        if (full.isDefined() && from.isDefined()) {
            open(from.get());
            from.get().invoke(builder, full.get());
        }
        return builder;
    }

    private static @Nullable Object call(@Nullable Object target, Executable door, @Nullable Object[] arguments)
            throws ReflectiveOperationException {
        if (door instanceof Constructor<?> constructor) {
            return constructor.newInstance(arguments);
        }
        open(door);
        return ((Method) door).invoke(target, arguments);
    }

    // Setters are inherited from a class that is generated and not public.
    private static void open(AccessibleObject door) {
        door.setAccessible(true);
    }

    // What a builder has taken shows only in what it builds.
    private static String show(@Nullable Object made) throws ReflectiveOperationException {
        Object value = made != null && made.getClass().getSimpleName().equals("Builder")
                ? made.getClass().getMethod("build").invoke(made)
                : made;
        return String.valueOf(value);
    }

    private static String name(Class<?> type, Executable door) {
        return type.getSimpleName() + "." + door.getName()
                + Vector.of(door.getParameterTypes()).map(Class::getSimpleName);
    }
}
