package no.bygdevekst.letter2024;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import no.bygdevekst.letter2024.data.Pilot;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.terms.GrantSplit;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.terms.TermsByYear;
import org.junit.jupiter.api.Test;

class Letter2024Test {

    @Test
    void theTableIsTheLettersInMillionsOfKroner() {
        assertThat(Letter2024.pilots()
                        .map(pilot -> pilot.name() + " " + millions(pilot.phaseOne()) + " " + millions(pilot.phaseTwo())
                                + " " + millions(pilot.total())))
                .containsExactly(
                        "Nord-Troms 2 16 18",
                        "Smøla og Aure 2 10 12",
                        "Solund og Fedje 2 10 12",
                        "Sør-Østerdalen 2 16 18",
                        "Vest-Telemark 2 22 24");
    }

    @Test
    void theTableSumsToTheFrame() {
        assertThat(millions(Nok.total(Letter2024.pilots().map(Pilot::phaseOne))))
                .isEqualTo(10);
        assertThat(Nok.total(Letter2024.pilots().map(Pilot::phaseTwo))).isEqualTo(Letter2024.frame());
        assertThat(millions(Nok.total(Letter2024.pilots().map(Pilot::total)))).isEqualTo(84);
    }

    @Test
    void aBaseAndAnAmountForEachMunicipalityGiveTheTable() {
        assertThat(Letter2024.pilots())
                .allSatisfy(pilot -> assertThat(Letter2024.amountPerMunicipality()
                                .times(pilot.municipalities().size())
                                .plus(Letter2024.baseAmount()))
                        .isEqualTo(pilot.phaseTwo()));
    }

    @Test
    void threeQuartersArePaidFirstAndTheRestIsWhatRemains() {
        assertThat(Letter2024.terms().split(Nok.parse("6000001.50")))
                .isEqualTo(new GrantSplit(Nok.ofKroner(4_500_001), Nok.parse("1500000.50")));
    }

    @Test
    void moneyOf2025IsPayableForThreeYearsMoreWithinThePeriod() {
        GrantTerms terms = Letter2024.terms();
        assertThat(terms.lastPayableYear(AgreementPeriod.of(2025, 2027), 2025)).isEqualTo(2027);
        assertThat(terms.lastPayableYear(AgreementPeriod.of(2025, 2030), 2025)).isEqualTo(2028);
    }

    @Test
    void restrictionsAreCitedAndTwoHaveAnException() {
        assertThat(Letter2024.terms().restrictions())
                .extracting(of -> of.use() + ", " + of.citation().item()
                        + of.exception().map(ground -> ", " + ground).getOrElse(""))
                .containsExactly(
                        "ORDINARY_OPERATIONS, bullet 1",
                        "GUARANTEE, bullet 1",
                        "STATUTORY_TASK, bullet 2, INTERMUNICIPAL_SERVICE_DEVELOPMENT",
                        "EQUITY_INVESTMENT, bullet 3",
                        "UNSPECIFIED_FUND, bullet 4",
                        "POLITICAL_RELEASE, bullet 5 s1",
                        "MEETING_ALLOWANCE, bullet 5 s2",
                        "LONG_TERM_SUBSIDY, bullet 6",
                        "BUSINESS_SUPPORT, bullet 7, COORDINATION_WITH_SUPPORT_AGENCIES");
    }

    @Test
    void theLetterHasTermsForItsOwnYearAlone() {
        TermsByYear byYear = Letter2024.termsByYear();
        assertThat(byYear.of(2025)).isEqualTo(Letter2024.terms());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> byYear.of(2026))
                .withMessageContaining("2026")
                .withMessageContaining("2025");
    }

    private static long millions(Nok amount) {
        return amount.ore() / 100_000_000;
    }
}
