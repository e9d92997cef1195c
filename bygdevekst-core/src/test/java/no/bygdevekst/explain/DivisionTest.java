package no.bygdevekst.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Phrase;
import org.junit.jupiter.api.Test;

class DivisionTest {

    private static final Vector<Explanation> WEIGHTS = Vector.of(figure(1), figure(2));

    @Test
    void itIsByWhatIsDividedOverWhatToWhichUnit() {
        Division division = Division.of(figure(9), WEIGHTS, Nok.ORE);
        assertThat(division)
                .isEqualTo(Division.of(figure(9), Vector.of(figure(1), figure(2)), Nok.ORE))
                .hasSameHashCodeAs(Division.of(figure(9), WEIGHTS, Nok.ORE))
                .isNotEqualTo(Division.of(figure(8), WEIGHTS, Nok.ORE))
                .isNotEqualTo(Division.of(figure(9), WEIGHTS.reverse(), Nok.ORE))
                .isNotEqualTo(Division.of(figure(9), WEIGHTS, Nok.KRONE))
                .isNotEqualTo(figure(9));
    }

    private static Explanation figure(long kroner) {
        return Explanation.given(Phrase.of("beløpet", "beløpet", "the amount"), Nok.ofKroner(kroner));
    }
}
