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
        assertThat(FINDING.fingerprint()).hasToString("181732339c53b6d755b67dcccb61449d");
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
    void ruleSubjectAndArgumentsAre() {
        Arguments amount = Arguments.none().and("measure", "T1").and("year", Nok.ofKroner(2025));
        Vector<Finding> others = Vector.of(
                FINDING.withRule(RuleId.of("F01")),
                FINDING.withSubject(Vector.of("T2", "state")),
                FINDING.withSubject(Vector.of("T1")),
                FINDING.withSubject(Vector.of("T1state")),
                FINDING.withSubject(Vector.of("T1", "state", "")),
                FINDING.withSubject(Vector.empty()),
                FINDING.withArguments(Arguments.none().and("measure", "T1")),
                FINDING.withArguments(Arguments.none().and("measure", "T1").and("year", 2026)),
                FINDING.withArguments(Arguments.none().and("measure", "T").and("year", 12025)),
                FINDING.withArguments(amount.and("more", "")));
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
