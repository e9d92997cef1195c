package no.bygdevekst.agreement;

import io.vavr.control.Option;
import no.bygdevekst.identifier.OrganizationNumber;
import no.bygdevekst.identifier.PartnerId;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.TextBounds;
import org.immutables.value.Value;

/**
 * Someone named in the agreement beside the municipalities (<i>samarbeidspart</i>), or invited into the work without
 * being named; such as Husbanken.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Partner implements WithPartner {

    Partner() {}

    /**
     * The id within the agreement.
     *
     * @return the id
     */
    public abstract PartnerId id();

    /**
     * The name.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * What the partner is.
     *
     * @return the kind
     */
    public abstract PartnerKind kind();

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
     * Whether it was invited into the work without being named in the agreement.
     *
     * @return true if it was; false unless set
     */
    @Value.Default
    public boolean invited() {
        return false;
    }

    /**
     * Whether it is the ministry or the District Centre, which cannot be part of the core work in the measures.
     *
     * @return true of kind {@link PartnerKind#MINISTRY} and {@link PartnerKind#DISTRICT_CENTRE}
     */
    public boolean isCentral() {
        return kind() == PartnerKind.MINISTRY || kind() == PartnerKind.DISTRICT_CENTRE;
    }

    /**
     * The partner as a party.
     *
     * @return {@code partner:} and its id
     */
    @Value.Lazy
    public Party party() {
        return Party.partner(id());
    }

    /**
     * A copy with another {@link #organizationNumber()}.
     *
     * @param organizationNumber the number
     * @return the copy
     */
    public Partner withOrganizationNumber(OrganizationNumber organizationNumber) {
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
     * Builds a {@link Partner}; {@code id}, {@code name} and {@code kind} are required. What is missing or wrong throws
     * {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutablePartner.Builder {
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
