package no.bygdevekst.letter2024.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.money.Nok;
import org.junit.jupiter.api.Test;

class PilotTest {

    private static final Vector<Municipality> MUNICIPALITIES =
            Letter2024.pilots().flatMap(Pilot::municipalities);

    @Test
    void thereAreEighteenMunicipalitiesEachWithNumbersOfItsOwn() {
        assertThat(MUNICIPALITIES).hasSize(18);
        assertThat(MUNICIPALITIES.map(Municipality::number)).doesNotHaveDuplicates();
        assertThat(MUNICIPALITIES.flatMap(Municipality::organizationNumber))
                .hasSize(18)
                .doesNotHaveDuplicates();
    }

    @Test
    void aPilotLiesInOneCounty() {
        assertThat(Letter2024.pilots()
                        .map(pilot -> pilot.name() + " "
                                + pilot.municipalities()
                                        .map(municipality ->
                                                municipality.number().county())
                                        .distinct()
                                        .mkString(", ")))
                .containsExactly(
                        "Nord-Troms 55",
                        "Smøla og Aure 15",
                        "Solund og Fedje 46",
                        "Sør-Østerdalen 34",
                        "Vest-Telemark 40");
    }

    @Test
    void eachIsAddressedThroughOneOfItsMunicipalities() {
        assertThat(Letter2024.pilots()
                        .map(pilot -> pilot.municipalities()
                                .find(municipality -> municipality.number().equals(pilot.addressee()))
                                .get()
                                .name()))
                .containsExactly("Kvænangen", "Smøla", "Solund", "Trysil", "Vinje");
        Pilot pilot = Letter2024.pilots().head();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pilot.withAddressee(MunicipalityNumber.of("1573")))
                .withMessageContaining("1573");
    }

    @Test
    void itsStateGrantIsPhaseTwoOfTheAppropriationYear() {
        Pilot pilot = Letter2024.pilot("Vest-Telemark").get();
        assertThat(pilot.stateGrant().appropriationYear()).isEqualTo(2025);
        assertThat(pilot.stateGrant().amount()).isEqualTo(Nok.ofKroner(22_000_000));
        assertThat(pilot.phaseOne()).isEqualTo(Nok.ofKroner(2_000_000));
    }

    @Test
    void aPilotThatTheLetterDoesNotNameIsNone() {
        assertThat(Letter2024.pilot("Øst-Finnmark")).isEmpty();
    }

    @Test
    void oneMunicipalityIsInTheAdministrativeAreaForSamiLanguages() {
        assertThat(LetterPilots.all()
                        .flatMap(Pilot::municipalities)
                        .map(Municipality::number)
                        .filter(LetterPilots::isInSamiArea))
                .containsExactly(MunicipalityNumber.of("5540"));
    }
}
