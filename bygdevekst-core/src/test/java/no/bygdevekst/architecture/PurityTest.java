package no.bygdevekst.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vavr.collection.Foldable;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Every answer of core follows from its arguments: no clock, no locale, no input or output, no binary fractions,
 * nothing that changes.
 */
class PurityTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.bygdevekst");

    @Test
    void readsNoLocaleDefault() {
        refuse(Locale.class, "getDefault");
        refuse(TimeZone.class, "getDefault");
        refuse(ZoneId.class, "systemDefault");
        refuseWithoutLocale(String.class, "toLowerCase", "toUpperCase", "format", "formatted");
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.text..", "java.time.format..")
                .check(CORE);
    }

    @Test
    void readsNoClockAndThrowsNoDice() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Date.class, Calendar.class, Random.class, UUID.class)
                .check(CORE);
        noClasses().should().dependOnClassesThat().areAssignableTo(Random.class).check(CORE);
        refuse(are(
                "now of the JDK",
                access -> access.getTarget().getName().equals("now")
                        && access.getTarget().getOwner().getPackageName().startsWith("java.")));
        refuse(Math.class, "random");
    }

    @Test
    void readsAndWritesNothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(System.class, Runtime.class, Process.class)
                .check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io", "java.nio.file..", "java.net..", "java.lang.reflect..", "java.util.logging..")
                .check(CORE);
        refuse(Throwable.class, "printStackTrace");
        refuse(Class.class, "forName");
        refuse(Traversable.class, "stdout", "stderr");
    }

    @Test
    void hasNoBinaryFractions() {
        Vector<String> fractions = SourceFile.ofCore()
                .flatMap(source -> source.linesWith("\\b(double|float|Double|Float)\\b"
                        + "|\\b(doubleValue|floatValue)\\b"
                        + "|\\b[0-9][0-9_]*\\.[0-9]|\\b[0-9][0-9_]*([eE][0-9]|[dDfF]\\b)|[^\\w)]\\.[0-9]"));
        assertThat(fractions).isEmpty();
    }

    @Test
    void addsNoAmountsByWhatWraps() {
        refuse(Foldable.class, "sum", "product", "average");
        refuse(Traversable.class, "sum", "product", "average");
    }

    @Test
    void holdsNoStaticThatChanges() {
        fields().that(are("are written and static", field -> isStatic(field) && !isSynthetic(field)))
                .should()
                .beFinal()
                .check(CORE);
        noFields()
                .that(are("are static", PurityTest::isStatic))
                .should()
                .haveRawType(are("such that their content changes", PurityTest::changes))
                .check(CORE);
        noFields()
                .that(are(
                        "are static and seen outside",
                        field -> isStatic(field) && !isPrivate(field) && !isSynthetic(field)))
                .should()
                .haveRawType(are("arrays", JavaClass::isArray))
                .check(CORE);
    }

    private static boolean changes(JavaClass type) {
        return type.isAssignableTo(java.util.Collection.class)
                || type.isAssignableTo(java.util.Map.class)
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(StringBuilder.class)
                || type.getPackageName().startsWith("java.util.concurrent");
    }

    private static boolean isStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean isPrivate(JavaField field) {
        return field.getModifiers().contains(JavaModifier.PRIVATE);
    }

    private static boolean isSynthetic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static <T> DescribedPredicate<T> are(String what, Predicate<? super T> predicate) {
        return describe(what, predicate);
    }

    /** Neither called nor handed on as a function. */
    private static void refuse(Class<?> owner, String... names) {
        refuse(describe(
                owner.getSimpleName() + "." + String.join("|", names),
                access -> Vector.of(names).contains(access.getTarget().getName())
                        && access.getTarget().getOwner().isAssignableTo(owner)));
    }

    private static void refuseWithoutLocale(Class<?> owner, String... names) {
        refuse(describe(
                owner.getSimpleName() + "." + String.join("|", names) + " without a locale",
                access -> Vector.of(names).contains(access.getTarget().getName())
                        && access.getTarget().getOwner().isEquivalentTo(owner)
                        && !access.getTarget().getDescription().contains(Locale.class.getName())));
    }

    private static void refuse(DescribedPredicate<JavaAccess<?>> access) {
        noClasses().should().accessTargetWhere(access).check(CORE);
    }
}
