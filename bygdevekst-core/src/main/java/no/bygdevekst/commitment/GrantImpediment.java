package no.bygdevekst.commitment;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Wording;

/**
 * What makes a payment plan impossible in what the state is asked for (<i>hindring i det planen ber om</i>): it is more
 * than the grant, or no grant pays it in its year, as when 1 000 000 kroner are asked for in 2031 of a period to 2030.
 */
public sealed interface GrantImpediment extends Impediment {

    /**
     * The annual grants under a grant are together more than the grant.
     *
     * @param grant the grant
     * @param granted its annual grants of all years, kroner
     */
    record ExceedsGrant(StateGrant grant, Nok granted) implements GrantImpediment {
        /** What is wrong and what to do about it, as its rule says it too. */
        public static final Wording WORDING = Wording.wrong(
                        "Planen fordeler {actual} av bevilgningen for {appropriationYear}, men rammen er"
                                + " {expected}: {difference} for mye.",
                        "Planen fordeler {actual} av løyvinga for {appropriationYear}, men ramma er"
                                + " {expected}: {difference} for mykje.",
                        "The plan distributes {actual} of the appropriation of {appropriationYear}, but the"
                                + " allocation is {expected}: {difference} too much.")
                .mend(
                        "Sett ned linjer med staten som kilde, eller la andre betale, til summen er innenfor"
                                + " rammen.",
                        "Set ned linjer med staten som kjelde, eller lat andre betale, til summen er innanfor"
                                + " ramma.",
                        "Reduce the lines with the state as source, or let others pay, until the sum is"
                                + " within the allocation.");

        /**
         * Refuses null.
         *
         * @param grant the grant
         * @param granted its annual grants of all years, kroner
         */
        public ExceedsGrant {
            Given.value("grant", grant);
            Given.value("granted", granted);
        }

        @Override
        public Phrase phrase() {
            return WORDING.with(Arguments.of("actual", granted)
                    .and("appropriationYear", grant.appropriationYear())
                    .and("expected", grant.amount())
                    .and("difference", granted.minus(grant.amount())));
        }
    }

    /**
     * What is asked for lies outside the agreement period.
     *
     * @param year the year
     * @param amount what is asked for in it, kroner
     * @param period the period
     */
    record GrantOutsidePeriod(int year, Nok amount, AgreementPeriod period) implements GrantImpediment {
        private static final Template TEXT = Template.of(
                "Planen ber om {amount} fra staten i {year}, som ligger utenfor avtaleperioden {period}. Flytt beløpet til et år i perioden.",
                "Planen ber om {amount} frå staten i {year}, som ligg utanfor avtaleperioden {period}. Flytt beløpet til eit år i perioden.",
                "The plan asks the state for {amount} in {year}, which is outside the agreement period {period}. Move the amount to a year in it.");

        /**
         * Refuses null.
         *
         * @param year the year
         * @param amount what is asked for in it, kroner
         * @param period the period
         */
        public GrantOutsidePeriod {
            Given.value("amount", amount);
            Given.value("period", period);
        }

        @Override
        public Phrase phrase() {
            return new Phrase(
                    TEXT, Arguments.of("amount", amount).and("year", year).and("period", period.toString()));
        }
    }

    /**
     * What is asked for is paid by none of the grants: an appropriation year is named that has none, or none is named
     * though there are several.
     *
     * @param year the year
     * @param appropriationYear the appropriation year that is named, if one is
     * @param amount what is asked for, kroner
     * @param grants the appropriation years of the grants
     */
    record PaidByNone(int year, Option<Integer> appropriationYear, Nok amount, Vector<Integer> grants)
            implements GrantImpediment {
        private static final Template UNKNOWN = Template.of(
                "Planen ber om {amount} i {year} av en bevilgning for {appropriationYear}, men avtalen har ingen slik bevilgning. Oppgi en av disse: {grants}.",
                "Planen ber om {amount} i {year} av ei løyving for {appropriationYear}, men avtalen har inga slik løyving. Oppgje ei av desse: {grants}.",
                "The plan asks for {amount} in {year} of an appropriation of {appropriationYear}, but the agreement has none of that year. State one of these: {grants}.");

        private static final Template UNSAID = Template.of(
                "Planen ber om {amount} i {year} uten å si hvilken bevilgning det skal tas av. Oppgi en av disse: {grants}.",
                "Planen ber om {amount} i {year} utan å seie kva løyving det skal takast av. Oppgje ei av desse: {grants}.",
                "The plan asks for {amount} in {year} without saying which appropriation it is taken from. State one of these: {grants}.");

        /**
         * Refuses null.
         *
         * @param year the year
         * @param appropriationYear the appropriation year that is named, if one is
         * @param amount what is asked for, kroner
         * @param grants the appropriation years of the grants
         */
        public PaidByNone {
            Given.noNull("appropriationYear", appropriationYear);
            Given.value("amount", amount);
            Given.noNulls("grants", grants);
        }

        @Override
        public Phrase phrase() {
            return appropriationYear
                    .map(named -> new Phrase(UNKNOWN, arguments().and("appropriationYear", named)))
                    .getOrElse(() -> new Phrase(UNSAID, arguments()));
        }

        private Arguments arguments() {
            return Arguments.of("amount", amount).and("year", year).and("grants", grants.mkString(", "));
        }
    }

    /**
     * What a grant is asked for lies in a year of the period that its money does not reach.
     *
     * @param grant what is asked for, and of which grant
     * @param last the last year that the grant can be paid in
     */
    record GrantNotPayable(AnnualGrant grant, int last) implements GrantImpediment {
        private static final Template TEXT = Template.of(
                "Tilskuddet på {amount} i {year} kan ikke betales ut: slik tilskuddsvilkårene er tolket her, kan pengene betales ut fra {appropriationYear} til og med {last}. Flytt beløpet til et av disse årene.",
                "Tilskotet på {amount} i {year} kan ikkje betalast ut: slik tilskotsvilkåra er tolka her, kan pengane betalast ut frå {appropriationYear} til og med {last}. Flytt beløpet til eit av desse åra.",
                "The grant of {amount} in {year} cannot be paid: as the grant terms are read here, the money can be paid from {appropriationYear} up to and including {last}. Move the amount to one of these years.");

        /**
         * Refuses null.
         *
         * @param grant what is asked for, and of which grant
         * @param last the last year that the grant can be paid in
         */
        public GrantNotPayable {
            Given.value("grant", grant);
        }

        @Override
        public Phrase phrase() {
            return new Phrase(
                    TEXT,
                    Arguments.of("amount", grant.asked())
                            .and("year", grant.year())
                            .and("appropriationYear", grant.appropriationYear())
                            .and("last", last));
        }
    }
}
