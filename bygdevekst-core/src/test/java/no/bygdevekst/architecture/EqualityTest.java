package no.bygdevekst.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.commitment.Commitment;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.finding.Fingerprint;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two values are equal where all that makes them is, and then have one hash. */
class EqualityTest {

    /**
     * A place's steps lie in its parents, cells hold their amounts in arrays, and a division keeps its hash: each is
     * tried in its own test.
     */
    private static final Vector<String> IN_TESTS_OF_THEIR_OWN = Vector.of("Place", "Cells", "Division");

    /** What rules look through: made for one evaluation, and no part of any answer. */
    private static final Vector<String> LOOKED_THROUGH = Vector.of("CaseFile", "PlacedMeasure");

    /** What follows from the other fields, and is kept since it is asked for often. */
    private static final Map<String, Vector<String>> FOLLOWING = HashMap.of(
            "Template", Vector.of("names"),
            "Parties", Vector.of("inOrder", "positionOf", "municipalityOf", "partnerOf"),
            "ProportionalAllocation", Vector.of("parts"),
            "PaymentPlan", Vector.of("years", "instalments", "byMeasure"),
            "PaymentProjection", Vector.of("years", "instalments", "byMeasure"),
            "ImmutableYearNeed", Vector.of("instalments"));

    private static final AgreementPeriod PERIOD = AgreementPeriod.of(2025, 2026);

    private static final Vector<Class<?>> ALL = Vector.ofAll(new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("no.bygdevekst"))
            .<Class<?>>map(JavaClass::reflect)
            .filter(type -> !Modifier.isAbstract(type.getModifiers()) && !Enum.class.isAssignableFrom(type))
            .sortBy(Class::getName);

    private static Stream<Class<?>> values() {
        return ALL.filter(type -> hasEqualsOfItsOwn(type) && !IN_TESTS_OF_THEIR_OWN.contains(type.getSimpleName()))
                .toJavaStream();
    }

    private static Stream<Class<?>> records() {
        return ALL.filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()))
                .toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("values")
    void isByAllThatMakesAValue(Class<?> type) {
        verifier(type).verify();
    }

    private static <T> SingleTypeEqualsVerifierApi<T> verifier(Class<T> type) {
        return EqualsVerifier.forClass(type)
                .suppress(
                        Warning.NULL_FIELDS, Warning.NONFINAL_FIELDS, Warning.TRANSIENT_FIELDS, Warning.STRICT_HASHCODE)
                .withIgnoredFields(notCompared(type))
                .withPrefabValues(Vector.class, Vector.of(1), Vector.of(2))
                .withPrefabValues(Option.class, Option.some("one"), Option.some("two"))
                .withPrefabValues(Map.class, HashMap.of(1, 1), HashMap.of(2, 2))
                .withPrefabValues(LinkedHashMap.class, LinkedHashMap.of(1, 1), LinkedHashMap.of(2, 2))
                .withPrefabValues(SortedMap.class, TreeMap.of(1, 1), TreeMap.of(2, 2))
                .withPrefabValues(Nok.class, Nok.ORE, Nok.KRONE)
                .withPrefabValues(Party.class, Party.state(), Party.parse("partner:p"))
                .withPrefabValues(FundingSource.class, Party.state(), FundingSource.other("b"))
                .withPrefabValues(Contribution.class, Contribution.of(Nok.ORE), Contribution.inKind(Nok.KRONE))
                .withPrefabValues(AgreementPeriod.class, PERIOD, AgreementPeriod.of(2025, 2027))
                .withPrefabValues(Hours.class, Hours.of(1), Hours.of(2))
                .withPrefabValues(HourlyRate.class, HourlyRate.of(Nok.ORE), HourlyRate.of(Nok.KRONE))
                .withPrefabValues(RuleId.class, RuleId.of("F01"), RuleId.of("F02"))
                .withPrefabValues(Fingerprint.class, Fingerprint.of("0".repeat(32)), Fingerprint.of("1".repeat(32)))
                .withPrefabValues(
                        Commitment.class, Commitment.of(Nok.ORE, 2025, PERIOD), Commitment.of(Nok.KRONE, 2025, PERIOD))
                .withPrefabValues(Explanation.class, figure(Nok.ORE), figure(Nok.KRONE))
                .withPrefabValues(Place.class, Place.plan(), Place.agreement())
                .withPrefabValues(Text.class, Text.same("en"), Text.same("to"))
                .withPrefabValues(Argument.class, Argument.number(1), Argument.number(2));
    }

    /** Of records the language sees to it, as long as each part has an equality of its own. */
    @ParameterizedTest
    @MethodSource("records")
    void isByThePartsOfARecord(Class<?> type) {
        assertThat(Vector.of(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .filter(part -> part.isArray() || isEqualToItselfAlone(part)))
                .isEmpty();
    }

    private static boolean isEqualToItselfAlone(Class<?> part) {
        return ALL.contains(part)
                && !part.isRecord()
                && !hasEqualsOfItsOwn(part)
                && !LOOKED_THROUGH.contains(part.getSimpleName());
    }

    private static Explanation figure(Nok figure) {
        return Explanation.given(Phrase.of("ramma", "ramma", "the frame"), figure);
    }

    private static String[] notCompared(Class<?> type) {
        return Vector.of(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers()))
                .map(Field::getName)
                .appendAll(FOLLOWING.get(type.getSimpleName()).getOrElse(Vector.empty()))
                .toJavaArray(String[]::new);
    }

    private static boolean hasEqualsOfItsOwn(Class<?> type) {
        return !type.isRecord()
                && Vector.of(type.getMethods())
                        .filter(method -> method.getName().equals("equals"))
                        .exists(method -> method.getDeclaringClass() != Object.class);
    }
}
