package no.bygdevekst.letter2024.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import no.bygdevekst.source.CitedReading;
import org.junit.jupiter.api.Test;

class LetterReadingsTest {

    @Test
    void eachReadingThatCanBeChosenIsCited() {
        assertThat(LetterReadings.choosable().map(LetterReadingsTest::cited))
                .containsExactly(
                        "DOWN letter-2024, payment ¶1 s2",
                        "ALL_RELEASED letter-2024, payment ¶1 s2",
                        "UNCONDITIONAL letter-2024, payment ¶1 s3",
                        "AFTER_APPROPRIATION_YEAR letter-2024, frame ¶3 s2",
                        "PERIOD_OR_CARRY_OVER letter-2024, frame ¶3 s2, letter-2024, payment ¶1 s3",
                        "UNTIL_CARRY_OVER_ENDS letter-2024, payment ¶1 s2",
                        "BY_MEASURE letter-2024, plan-requirements ¶1 s2, letter-2024, plan-requirements shall 4",
                        "WITHIN_ONE_PER_CENT letter-2024, plan-requirements criterion 5");
    }

    @Test
    void eachReadingThatCannotIsCitedAsItSaysItself() {
        assertThat(LetterReadings.fixed().map(CitedReading::citations))
                .containsExactlyElementsOf(Vector.of(FixedReading.values()).map(FixedReading::citations));
    }

    private static String cited(CitedReading reading) {
        return reading.reading() + " " + reading.citations().mkString(", ");
    }
}
