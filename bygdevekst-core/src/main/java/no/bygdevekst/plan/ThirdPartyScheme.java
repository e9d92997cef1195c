package no.bygdevekst.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.TextBounds;
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
    @Value.Default
    public Option<String> targetGroup() {
        return Option.none();
    }

    /**
     * How it is seen whether the goal is reached (<i>kriterier for måloppnåelse</i>).
     *
     * @return any text, if there is one
     */
    @Value.Default
    public Option<String> goalCriteria() {
        return Option.none();
    }

    /**
     * What the awards go by (<i>tildelingskriterier</i>).
     *
     * @return any text, if there is one
     */
    @Value.Default
    public Option<String> awardCriteria() {
        return Option.none();
    }

    /**
     * How it is announced (<i>kunngjøring</i>).
     *
     * @return any text, if there is one
     */
    @Value.Default
    public Option<String> announcement() {
        return Option.none();
    }

    /**
     * How applications are processed (<i>søknadsbehandling</i>).
     *
     * @return any text, if there is one
     */
    @Value.Default
    public Option<String> applicationProcessing() {
        return Option.none();
    }

    /**
     * How recipients report (<i>rapportering</i>).
     *
     * @return any text, if there is one
     */
    @Value.Default
    public Option<String> reporting() {
        return Option.none();
    }

    /**
     * How the money is followed up (<i>oppfølging</i>).
     *
     * @return any text, if there is one
     */
    @Value.Default
    public Option<String> followUp() {
        return Option.none();
    }

    /**
     * The adopted rules: a decision or an address (<i>regelverk</i>).
     *
     * @return any text, if there is one
     */
    @Value.Default
    public Option<String> rules() {
        return Option.none();
    }

    /**
     * Who can receive grants.
     *
     * @return the recipients, possibly none
     */
    @Value.Default
    public Vector<RecipientGroup> recipients() {
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
     * A copy with another {@link #targetGroup()}.
     *
     * @param targetGroup any text
     * @return the copy
     */
    public ThirdPartyScheme withTargetGroup(String targetGroup) {
        return withTargetGroup(Given.some("targetGroup", targetGroup));
    }

    /**
     * A copy with another {@link #goalCriteria()}.
     *
     * @param goalCriteria any text
     * @return the copy
     */
    public ThirdPartyScheme withGoalCriteria(String goalCriteria) {
        return withGoalCriteria(Given.some("goalCriteria", goalCriteria));
    }

    /**
     * A copy with another {@link #awardCriteria()}.
     *
     * @param awardCriteria any text
     * @return the copy
     */
    public ThirdPartyScheme withAwardCriteria(String awardCriteria) {
        return withAwardCriteria(Given.some("awardCriteria", awardCriteria));
    }

    /**
     * A copy with another {@link #announcement()}.
     *
     * @param announcement any text
     * @return the copy
     */
    public ThirdPartyScheme withAnnouncement(String announcement) {
        return withAnnouncement(Given.some("announcement", announcement));
    }

    /**
     * A copy with another {@link #applicationProcessing()}.
     *
     * @param applicationProcessing any text
     * @return the copy
     */
    public ThirdPartyScheme withApplicationProcessing(String applicationProcessing) {
        return withApplicationProcessing(Given.some("applicationProcessing", applicationProcessing));
    }

    /**
     * A copy with another {@link #reporting()}.
     *
     * @param reporting any text
     * @return the copy
     */
    public ThirdPartyScheme withReporting(String reporting) {
        return withReporting(Given.some("reporting", reporting));
    }

    /**
     * A copy with another {@link #followUp()}.
     *
     * @param followUp any text
     * @return the copy
     */
    public ThirdPartyScheme withFollowUp(String followUp) {
        return withFollowUp(Given.some("followUp", followUp));
    }

    /**
     * A copy with another {@link #rules()}.
     *
     * @param rules a decision or an address
     * @return the copy
     */
    public ThirdPartyScheme withRules(String rules) {
        return withRules(Given.some("rules", rules));
    }

    /**
     * A copy with other {@link #recipients()}.
     *
     * @param recipients all of them, in order
     * @return the copy
     */
    public ThirdPartyScheme withRecipients(Iterable<? extends RecipientGroup> recipients) {
        return withRecipients(Given.all("recipients", recipients));
    }

    @Value.Check
    void check() {
        Given.noNulls("recipients", recipients());
        TextBounds.check("targetGroup", targetGroup());
        TextBounds.check("goalCriteria", goalCriteria());
        TextBounds.check("awardCriteria", awardCriteria());
        TextBounds.check("announcement", announcement());
        TextBounds.check("applicationProcessing", applicationProcessing());
        TextBounds.check("reporting", reporting());
        TextBounds.check("followUp", followUp());
        TextBounds.check("rules", rules());
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
         * Sets whom the scheme is for.
         *
         * @param targetGroup any text
         * @return this builder
         */
        public Builder targetGroup(String targetGroup) {
            return targetGroup(Given.some("targetGroup", targetGroup));
        }

        /**
         * Sets how it is seen whether the goal is reached.
         *
         * @param goalCriteria any text
         * @return this builder
         */
        public Builder goalCriteria(String goalCriteria) {
            return goalCriteria(Given.some("goalCriteria", goalCriteria));
        }

        /**
         * Sets what the awards go by.
         *
         * @param awardCriteria any text
         * @return this builder
         */
        public Builder awardCriteria(String awardCriteria) {
            return awardCriteria(Given.some("awardCriteria", awardCriteria));
        }

        /**
         * Sets how the scheme is announced.
         *
         * @param announcement any text
         * @return this builder
         */
        public Builder announcement(String announcement) {
            return announcement(Given.some("announcement", announcement));
        }

        /**
         * Sets how applications are processed.
         *
         * @param applicationProcessing any text
         * @return this builder
         */
        public Builder applicationProcessing(String applicationProcessing) {
            return applicationProcessing(Given.some("applicationProcessing", applicationProcessing));
        }

        /**
         * Sets how recipients report.
         *
         * @param reporting any text
         * @return this builder
         */
        public Builder reporting(String reporting) {
            return reporting(Given.some("reporting", reporting));
        }

        /**
         * Sets how the money is followed up.
         *
         * @param followUp any text
         * @return this builder
         */
        public Builder followUp(String followUp) {
            return followUp(Given.some("followUp", followUp));
        }

        /**
         * Sets the adopted rules.
         *
         * @param rules a decision or an address
         * @return this builder
         */
        public Builder rules(String rules) {
            return rules(Given.some("rules", rules));
        }

        /**
         * Sets who can receive grants.
         *
         * @param recipients all of them, in order
         * @return this builder
         */
        public Builder recipients(RecipientGroup... recipients) {
            return recipients(Given.all("recipients", recipients));
        }

        /**
         * Sets who can receive grants.
         *
         * @param recipients all of them, in order
         * @return this builder
         */
        public Builder recipients(Iterable<? extends RecipientGroup> recipients) {
            return recipients(Given.all("recipients", recipients));
        }
    }
}
