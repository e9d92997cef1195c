package no.bygdevekst.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Text;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    @Test
    void theFirstChoiceOfEachIsTheDefault() {
        assertThat(Readings.all().map(Reading::topic).distinct())
                .isEqualTo(Letter2024.terms().readings().map(Reading::topic));
        assertThat(Letter2024.terms().readings())
                .allSatisfy(reading ->
                        assertThat(Readings.of(reading.topic()).head()).isSameAs(reading));
    }

    @Test
    void eachCanBeChosenAndChangesNothingElse() {
        for (Reading choice : Readings.all()) {
            GrantTerms chosen = Letter2024.terms().withReading(choice);
            assertThat(chosen.readings())
                    .isEqualTo(Letter2024.terms()
                            .readings()
                            .map(reading -> reading.topic().equals(choice.topic()) ? choice : reading));
            assertThat(chosen.withReading(Readings.of(choice.topic()).head())).isEqualTo(Letter2024.terms());
        }
    }

    @Test
    void oneIsFoundByItsNames() {
        assertThat(Readings.of("usedUp", "FIRST_PAYMENTS")).contains(UsedUp.FIRST_PAYMENTS);
        assertThat(Readings.of("usedUp", "DOWN")).isEmpty();
        assertThat(Readings.of("used", "DOWN")).isEmpty();
        assertThat(Readings.of("used")).isEmpty();
    }

    @Test
    void whatTheTermsDoNotKnowIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Letter2024.terms().withReading(new Fixed()))
                .withMessageContaining("colour");
    }

    /** A reading that no terms have. */
    private record Fixed() implements Reading {
        @Override
        public String topic() {
            return "colour";
        }

        @Override
        public String name() {
            return "BLUE";
        }

        @Override
        public Text text() {
            return Text.of("blå", "blå", "blue");
        }

        @Override
        public Vector<Text> alternatives() {
            return Vector.empty();
        }
    }
}
