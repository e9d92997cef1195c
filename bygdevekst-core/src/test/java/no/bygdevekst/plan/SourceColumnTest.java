package no.bygdevekst.plan;

import static org.assertj.core.api.Assertions.assertThat;

import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
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
        assertThat(SourceColumn.of(line(source, Contribution.of(Nok.KRONE)))).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({
        "municipality:5540, MUNICIPAL_IN_KIND",
        "partner:husbanken, PARTNERS",
        "other:Frivilligsentralen, OTHERS"
    })
    void hoursAndWhatIsInKindHaveAColumnOfTheirOwnOnlyForMunicipalities(String source, SourceColumn column) {
        Contribution hours = Contribution.of(Hours.of(10), HourlyRate.of(Nok.ofKroner(500)));
        assertThat(SourceColumn.of(line(source, hours))).isEqualTo(column);
        assertThat(SourceColumn.of(line(source, Contribution.inKind(Nok.KRONE))))
                .isEqualTo(column);
    }

    private static BudgetLine line(String source, Contribution contribution) {
        return BudgetLine.builder()
                .year(2025)
                .source(FundingSource.parse(source))
                .use(FundUse.OTHER)
                .contribution(contribution)
                .build();
    }
}
