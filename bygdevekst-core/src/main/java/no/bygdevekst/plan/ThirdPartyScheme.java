package no.bygdevekst.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Party;
import org.immutables.value.Value;

/**
 * The rules of a grant scheme that passes money on (<i>tilskuddsordning for tredjepart</i>), with the seven texts of
 * {@link SchemeText}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ThirdPartyScheme implements WithThirdPartyScheme {

    ThirdPartyScheme() {}

    /**
     * Who runs the scheme.
     *
     * @return the party
     */
    public abstract Party administeredBy();

    /**
     * Whom it is for (<i>målgruppe</i>).
     *
     * @return any text, if there is one
     */
    public abstract Option<String> targetGroup();

    /**
     * How it is seen whether the goal is reached (<i>kriterier for måloppnåelse</i>).
     *
     * @return any text, if there is one
     */
    public abstract Option<String> goalCriteria();

    /**
     * What the awards go by (<i>tildelingskriterier</i>).
     *
     * @return any text, if there is one
     */
    public abstract Option<String> awardCriteria();

    /**
     * How it is announced (<i>kunngjøring</i>).
     *
     * @return any text, if there is one
     */
    public abstract Option<String> announcement();

    /**
     * How applications are processed (<i>søknadsbehandling</i>).
     *
     * @return any text, if there is one
     */
    public abstract Option<String> applicationProcessing();

    /**
     * How recipients report (<i>rapportering</i>).
     *
     * @return any text, if there is one
     */
    public abstract Option<String> reporting();

    /**
     * How the money is followed up (<i>oppfølging</i>).
     *
     * @return any text, if there is one
     */
    public abstract Option<String> followUp();

    /**
     * The adopted rules: a decision or an address (<i>regelverk</i>).
     *
     * @return any text, if there is one
     */
    public abstract Option<String> rules();

    /**
     * Who can receive grants.
     *
     * @return the recipients, possibly none
     */
    @Value.Default
    public Vector<Recipient> recipients() {
        return Vector.empty();
    }

    /**
     * One of the seven texts.
     *
     * @param which which
     * @return any text, if there is one
     */
    public Option<String> text(SchemeText which) {
        return switch (which) {
            case TARGET_GROUP -> targetGroup();
            case GOAL_CRITERIA -> goalCriteria();
            case AWARD_CRITERIA -> awardCriteria();
            case ANNOUNCEMENT -> announcement();
            case APPLICATION_PROCESSING -> applicationProcessing();
            case REPORTING -> reporting();
            case FOLLOW_UP -> followUp();
        };
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
     * Builds a {@link ThirdPartyScheme}; {@code administeredBy} is required. What is missing or wrong throws
     * {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableThirdPartyScheme.Builder {
        Builder() {}

        /**
         * Sets the recipients.
         *
         * @param recipients all of them, in order
         * @return this builder
         */
        public Builder recipients(Recipient... recipients) {
            return recipients(Vector.of(recipients));
        }
    }
}
