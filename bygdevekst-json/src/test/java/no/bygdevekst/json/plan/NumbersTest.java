package no.bygdevekst.json.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** How the bounds of numbers are written in messages. */
class NumbersTest {

    @Test
    void aGroupOfDigitsIsNotTornFromTheNext() {
        assertThat(Vector.of(Language.values()).map(Numbers.HOURS.expected()::in))
                .allSatisfy(words -> assertThat(words).contains("1\u00a0000\u00a0000"));
        assertThat(Vector.of(Language.values()).map(Numbers.HOURLY_RATE.expected()::in))
                .allSatisfy(words -> assertThat(words).contains("10\u00a0000"));
    }
}
