package no.bygdevekst.terms;

import static org.assertj.core.api.Assertions.assertThat;

import no.bygdevekst.money.Nok;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateMatchTest {

    @ParameterizedTest
    @CsvSource({
        "1000000, 10000, 0",
        "0.99, 0, 0",
        "1.00, 0.01, 0",
        "1.99, 0.01, 0",
        "0, 0, 0",
        "10000000000, 100000000, 0"
    })
    void aBudgetMayDifferByOnePerCentOfTheEstimateOrNotAtAll(String estimate, String withinOnePerCent, String exact) {
        assertThat(EstimateMatch.WITHIN_ONE_PER_CENT.tolerance(Nok.parse(estimate)))
                .isEqualTo(Nok.parse(withinOnePerCent));
        assertThat(EstimateMatch.EXACT.tolerance(Nok.parse(estimate))).isEqualTo(Nok.parse(exact));
    }
}
