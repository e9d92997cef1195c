package no.bygdevekst.terms;

import no.bygdevekst.source.Citation;
import org.immutables.value.Value;

/**
 * Where the source of some terms says what tables and payments rest on (<i>kildesteder</i>), such as
 * {@code letter-2024, payment ¶1 s2} for the split of a year's grant. Whoever writes terms down names the places, so
 * that what is computed by them cites that source and no other.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class TermsSources implements WithTermsSources {

    TermsSources() {}

    /**
     * Where the commitment is.
     *
     * @return that it covers the whole agreement period
     */
    public abstract Citation commitment();

    /**
     * Where the annual grant is.
     *
     * @return that what is paid in a year goes by the year's need
     */
    public abstract Citation annualGrant();

    /**
     * Where the split of a year's grant is.
     *
     * @return that a share is paid early in the year, and the rest late in it where the first is used up
     */
    public abstract Citation split();

    /**
     * Where it is said what happens to the rest of a year's grant where the first payment is not used up.
     *
     * @return that it moves on to the next year
     */
    public abstract Citation carriedInstalment();

    /**
     * Where the years of carry-over are.
     *
     * @return for how long appropriated money can be carried over
     */
    public abstract Citation carryOver();

    /**
     * Where the table of the whole period is (chapter 6).
     *
     * @return that the plan divides the money over the agreement period
     */
    public abstract Citation wholePeriodBudget();

    /**
     * Where the table of the year's need is (chapter 7).
     *
     * @return that the plan shows what its year needs
     */
    public abstract Citation yearNeed();

    /**
     * Where the financing of all activity is.
     *
     * @return that the plan shows it, whoever pays
     */
    public abstract Citation financing();

    /**
     * Where it is said who can use the state's money.
     *
     * @return whose activities it can pay for
     */
    public abstract Citation users();

    /**
     * Where the hours of municipalities are.
     *
     * @return that they are entered as their own share
     */
    public abstract Citation municipalHours();

    /**
     * Where the own effort of partners is.
     *
     * @return that they say themselves what they bring
     */
    public abstract Citation partnersEffort();

    /**
     * A builder.
     *
     * @return a new one
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link TermsSources}; every place is required. What is missing throws {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableTermsSources.Builder {
        Builder() {}
    }
}
