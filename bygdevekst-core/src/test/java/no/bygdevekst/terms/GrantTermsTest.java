package no.bygdevekst.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.fixture.DomainArbitraries;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import org.junit.jupiter.api.Test;

class GrantTermsTest {

    private static final AgreementPeriod SHORT = AgreementPeriod.of(2025, 2026);
    private static final AgreementPeriod LONG = AgreementPeriod.of(2025, 2030);

    @Property
    @Domain(DomainArbitraries.class)
    void aSplitIsTheWholeGrantUnderEveryReading(@ForAll GrantTerms terms, @ForAll Nok grant) {
        GrantSplit split = terms.split(grant);

        assertThat(split.first().plus(split.second())).isEqualTo(grant);
        assertThat(split.first().isNegative() || split.second().isNegative()).isFalse();
    }

    @Test
    void halfUpNeverPaysMoreThanTheGrant() {
        GrantTerms terms = WorkedTable.TERMS.withFirstInstalmentRounding(FirstInstalmentRounding.HALF_UP);

        assertThat(terms.split(Nok.parse("0.67")).first()).isEqualTo(Nok.parse("0.67"));
        assertThat(terms.split(Nok.parse("0.66")).first()).isEqualTo(Nok.ZERO);
    }

    @Test
    void theLastPayableYearFollowsTheReadings() {
        GrantTerms plain = WorkedTable.TERMS;
        GrantTerms counted = plain.withCarryOverCount(CarryOverCount.WITH_APPROPRIATION_YEAR);
        GrantTerms carryOverOnly = plain.withPaymentEnd(PaymentEnd.CARRY_OVER_ONLY);

        assertThat(plain.lastPayableYear(LONG, 2025)).isEqualTo(2028);
        assertThat(plain.lastPayableYear(SHORT, 2025)).isEqualTo(2026);
        assertThat(counted.lastPayableYear(LONG, 2025)).isEqualTo(2027);
        assertThat(carryOverOnly.lastPayableYear(SHORT, 2025)).isEqualTo(2028);
        assertThat(counted.withCarryOverYears(0).lastPayableYear(LONG, 2025)).isEqualTo(2025);
    }

    @Test
    void aYearThatNobodyHasWrittenDownIsRefused() {
        TermsByYear written = TermsByYear.of(WorkedTable.TERMS, WorkedTable.TERMS.withAppropriationYear(2026));

        assertThat(written.of(2025)).isEqualTo(WorkedTable.TERMS);
        assertThatThrownBy(() -> written.of(2024))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are no grant terms for 2024; there are for 2025, 2026");
        assertThatThrownBy(() -> TermsByYear.of(WorkedTable.TERMS, WorkedTable.TERMS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void termsHaveBounds() {
        assertThatThrownBy(() -> WorkedTable.TERMS.withCarryOverYears(21))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("21");
        assertThatThrownBy(() -> WorkedTable.TERMS.withRoundingUnit(Nok.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("roundingUnit");
        assertThatThrownBy(() -> WorkedTable.TERMS.split(Nok.ofOre(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("annual grant");
    }
}
