package no.bygdevekst.terms;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Rounding;
import no.bygdevekst.money.Share;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.period.Years;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.RecipientGroup;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Given;
import org.immutables.value.Value;

/**
 * What the grant scheme says for an appropriation year (<i>tilskuddsvilkår</i>): how a grant is split, how long money
 * can be carried over, what it may not be used for, and how the letter is read where it leaves room.
 *
 * <p>Terms are asked for the split of a grant and the last payable year, and hold against any agreement that they are
 * given.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class GrantTerms implements WithGrantTerms {

    GrantTerms() {}

    /**
     * The appropriation year that the terms are written for.
     *
     * @return a year from 2000 to 2999
     */
    public abstract int appropriationYear();

    /**
     * The share of a year's grant that is paid at the start of the year.
     *
     * @return such as 75/100
     */
    public abstract Share firstShare();

    /**
     * What the first instalment is rounded to.
     *
     * @return kroner, greater than zero; one krone unless set
     */
    @Value.Default
    public Nok roundingUnit() {
        return Nok.KRONE;
    }

    /**
     * For how many years appropriated money can be carried over.
     *
     * @return from 0 to 20
     */
    public abstract int carryOverYears();

    /**
     * How the first instalment is rounded.
     *
     * @return down unless set
     */
    @Value.Default
    public FirstInstalmentRounding firstInstalmentRounding() {
        return FirstInstalmentRounding.DOWN;
    }

    /**
     * When the first payment counts as used up.
     *
     * @return everything released unless set
     */
    @Value.Default
    public UsedUp usedUp() {
        return UsedUp.ALL_RELEASED;
    }

    /**
     * Whether a carried instalment meets a new condition.
     *
     * @return unconditional unless set
     */
    @Value.Default
    public CarriedInstalment carriedInstalment() {
        return CarriedInstalment.UNCONDITIONAL;
    }

    /**
     * Where the years of carry-over are counted from.
     *
     * @return the year after the appropriation unless set
     */
    @Value.Default
    public CarryOverCount carryOverCount() {
        return CarryOverCount.AFTER_APPROPRIATION_YEAR;
    }

    /**
     * What ends the payments.
     *
     * @return the period or the carry-over unless set
     */
    @Value.Default
    public PaymentEnd paymentEnd() {
        return PaymentEnd.PERIOD_OR_CARRY_OVER;
    }

    /**
     * How long a late report can still release money.
     *
     * @return until the carry-over ends unless set
     */
    @Value.Default
    public LateReport lateReport() {
        return LateReport.UNTIL_CARRY_OVER_ENDS;
    }

    /**
     * Whose agreement a measure needs.
     *
     * @return the reading
     */
    @Value.Default
    public Involvement involvement() {
        return Involvement.BY_MEASURE;
    }

    /**
     * When a budget meets an estimate.
     *
     * @return within one per cent unless set
     */
    @Value.Default
    public EstimateMatch estimateMatch() {
        return EstimateMatch.WITHIN_ONE_PER_CENT;
    }

    /**
     * The uses that are restricted.
     *
     * @return the restrictions, none unless set
     */
    @Value.Default
    public Vector<Restriction> restrictions() {
        return Vector.empty();
    }

    /**
     * Where the source of the terms says what tables and payments rest on.
     *
     * @return the places
     */
    public abstract TermsSources sources();

    /**
     * The readings that can be chosen.
     *
     * @return each with the choice that these terms make
     */
    public Vector<Reading> readings() {
        return Vector.of(
                firstInstalmentRounding(),
                usedUp(),
                carriedInstalment(),
                carryOverCount(),
                paymentEnd(),
                lateReport(),
                involvement(),
                estimateMatch());
    }

    /**
     * These terms with another choice of a reading.
     *
     * @param choice one of {@link Readings#all()}, such as {@code UsedUp.FIRST_PAYMENTS}
     * @return the terms
     * @throws IllegalArgumentException if it is none of them
     */
    public GrantTerms withReading(Reading choice) {
        if (Given.value("choice", choice) instanceof FirstInstalmentRounding rounding) {
            return withFirstInstalmentRounding(rounding);
        } else if (choice instanceof UsedUp usedUp) {
            return withUsedUp(usedUp);
        } else if (choice instanceof CarriedInstalment carried) {
            return withCarriedInstalment(carried);
        } else if (choice instanceof CarryOverCount count) {
            return withCarryOverCount(count);
        } else if (choice instanceof PaymentEnd end) {
            return withPaymentEnd(end);
        } else if (choice instanceof LateReport late) {
            return withLateReport(late);
        } else if (choice instanceof Involvement involvement) {
            return withInvolvement(involvement);
        } else if (choice instanceof EstimateMatch match) {
            return withEstimateMatch(match);
        }
        throw new IllegalArgumentException("not a reading that can be chosen: " + choice.topic() + " = " + choice);
    }

    /**
     * The two instalments of a year's grant.
     *
     * @param annualGrant the grant of the year, not negative
     * @return the first by the terms' share and rounding, the second exactly what remains
     * @throws IllegalArgumentException if the grant is negative
     */
    public GrantSplit split(Nok annualGrant) {
        annualGrant.requireNotNegative("annual grant");
        Nok first = firstShare().of(annualGrant, rounding(), roundingUnit()).min(annualGrant);
        return new GrantSplit(first, annualGrant.minus(first));
    }

    /**
     * How the first instalment is rounded.
     *
     * @return the rounding that the reading names
     */
    public Rounding rounding() {
        return switch (firstInstalmentRounding()) {
            case DOWN -> Rounding.DOWN;
            case HALF_UP -> Rounding.HALF_UP;
        };
    }

    /**
     * The last year that money of an appropriation can be carried over to.
     *
     * @param appropriationYear the year of the appropriation
     * @return the year
     */
    public int lastCarryOverYear(int appropriationYear) {
        return switch (carryOverCount()) {
            case AFTER_APPROPRIATION_YEAR -> appropriationYear + carryOverYears();
            case WITH_APPROPRIATION_YEAR -> appropriationYear + Math.max(carryOverYears() - 1, 0);
        };
    }

    /**
     * The last year that something can be paid in.
     *
     * @param period the agreement period
     * @param appropriationYear the year of the appropriation
     * @return the year, which is before the period where the money does not reach into it
     */
    public int lastPayableYear(AgreementPeriod period, int appropriationYear) {
        int carryOverEnd = lastCarryOverYear(appropriationYear);
        return switch (paymentEnd()) {
            case PERIOD_OR_CARRY_OVER -> Math.min(period.to(), carryOverEnd);
            case CARRY_OVER_ONLY -> carryOverEnd;
        };
    }

    /**
     * The restriction on a use.
     *
     * @param use the use
     * @return the restriction, or none
     */
    public Option<Restriction> restriction(FundUse use) {
        return restrictions().find(restriction -> restriction.use() == use);
    }

    /**
     * Whether the exception that a line invokes opens for it: it is a state line, and its ground is the one that opens
     * for its use. A grant passed on to businesses counts as business support.
     *
     * @param line a budget line
     * @param measure the measure that the line belongs to
     * @return true if the line has an exception, and it opens
     */
    public boolean opens(BudgetLine line, Measure measure) {
        return line.isState()
                && line.exception()
                        .exists(exception -> restriction(restrictedUse(line, measure))
                                .flatMap(Restriction::exception)
                                .contains(exception.ground()));
    }

    private static FundUse restrictedUse(BudgetLine line, Measure measure) {
        boolean toBusinesses = line.use() == FundUse.THIRD_PARTY_GRANT
                && measure.thirdPartyScheme()
                        .exists(scheme -> scheme.recipients().contains(RecipientGroup.BUSINESSES));
        return toBusinesses ? FundUse.BUSINESS_SUPPORT : line.use();
    }

    /**
     * A copy with other {@link #restrictions()}.
     *
     * @param restrictions all of them, in order
     * @return the copy
     */
    public GrantTerms withRestrictions(Iterable<? extends Restriction> restrictions) {
        return withRestrictions(Given.all("restrictions", restrictions));
    }

    @Value.Check
    void check() {
        Given.noNulls("restrictions", restrictions());
        Years.check("appropriationYear", appropriationYear());
        roundingUnit().requirePositive("roundingUnit");
        if (carryOverYears() < 0 || carryOverYears() > 20) {
            throw new IllegalArgumentException("carryOverYears is not from 0 to 20: " + carryOverYears());
        }
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
     * Builds a {@link GrantTerms}; {@code appropriationYear}, {@code firstShare}, {@code carryOverYears} and
     * {@code sources} are required. What is missing or wrong throws {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableGrantTerms.Builder {
        Builder() {}

        /**
         * Sets the uses that are restricted.
         *
         * @param restrictions all of them, in order
         * @return this builder
         */
        public Builder restrictions(Restriction... restrictions) {
            return restrictions(Given.all("restrictions", restrictions));
        }

        /**
         * Sets the uses that are restricted.
         *
         * @param restrictions all of them, in order
         * @return this builder
         */
        public Builder restrictions(Iterable<? extends Restriction> restrictions) {
            return restrictions(Given.all("restrictions", restrictions));
        }
    }
}
