package no.bygdevekst.commitment;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Wording;

/** Something that makes a payment plan impossible (<i>hindring</i>), with what it is about. */
public sealed interface Impediment {

    /**
     * What is wrong and what to do about it.
     *
     * @return a text for a planner
     */
    Phrase phrase();

    /**
     * The annual grants under a grant are together more than the grant.
     *
     * @param grant the grant
     * @param granted its annual grants of all years, kroner
     */
    record ExceedsGrant(StateGrant grant, Nok granted) implements Impediment {
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
    record GrantOutsidePeriod(int year, Nok amount, AgreementPeriod period) implements Impediment {
        private static final Template TEXT = Template.of(
                "Planen ber om {amount} fra staten i {year}, som ligger utenfor avtaleperioden {period}. Flytt beløpet til et år i perioden.",
                "Planen ber om {amount} frå staten i {year}, som ligg utanfor avtaleperioden {period}. Flytt beløpet til eit år i perioden.",
                "The plan asks the state for {amount} in {year}, which is outside the agreement period {period}. Move the amount to a year in it.");

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
            implements Impediment {
        private static final Template UNKNOWN = Template.of(
                "Planen ber om {amount} i {year} av en bevilgning for {appropriationYear}, men avtalen har ingen slik bevilgning. Oppgi en av disse: {grants}.",
                "Planen ber om {amount} i {year} av ei løyving for {appropriationYear}, men avtalen har inga slik løyving. Oppgje ei av desse: {grants}.",
                "The plan asks for {amount} in {year} of an appropriation of {appropriationYear}, but the agreement has none of that year. State one of these: {grants}.");

        private static final Template UNSAID = Template.of(
                "Planen ber om {amount} i {year} uten å si hvilken bevilgning det skal tas av. Oppgi en av disse: {grants}.",
                "Planen ber om {amount} i {year} utan å seie kva løyving det skal takast av. Oppgje ei av desse: {grants}.",
                "The plan asks for {amount} in {year} without saying which appropriation it is taken from. State one of these: {grants}.");

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
    record GrantNotPayable(AnnualGrant grant, int last) implements Impediment {
        private static final Template TEXT = Template.of(
                "Tilskuddet på {amount} i {year} kan ikke betales ut: slik tilskuddsvilkårene er tolket her, kan pengene betales ut fra {appropriationYear} til og med {last}. Flytt beløpet til et av disse årene.",
                "Tilskotet på {amount} i {year} kan ikkje betalast ut: slik tilskotsvilkåra er tolka her, kan pengane betalast ut frå {appropriationYear} til og med {last}. Flytt beløpet til eit av desse åra.",
                "The grant of {amount} in {year} cannot be paid: as the grant terms are read here, the money can be paid from {appropriationYear} up to and including {last}. Move the amount to one of these years.");

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

    /**
     * An approved grant is of none of the grants.
     *
     * @param entry the approved grant
     * @param grants the appropriation years of the grants
     */
    record ApprovedOfNone(ApprovedGrant entry, Vector<Integer> grants) implements Impediment {
        private static final Template TEXT = Template.of(
                "Det er ført opp {amount} som godkjent for {year}, men ikke av en bevilgning som avtalen har. Oppgi en av disse: {grants}.",
                "Det er ført opp {amount} som godkjent for {year}, men ikkje av ei løyving som avtalen har. Oppgje ei av desse: {grants}.",
                "{amount} is entered as approved for {year}, but not of an appropriation that the agreement has. State one of these: {grants}.");

        @Override
        public Phrase phrase() {
            return new Phrase(
                    TEXT,
                    Arguments.of("amount", entry.amount())
                            .and("year", entry.year())
                            .and("grants", grants.mkString(", ")));
        }
    }

    /**
     * More is approved than is asked for.
     *
     * @param entry the approved grant
     * @param asked what is asked for of that year and grant, kroner
     */
    record ApprovedBeyondAsked(ApprovedGrant entry, Nok asked) implements Impediment {
        /** What is wrong and what to do about it, as its rule says it too. */
        public static final Wording WORDING = Wording.wrong(
                        "Det er ført opp {actual} som godkjent for {year}, men planen ber bare om {expected}:"
                                + " {difference} for mye.",
                        "Det er ført opp {actual} som godkjent for {year}, men planen ber berre om"
                                + " {expected}: {difference} for mykje.",
                        "{actual} is entered as approved for {year}, but the plan asks for only {expected}:"
                                + " {difference} too much.")
                .mend(
                        "Rett det godkjente beløpet, eller linjene for året.",
                        "Rett det godkjende beløpet, eller linjene for året.",
                        "Correct the approved amount, or the lines of the year.");

        @Override
        public Phrase phrase() {
            return WORDING.with(Arguments.of("actual", entry.amount())
                    .and("year", entry.year())
                    .and("expected", asked)
                    .and("difference", entry.amount().minus(asked)));
        }
    }

    /**
     * An approved grant is of a year outside the agreement period.
     *
     * @param entry the approved grant
     * @param period the period
     */
    record ApprovedOutsidePeriod(ApprovedGrant entry, AgreementPeriod period) implements Impediment {
        private static final Template TEXT = Template.of(
                "Det er ført opp {amount} som godkjent for {year}, som ligger utenfor avtaleperioden {period}. Rett årstallet, eller ta det ut.",
                "Det er ført opp {amount} som godkjent for {year}, som ligg utanfor avtaleperioden {period}. Rett årstalet, eller ta det ut.",
                "{amount} is entered as approved for {year}, which is outside the agreement period {period}. Correct the year, or leave it out.");

        @Override
        public Phrase phrase() {
            return new Phrase(
                    TEXT,
                    Arguments.of("amount", entry.amount())
                            .and("year", entry.year())
                            .and("period", period.toString()));
        }
    }

    /**
     * An earlier approved grant is of the same year and grant.
     *
     * @param entry the approved grant
     */
    record ApprovedTwice(ApprovedGrant entry) implements Impediment {
        private static final Template TEXT = Template.of(
                "Det er ført opp mer enn ett godkjent beløp for {year} av samme bevilgning, blant dem {amount}. Behold det som gjelder, og ta ut resten.",
                "Det er ført opp meir enn eitt godkjent beløp for {year} av same løyving, blant dei {amount}. Behald det som gjeld, og ta ut resten.",
                "More than one approved amount is entered for {year} of the same appropriation, among them {amount}. Keep the one that holds, and leave out the rest.");

        @Override
        public Phrase phrase() {
            return new Phrase(
                    TEXT, Arguments.of("year", Argument.number(entry.year())).and("amount", entry.amount()));
        }
    }

    /**
     * A grant is entered as approved though the plan is not, and its year is not settled.
     *
     * @param entry the approved grant
     */
    record ApprovedAhead(ApprovedGrant entry) implements Impediment {
        /** What is wrong and what to do about it, as its rule says it too. */
        public static final Wording WORDING = Wording.wrong(
                        "Det er ført opp {amount} som godkjent for {year}, men planen er ikke godkjent ennå.",
                        "Det er ført opp {amount} som godkjent for {year}, men planen er ikkje godkjend enno.",
                        "{amount} is entered as approved for {year}, but the plan is not yet approved.")
                .mend(
                        "Før opp når planen ble godkjent, eller ta beløpet ut.",
                        "Før opp når planen vart godkjend, eller ta beløpet ut.",
                        "Enter when the plan was approved, or leave the amount out.");

        @Override
        public Phrase phrase() {
            return WORDING.with(Arguments.of("amount", entry.amount()).and("year", entry.year()));
        }
    }

    /**
     * A report is for a year outside the period or after the plan's year.
     *
     * @param year the year of the report
     * @param period the period
     * @param planYear the plan's year
     */
    record ReportOutOfPlace(int year, AgreementPeriod period, int planYear) implements Impediment {
        /** What is wrong and what to do about it, as its rule says it too. */
        public static final Wording WORDING = Wording.wrong(
                        "Underveisrapporten for {year} er for et år utenfor avtaleperioden {period} eller"
                                + " etter planens år, {planYear}.",
                        "Undervegsrapporten for {year} er for eit år utanfor avtaleperioden {period} eller"
                                + " etter året til planen, {planYear}.",
                        "The progress report for {year} is for a year outside the agreement period {period}"
                                + " or after the plan's year, {planYear}.")
                .mend(
                        "Rett årstallet, eller ta rapporten ut.",
                        "Rett årstalet, eller ta rapporten ut.",
                        "Correct the year, or leave the report out.");

        @Override
        public Phrase phrase() {
            return WORDING.with(Arguments.of("year", Argument.number(year))
                    .and("period", period.toString())
                    .and("planYear", planYear));
        }
    }

    /**
     * A report is for the plan's year, and no plan of that year is approved.
     *
     * @param year the year
     */
    record ReportBeforeApproval(int year) implements Impediment {
        /** What is wrong and what to do about it, as its rule says it too. */
        public static final Wording WORDING = Wording.wrong(
                        "Det er en underveisrapport for {year}, men ingen plan for {year} er godkjent.",
                        "Det er ein undervegsrapport for {year}, men ingen plan for {year} er godkjend.",
                        "There is a progress report for {year}, but no plan for {year} is approved.")
                .mend(
                        "Før opp når planen ble godkjent, eller vent med rapporten.",
                        "Før opp når planen vart godkjend, eller vent med rapporten.",
                        "Enter when the plan was approved, or wait with the report.");

        @Override
        public Phrase phrase() {
            return WORDING.with(Arguments.of("year", Argument.number(year)));
        }
    }

    /**
     * Two reports are for the same year and have the same date.
     *
     * @param year the year
     * @param reportedOn the date
     */
    record RepeatedReport(int year, LocalDate reportedOn) implements Impediment {
        /** What is wrong and what to do about it, as its rule says it too. */
        public static final Wording WORDING = Wording.wrong(
                        "Det er mer enn én underveisrapport for {year} datert {reportedOn}.",
                        "Det er meir enn éin undervegsrapport for {year} datert {reportedOn}.",
                        "There is more than one progress report for {year} dated {reportedOn}.")
                .mend(
                        "Behold den som er riktig, og ta ut resten; en rapport som retter en annen, har en"
                                + " senere dato.",
                        "Behald den som er rett, og ta ut resten; ein rapport som rettar ein annan, har ein"
                                + " seinare dato.",
                        "Keep the right one, and leave out the rest; a report that corrects another has a"
                                + " later date.");

        @Override
        public Phrase phrase() {
            return WORDING.with(
                    Arguments.of("year", Argument.number(year)).and("reportedOn", Argument.date(reportedOn)));
        }
    }

    /**
     * What is asked for of a settled year under a grant is another sum than in the previous plan, and not what was
     * approved of it either. Amounts alone do not tell it; whoever has both plans does.
     *
     * @param year the year
     * @param appropriationYear the grant
     * @param before what was asked for in the previous plan, kroner
     * @param now what is asked for in the plan, kroner
     */
    record SettledYearChanged(int year, int appropriationYear, Nok before, Nok now) implements Impediment {
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
    record SettledGrantChanged(int year, int appropriationYear, Nok before, Nok now) implements Impediment {
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
     * Something is asked for in a year before the plan's that no plan was approved for. Amounts alone do not tell it;
     * whoever has the plans does.
     *
     * @param year the year
     * @param amount what is asked for in it, kroner
     * @param planYear the plan's year
     */
    record GrantWithoutPlan(int year, Nok amount, int planYear) implements Impediment {
        private static final Template TEXT = Template.of(
                "Planen er for {planYear}, men ber om {amount} i {year}, og for det året er det ikke godkjent noen plan. Flytt beløpet til {planYear} eller senere. Har planen feil revisjonsnummer, så rett det.",
                "Planen er for {planYear}, men ber om {amount} i {year}, og for det året er det ikkje godkjent nokon plan. Flytt beløpet til {planYear} eller seinare. Har planen feil revisjonsnummer, så rett det.",
                "The plan is for {planYear}, but asks for {amount} in {year}, and no plan was approved for that year. Move the amount to {planYear} or later. If the revision number of the plan is wrong, correct it.");

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
     * The previous plan is not approved. Amounts alone do not tell it; whoever has the plans does.
     *
     * @param year the year of the previous plan
     */
    record PreviousPlanNotApproved(int year) implements Impediment {
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
     * A first plan has a report of, or a payment in, a year before it: then there was a plan before it. Amounts alone
     * do not tell it; whoever has the plan does.
     *
     * @param planYear the plan's year
     */
    record FirstPlanWithHistory(int planYear) implements Impediment {
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
