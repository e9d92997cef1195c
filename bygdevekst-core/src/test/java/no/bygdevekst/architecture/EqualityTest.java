package no.bygdevekst.architecture;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Parties;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.identifier.Identifier;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two values are equal where all that makes them is, and then have one hash; of records the language sees to it. */
class EqualityTest {

    /** What identifiers have in common is never a value by itself; parties look up what the agreement has. */
    private static final Vector<Class<?>> NOT_BY_FIELDS = Vector.of(Identifier.class, Parties.class);

    private static Stream<Class<?>> values() {
        return Doors.types("text", "money", "identifier", "period", "agreement", "plan", "terms")
                .filter(type -> !type.isEnum()
                        && !type.isInterface()
                        && !type.getSimpleName().equals("Builder"))
                .filter(type -> !NOT_BY_FIELDS.contains(type))
                .<Class<?>>map(EqualityTest::made)
                .filter(type -> !type.isRecord() && hasEqualsOfItsOwn(type))
                .toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("values")
    void isByAllThatMakesAValue(Class<?> type) {
        verifier(type).verify();
    }

    private static <T> SingleTypeEqualsVerifierApi<T> verifier(Class<T> type) {
        return EqualsVerifier.forClass(type)
                .suppress(Warning.NULL_FIELDS, Warning.NONFINAL_FIELDS)
                .withIgnoredFields(remembered(type))
                .withPrefabValues(Vector.class, Vector.of(1), Vector.of(2))
                .withPrefabValues(Option.class, Option.some("one"), Option.some("two"))
                .withPrefabValues(Map.class, HashMap.of(1, 1), HashMap.of(2, 2))
                .withPrefabValues(LinkedHashMap.class, LinkedHashMap.of(1, 1), LinkedHashMap.of(2, 2))
                .withPrefabValues(SortedMap.class, TreeMap.of(1, 1), TreeMap.of(2, 2))
                .withPrefabValues(Nok.class, Nok.ORE, Nok.KRONE)
                .withPrefabValues(Party.class, Party.state(), Party.parse("partner:p"))
                .withPrefabValues(FundingSource.class, Party.state(), FundingSource.other("b"))
                .withPrefabValues(Contribution.class, Contribution.of(Nok.ORE), Contribution.inKind(Nok.KRONE))
                .withPrefabValues(AgreementPeriod.class, AgreementPeriod.of(2025, 2026), AgreementPeriod.of(2025, 2027))
                .withPrefabValues(Hours.class, Hours.of(1), Hours.of(2))
                .withPrefabValues(HourlyRate.class, HourlyRate.of(Nok.ORE), HourlyRate.of(Nok.KRONE))
                .withPrefabValues(Text.class, Text.same("en"), Text.same("to"))
                .withPrefabValues(Argument.class, Argument.number(1), Argument.number(2));
    }

    // What follows from the rest, and is computed once; of a template the names are those in its text.
    private static String[] remembered(Class<?> type) {
        return Vector.of(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers()))
                .map(Field::getName)
                .appendAll(type == Template.class ? Vector.of("names") : Vector.empty())
                .toJavaArray(String[]::new);
    }

    private static Class<?> made(Class<?> type) {
        return GivenValues.of(type)
                .<Class<?>>map(Object::getClass)
                .filter(type::isAssignableFrom)
                .getOrElse(type);
    }

    private static boolean hasEqualsOfItsOwn(Class<?> type) {
        return Vector.of(type.getMethods())
                .filter(method -> method.getName().equals("equals"))
                .exists(method -> method.getDeclaringClass() != Object.class);
    }
}
