package no.bygdevekst.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Place;
import no.bygdevekst.text.Arguments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    private static final Finding FINDING = Finding.builder()
            .rule(RuleId.of("F02"))
            .severity(Severity.ERROR)
            .place(Place.measure(0))
            .subject(Vector.of("T1", "state"))
            .arguments(Arguments.none().and("measure", "T1").and("year", 2025))
            .build();

    /** Hosts keep fingerprints, so this is fixed: the beginning of the SHA-256 of each part after its length. */
    @Test
    void itIsTheSameFromVersionToVersion() {
        assertThat(FINDING.fingerprint()).hasToString("47aa3edd78626003de009e23b04daaa2");
    }

    @Test
    void placeSeverityAndSourceAreNoPartOfIt() {
        assertThat(FINDING.withPlace(Place.measure(7))
                        .withSeverity(Severity.ADVICE)
                        .withCitation(Option.of(Letter.frame("¶1 s1")))
                        .fingerprint())
                .isEqualTo(FINDING.fingerprint());
    }

    @Test
    void wordsAreNoPartOfIt() {
        assertThat(FINDING.withArguments(FINDING.arguments().and("title", "Bustader"))
                        .fingerprint())
                .isEqualTo(FINDING.fingerprint());
        assertThat(FINDING.withArguments(FINDING.arguments().and("municipalities", 1))
                        .fingerprint())
                .isEqualTo(FINDING.fingerprint());
    }

    @Test
    void ruleSubjectAmountsYearsAndNumberAre() {
        Arguments none = Arguments.none();
        Vector<Finding> others = Vector.of(
                FINDING.withRule(RuleId.of("F01")),
                FINDING.withSubject(Vector.of("T2", "state")),
                FINDING.withSubject(Vector.of("T1")),
                FINDING.withSubject(Vector.of("T1state")),
                FINDING.withSubject(Vector.of("T1", "state", "")),
                FINDING.withSubject(Vector.empty()),
                FINDING.withArguments(none),
                FINDING.withArguments(none.and("year", 2026)),
                FINDING.withArguments(none.and("firstYear", 2025)),
                FINDING.withArguments(none.and("year", 2025).and("actual", Nok.ofKroner(2025))),
                FINDING.withArguments(none.and("year", 2025).and("actual", Nok.ofKroner(2026))),
                FINDING.withNumber(2));
        assertThat(others.append(FINDING).map(Finding::fingerprint)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123456789abcdef0123456789abcde",
                "0123456789ABCDEF0123456789ABCDEF",
                "g123456789abcdef0123456789abcdef"
            })
    void otherFormsAreRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fingerprint.of(value))
                .withMessageContaining("'" + value + "'");
    }
}
