package no.bygdevekst.letter2024;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Goal;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.letter2024.data.Pilot;
import no.bygdevekst.letter2024.data.PilotMunicipality;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void twoPilotsAreWrittenToInNynorsk() {
        assertThat(Letter2024.pilots()
                        .filter(pilot -> Letter2024.language(agreement(pilot.municipalities())) == Language.NYNORSK)
                        .map(Pilot::name))
                .containsExactly("Solund og Fedje", "Vest-Telemark");
        assertThat(Letter2024.pilots().flatMap(Pilot::members).filter(PilotMunicipality::writesNynorsk))
                .hasSize(8);
    }

    @Test
    void municipalitiesOfTwoPilotsThatBothWriteNynorskAreWrittenToInIt() {
        assertThat(language("4636", "4036")).isEqualTo(Language.NYNORSK);
    }

    @Test
    void oneThatIsNeutralOrNotKnownMakesItBokmal() {
        assertThat(language("4636", "1573")).isEqualTo(Language.BOKMAL);
        assertThat(language("4636", "4640")).isEqualTo(Language.BOKMAL);
    }

    private static Language language(String... numbers) {
        return Letter2024.language(agreement(Vector.of(numbers)
                .map(number -> Municipality.builder()
                        .number(MunicipalityNumber.of(number))
                        .name("Kommune " + number)
                        .build())));
    }

    private static Agreement agreement(Vector<Municipality> municipalities) {
        return Agreement.builder()
                .id(AgreementId.of("some"))
                .pilot("Some")
                .period(AgreementPeriod.of(2025, 2027))
                .municipalities(municipalities)
                .subGoals(SubGoal.builder()
                        .id(SubGoalId.of("D1"))
                        .title("Delmål")
                        .goals(Goal.SETTLEMENT)
                        .build())
                .stateGrants(Letter2024.pilots().head().stateGrant())
                .build();
    }
}
