package no.bygdevekst.agreement;

import io.vavr.control.Option;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.OrganizationNumber;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.TextBounds;
import org.immutables.value.Value;

/**
 * A municipality of a pilot (<i>kommune</i>), such as 5540 Kåfjord.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Municipality implements WithMunicipality {

    Municipality() {}

    /**
     * The municipality number (<i>kommunenummer</i>).
     *
     * @return the number
     */
    public abstract MunicipalityNumber number();

    /**
     * The name.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * The number in the register of legal entities (<i>organisasjonsnummer</i>).
     *
     * @return the number, if it is known
     */
    @Value.Default
    public Option<OrganizationNumber> organizationNumber() {
        return Option.none();
    }

    /**
     * The municipality as a party.
     *
     * @return {@code municipality:} and its number
     */
    @Value.Lazy
    public Party party() {
        return Party.municipality(number());
    }

    /**
     * A copy with another {@link #organizationNumber()}.
     *
     * @param organizationNumber the number
     * @return the copy
     */
    public Municipality withOrganizationNumber(OrganizationNumber organizationNumber) {
        return withOrganizationNumber(Given.some("organizationNumber", organizationNumber));
    }

    @Value.Check
    void check() {
        Given.noNull("organizationNumber", organizationNumber());
        TextBounds.checkName("name", name());
    }

    /**
     * A builder.
     *
     * @return a new one
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Municipality}; {@code number} and {@code name} are required. What is missing or wrong throws
     * {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableMunicipality.Builder {
        Builder() {}

        /**
         * Sets the number in the register of legal entities.
         *
         * @param organizationNumber the number
         * @return this builder
         */
        public Builder organizationNumber(OrganizationNumber organizationNumber) {
            return organizationNumber(Given.some("organizationNumber", organizationNumber));
        }
    }
}
