package no.bygdevekst.commitment;

import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Wording;

/**
 * What makes a payment plan impossible in how a plan follows the one before it (<i>hindring i forholdet til forrige
 * plan</i>), as when a settled year is changed. Amounts alone do not tell these; whoever has the plans does.
 */
public sealed interface SuccessionImpediment extends Impediment {

    /**
     * What is asked for of a settled year under a grant is another sum than in the previous plan, and not what was
     * approved of it either.
     *
     * @param year the year
     * @param appropriationYear the grant
     * @param before what was asked for in the previous plan, kroner
     * @param now what is asked for in the plan, kroner
     */
    record SettledYearChanged(int year, int appropriationYear, Nok before, Nok now) implements SuccessionImpediment {
        /** What is wrong and what to do about it, as its rule says it too. */
        public static final Wording WORDING = Wording.wrong(
                        "Planen ber om {actual} i {year} av bevilgningen for {appropriationYear}, men forrige"
                                + " plan hadde {expected}, og året er allerede godkjent. Avviket er {difference}.",
                        "Planen ber om {actual} i {year} av løyvinga for {appropriationYear}, men førre plan"
                                + " hadde {expected}, og året er alt godkjent. Avviket er {difference}.",
                        "The plan asks for {actual} in {year} of the appropriation of {appropriationYear},"
                                + " but the previous plan had {expected}, and the year is already approved. The"
                                + " difference is {difference}.")
                .mend(
                        "Sett de statlige linjene for {year} tilbake, så summen blir {expected} eller det"
                                + " departementet godkjente; ferdige tiltak skal stå. Penger som ikke er brukt, følger"
                                + " med av seg selv og skal ikke flyttes i budsjettet.",
                        "Set dei statlege linjene for {year} tilbake, så summen vert {expected} eller det"
                                + " departementet godkjende; ferdige tiltak skal stå. Pengar som ikkje er brukte,"
                                + " følgjer med av seg sjølve og skal ikkje flyttast i budsjettet.",
                        "Restore the state lines of {year} until they sum to {expected} or to what the"
                                + " ministry approved; finished measures stay in the plan. Unspent money moves on by"
                                + " itself and is not to be moved in the budget.");

        /**
         * Refuses null.
         *
         * @param year the year
         * @param appropriationYear the grant
         * @param before what was asked for in the previous plan, kroner
         * @param now what is asked for in the plan, kroner
         */
        public SettledYearChanged {
            Given.value("before", before);
            Given.value("now", now);
        }

        @Override
        public Phrase phrase() {
            return WORDING.with(Arguments.of("year", Argument.number(year))
                    .and("appropriationYear", appropriationYear)
                    .and("actual", now)
                    .and("expected", before)
                    .and("difference", now.minus(before)));
        }
    }

    /**
     * The annual grant of a settled year is not that of the previous plan. Amounts alone do not tell it; whoever has
     * both plans does.
     *
     * @param year the year
     * @param appropriationYear the grant
     * @param before the annual grant by the previous plan, kroner
     * @param now the annual grant by the plan, kroner
     */
    record SettledGrantChanged(int year, int appropriationYear, Nok before, Nok now) implements SuccessionImpediment {
        /** What is wrong and what to do about it, as its rule says it too. */
        public static final Wording WORDING = Wording.wrong(
                        "Tilskuddet for {year} av bevilgningen for {appropriationYear} er {actual} i planen,"
                                + " men {expected} i forrige plan, og året er allerede godkjent. Avviket er"
                                + " {difference}.",
                        "Tilskotet for {year} av løyvinga for {appropriationYear} er {actual} i planen, men"
                                + " {expected} i førre plan, og året er alt godkjent. Avviket er {difference}.",
                        "The grant for {year} of the appropriation of {appropriationYear} is {actual} in the"
                                + " plan, but {expected} in the previous one, and the year is already approved. The"
                                + " difference is {difference}.")
                .mend(
                        "Før opp det departementet godkjente for {year}, {expected}, også i den nye planen.",
                        "Før opp det departementet godkjende for {year}, {expected}, òg i den nye planen.",
                        "Enter what the ministry approved for {year}, {expected}, in the new plan too.");

        /**
         * Refuses null.
         *
         * @param year the year
         * @param appropriationYear the grant
         * @param before the annual grant by the previous plan, kroner
         * @param now the annual grant by the plan, kroner
         */
        public SettledGrantChanged {
            Given.value("before", before);
            Given.value("now", now);
        }

        @Override
        public Phrase phrase() {
            return WORDING.with(Arguments.of("year", Argument.number(year))
                    .and("appropriationYear", appropriationYear)
                    .and("actual", now)
                    .and("expected", before)
                    .and("difference", now.minus(before)));
        }
    }

    /**
     * Something is asked for in a year before the plan's that no plan was approved for.
     *
     * @param year the year
     * @param amount what is asked for in it, kroner
     * @param planYear the plan's year
     */
    record GrantWithoutPlan(int year, Nok amount, int planYear) implements SuccessionImpediment {
        private static final Template TEXT = Template.of(
                "Planen er for {planYear}, men ber om {amount} i {year}, og for det året er det ikke godkjent noen plan. Flytt beløpet til {planYear} eller senere. Har planen feil revisjonsnummer, så rett det.",
                "Planen er for {planYear}, men ber om {amount} i {year}, og for det året er det ikkje godkjent nokon plan. Flytt beløpet til {planYear} eller seinare. Har planen feil revisjonsnummer, så rett det.",
                "The plan is for {planYear}, but asks for {amount} in {year}, and no plan was approved for that year. Move the amount to {planYear} or later. If the revision number of the plan is wrong, correct it.");

        /**
         * Refuses null.
         *
         * @param year the year
         * @param amount what is asked for in it, kroner
         * @param planYear the plan's year
         */
        public GrantWithoutPlan {
            Given.value("amount", amount);
        }

        @Override
        public Phrase phrase() {
            return new Phrase(
                    TEXT,
                    Arguments.of("planYear", Argument.number(planYear))
                            .and("amount", amount)
                            .and("year", year));
        }
    }

    /**
     * The previous plan is not approved.
     *
     * @param year the year of the previous plan
     */
    record PreviousPlanNotApproved(int year) implements SuccessionImpediment {
        /** What is wrong and what to do about it, as its rule says it too. */
        public static final Wording WORDING = Wording.wrong(
                        "Forrige plan, for {year}, er ikke godkjent ennå.",
                        "Førre plan, for {year}, er ikkje godkjend enno.",
                        "The previous plan, for {year}, is not yet approved.")
                .mend(
                        "Legg ved den siste planen som er godkjent, eller før opp når denne ble det.",
                        "Legg ved den siste planen som er godkjend, eller før opp når denne vart det.",
                        "Attach the last plan that was approved, or enter when this one was.");

        @Override
        public Phrase phrase() {
            return WORDING.with(Arguments.of("year", Argument.number(year)));
        }
    }

    /**
     * A first plan has a report of, or a payment in, a year before it: then there was a plan before it.
     *
     * @param planYear the plan's year
     */
    record FirstPlanWithHistory(int planYear) implements SuccessionImpediment {
        /** What is wrong and what to do about it, as its rule says it too. */
        public static final Wording WORDING = Wording.wrong(
                        "Planen for {planYear} er ført som den første, men det er rapportert eller betalt ut"
                                + " for et år før den.",
                        "Planen for {planYear} er ført som den første, men det er rapportert eller betalt ut"
                                + " for eit år før han.",
                        "The plan for {planYear} is entered as the first, but there is a report or a payment"
                                + " of a year before it.")
                .mend(
                        "Rett revisjonsnummeret og legg ved planen som ble godkjent før denne, eller ta"
                                + " rapporten eller utbetalingen ut.",
                        "Rett revisjonsnummeret og legg ved planen som vart godkjend før denne, eller ta"
                                + " rapporten eller utbetalinga ut.",
                        "Correct the revision number and attach the plan approved before this one, or leave"
                                + " the report or the payment out.");

        @Override
        public Phrase phrase() {
            return WORDING.with(Arguments.of("planYear", Argument.number(planYear)));
        }
    }
}
