package no.bygdevekst.programme;

import io.vavr.control.Option;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.Partner;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.identifier.OrganizationNumber;
import no.bygdevekst.text.Given;

/**
 * Who is paid on a pilot's behalf (<i>mottaker</i>): the agreement's recipient, else its first municipality.
 *
 * @param party who it is
 * @param name its name; of a party that the agreement does not know, what it is called there
 * @param organizationNumber its organization number, where it is written down
 */
public record Recipient(Party party, String name, Option<OrganizationNumber> organizationNumber) {

    /**
     * Refuses null.
     *
     * @param party who it is
     * @param name its name
     * @param organizationNumber its organization number, where it is written down
     */
    public Recipient {
        Given.value("party", party);
        Given.value("name", name);
        Given.noNull("organizationNumber", organizationNumber);
    }

    /**
     * The recipient of an agreement.
     *
     * @param agreement any agreement
     * @return who is paid
     */
    public static Recipient of(Agreement agreement) {
        Given.value("agreement", agreement);
        Party party = agreement
                .recipient()
                .getOrElse(() -> agreement.municipalities().head().party());
        Option<Municipality> municipality =
                agreement.municipalities().find(each -> each.party().equals(party));
        Option<Partner> partner = agreement.partners().find(each -> each.party().equals(party));
        return new Recipient(
                party,
                municipality
                        .map(Municipality::name)
                        .orElse(partner.map(Partner::name))
                        .getOrElse(party::toString),
                municipality
                        .flatMap(Municipality::organizationNumber)
                        .orElse(partner.flatMap(Partner::organizationNumber)));
    }
}
