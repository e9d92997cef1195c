package no.bygdevekst.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import no.bygdevekst.json.fixture.LibraryValues;
import no.bygdevekst.money.AmountBounds;
import no.bygdevekst.period.Dates;
import no.bygdevekst.period.Years;
import no.bygdevekst.text.Blank;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.TextBounds;
import org.junit.jupiter.api.Test;

/** Whatever is handed over where a value is made or something is asked of one: null is refused, and named. */
class NullDoorsTest {

    private static final LibraryValues VALUES = PublicTypesTest.VALUES;

    @Test
    void nullIsRefusedByNameAtEveryDoor() {
        Vector<Executable> doors = LibraryValues.types().flatMap(NullDoorsTest::doors);

        assertThat(doors.filter(door -> VALUES.arguments(door).nonEmpty())).hasSizeGreaterThan(300);
        assertThat(doors.flatMap(NullDoorsTest::nulls).mkString("\n")).isEmpty();
    }

    private static Vector<Executable> doors(Class<?> type) {
        Vector<Executable> constructors =
                Throwable.class.isAssignableFrom(type) ? Vector.empty() : Vector.of(type.getConstructors());
        return constructors.appendAll(Vector.of(type.getMethods())
                .filter(method -> method.getDeclaringClass() == type
                        && Modifier.isStatic(method.getModifiers())
                        && !type.isEnum())
                .filter(method -> !method.isSynthetic()));
    }

    private static Vector<String> nulls(Executable door) {
        Vector<String> accepted = Vector.empty();
        Option<Vector<Object>> good = VALUES.arguments(door).find(each -> fits(door, each));
        for (int i = 0; good.isDefined() && i < door.getParameterCount(); i++) {
            if (!door.getParameterTypes()[i].isPrimitive() && !isTheNameOfWhatIsChecked(door, i)) {
                accepted = accepted.appendAll(refusal(door, good.get().update(i, (Object) null), i));
            }
        }
        return accepted;
    }

    // What a check says is named by its caller, and is not handed over by anybody else.
    private static boolean isTheNameOfWhatIsChecked(Executable door, int position) {
        return position == 0
                && door.getParameterTypes()[0] == String.class
                && door.getParameterCount() > 1
                && Vector.of(Given.class, Blank.class, TextBounds.class, AmountBounds.class, Years.class, Dates.class)
                        .contains(door.getDeclaringClass());
    }

    private static boolean fits(Executable door, Vector<Object> arguments) {
        try {
            call(door, arguments);
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static Option<String> refusal(Executable door, Vector<Object> arguments, int position) {
        try {
            call(door, arguments);
            return Option.some(name(door) + " takes null at " + position);
        } catch (InvocationTargetException e) {
            boolean named = e.getCause() instanceof NullPointerException
                    && String.valueOf(e.getCause().getMessage()).matches("[\\w \\[\\]-]+ (is|are) null");
            return Option.when(!named, () -> name(door) + " at " + position + " says " + e.getCause());
        } catch (ReflectiveOperationException e) {
            return Option.some(name(door) + " cannot be tried: " + e);
        }
    }

    private static Object call(Executable door, Vector<Object> arguments) throws ReflectiveOperationException {
        return door instanceof Constructor<?> constructor
                ? constructor.newInstance(arguments.toJavaArray())
                : ((Method) door).invoke(null, arguments.toJavaArray());
    }

    private static String name(Executable door) {
        return door.getDeclaringClass().getName() + "." + door.getName()
                + Vector.of(door.getParameterTypes()).map(Class::getSimpleName);
    }
}
