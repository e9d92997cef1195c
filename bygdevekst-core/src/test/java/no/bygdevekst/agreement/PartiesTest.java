package no.bygdevekst.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.Likeness;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesTest {

    private final Parties parties = Parties.of(GoodPlan.agreement());

    @ParameterizedTest
    @CsvSource({
        "municipality:4635, Gulen, Gulen",
        "partner:fylkeskommunen, Vestland fylkeskommune, Vestland fylkeskommune",
        "other:Sparebanken, Sparebanken, Sparebanken",
        "municipality:0301, kommune 0301, municipality:0301",
        "partner:ukjend, samarbeidsparten «ukjend», partner:ukjend",
        "state, staten, state"
    })
    void aSourceGoesByItsNameOrWhereItIsNotKnownByWhatItIs(String source, String read, String written) {
        Argument name = parties.name(FundingSource.parse(source));
        assertThat(name.in(Language.NYNORSK)).isEqualTo(read);
        assertThat(name).hasToString(written);
    }

    @Test
    void knowWhoWasInvitedWithoutBeingNamed() {
        assertThat(parties.isInvited(GoodPlan.BUSINESS)).isTrue();
        assertThat(Vector.of(GoodPlan.COUNTY, GoodPlan.GULEN, Party.state(), Party.parse("partner:ukjend")))
                .noneMatch(parties::isInvited);
    }

    @Test
    void areTheSameWhereTheMunicipalitiesAndThePartnersAre() {
        Agreement agreement = GoodPlan.agreement();
        Likeness.assertIsOnly(
                parties,
                Parties.of(agreement.withPilot("En annen")),
                Parties.of(
                        agreement.withMunicipalities(agreement.municipalities().take(1))),
                Parties.of(agreement.withPartners(agreement.partners().take(1))));
        assertThat(parties.toString()).contains("Gulen", "Vestland fylkeskommune");
    }
}
