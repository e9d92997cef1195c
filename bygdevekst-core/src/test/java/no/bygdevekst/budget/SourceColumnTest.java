package no.bygdevekst.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceColumnTest {

    @ParameterizedTest
    @CsvSource({
        "state, STATE",
        "municipality:5540, MUNICIPAL_CASH",
        "municipality:9999, MUNICIPAL_CASH",
        "partner:husbanken, PARTNERS",
        "partner:unknown, PARTNERS",
        "other:Sparebanken, OTHERS"
    })
    void moneyFallsByTheKindOfItsSourceKnownOrNot(String source, SourceColumn column) {
        assertThat(SourceColumn.of(BudgetFixture.money(2025, source, 1))).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({"municipality:5540, MUNICIPAL_HOURS", "partner:husbanken, PARTNERS", "other:Frivilligsentralen, OTHERS"
    })
    void hoursHaveAColumnOfTheirOwnOnlyForMunicipalities(String source, SourceColumn column) {
        assertThat(SourceColumn.of(BudgetFixture.hours(2025, source, "10", "500")))
                .isEqualTo(column);
    }
}
