package no.bygdevekst.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.vavr.collection.Vector;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.letter2024.mending.LetterRemedies;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Draft;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.terms.TermsByYear;
import org.junit.jupiter.api.Test;

/**
 * Whoever judges a plan is handed the terms of the years, and refuses an agreement of a year that is not among them.
 */
class TermsDoorsTest {

    private static final Agreement OF_ANOTHER_YEAR =
            GoodPlan.agreement().withStateGrants(Vector.of(StateGrant.of(2026, Nok.ofKroner(16_000_000))));
    private static final Submission SUBMISSION = Submission.of(OF_ANOTHER_YEAR, GoodPlan.plan());

    private static final Vector<Object> GIVEN = Vector.of(
            Letter2024.rulebook(),
            TermsByYear.of(Letter2024.terms()),
            LetterRemedies.all(),
            SUBMISSION,
            OF_ANOTHER_YEAR,
            Draft.of(SUBMISSION));

    private static final Vector<Class<?>> JUDGES =
            Doors.types("evaluation", "mending", "letter2024", "agenda", "programme");

    /** The letter's own front door takes terms that its caller names, to judge by whatever the year. */
    @Test
    void nobodyElseWhoJudgesTakesTheTermsOfOneYear() {
        assertThat(JUDGES.reject(type -> type == Letter2024.class)
                        .flatMap(type -> Vector.of(type.getMethods()))
                        .filter(method ->
                                Vector.<Class<?>>of(method.getParameterTypes()).contains(GrantTerms.class)))
                .isEmpty();
    }

    @Test
    void everyoneWhoTakesTermsRefusesAnAgreementOfAnotherYear() throws ReflectiveOperationException {
        int tried = 0;
        for (Method factory :
                JUDGES.flatMap(type -> Vector.of(type.getMethods())).filter(TermsDoorsTest::takesTerms)) {
            Object judge = factory.invoke(null, arguments(factory));
            for (Method door : Vector.of(judge.getClass().getMethods()).filter(TermsDoorsTest::takesAPlan)) {
                assertThat(catchThrowable(() -> door.invoke(judge, arguments(door)))
                                .getCause())
                        .as("%s", door)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("2026")
                        .hasMessageContaining("2025");
                tried++;
            }
        }
        assertThat(tried).isGreaterThanOrEqualTo(5);
    }

    private static boolean takesTerms(Method method) {
        return Modifier.isStatic(method.getModifiers())
                && Vector.<Class<?>>of(method.getParameterTypes()).contains(TermsByYear.class);
    }

    private static boolean takesAPlan(Method method) {
        return method.getParameterCount() > 0
                && Vector.<Class<?>>of(method.getParameterTypes())
                        .forAll(type -> type == Submission.class || type == Agreement.class || type == Draft.class);
    }

    private static Object[] arguments(Executable door) {
        return Vector.<Class<?>>of(door.getParameterTypes())
                .map(type -> GIVEN.find(type::isInstance).get())
                .toJavaArray();
    }
}
