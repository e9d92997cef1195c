package no.bygdevekst.commitment;

import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** Something that makes a payment plan impossible (<i>hindring</i>), with what it is about. */
public sealed interface Impediment {

    /**
     * What is wrong and what to do about it.
     *
     * @return a text for a planner
     */
    Phrase phrase();

    /**
     * The grants together are more than the commitment.
     *
     * @param granted all grants together
     * @param commitment the commitment
     */
    record ExceedsCommitment(Nok granted, Nok commitment) implements Impediment {
        private static final Template TEXT = Template.of(
                "Tilskuddene er til sammen {actual}, men rammen er {expected}: {difference} for mye."
                        + " Sett ned tilskuddene til summen er innenfor rammen.",
                "Tilskota er til saman {actual}, men ramma er {expected}: {difference} for mykje. Set"
                        + " ned tilskota til summen er innanfor ramma.",
                "The grants are {actual} in total, but the allocation is {expected}: {difference} too"
                        + " much. Reduce the grants until the sum is within the allocation.");

        @Override
        public Phrase phrase() {
            return new Phrase(
                    TEXT,
                    Arguments.of("actual", granted)
                            .and("expected", commitment)
                            .and("difference", granted.minus(commitment)));
        }
    }

    /**
     * A grant lies outside the agreement period.
     *
     * @param grant the grant
     * @param period the period
     */
    record GrantOutsidePeriod(AnnualGrant grant, AgreementPeriod period) implements Impediment {
        private static final Template TEXT = Template.of(
                "Tilskuddet på {amount} i {year} ligger utenfor avtaleperioden {period}. Flytt det til et år i perioden.",
                "Tilskotet på {amount} i {year} ligg utanfor avtaleperioden {period}. Flytt det til eit år i perioden.",
                "The grant of {amount} in {year} is outside the agreement period {period}. Move it to a year in it.");

        @Override
        public Phrase phrase() {
            return new Phrase(
                    TEXT,
                    Arguments.of("amount", grant.amount())
                            .and("year", grant.year())
                            .and("period", period.toString()));
        }
    }

    /**
     * A grant lies in a year of the period that the appropriated money does not reach.
     *
     * @param grant the grant
     * @param appropriationYear the year of the appropriation, before which nothing is paid
     * @param last the last year that can be paid
     */
    record GrantNotPayable(AnnualGrant grant, int appropriationYear, int last) implements Impediment {
        private static final Template TEXT = Template.of(
                "Tilskuddet på {amount} i {year} kan ikke betales ut: slik tilskuddsvilkårene er"
                        + " tolket her, kan pengene betales ut fra {appropriationYear} til og med {last}. Flytt"
                        + " tilskuddet til et år der det kan betales ut.",
                "Tilskotet på {amount} i {year} kan ikkje betalast ut: slik tilskotsvilkåra er tolka"
                        + " her, kan pengane betalast ut frå {appropriationYear} til og med {last}. Flytt"
                        + " tilskotet til eit år der det kan betalast ut.",
                "The grant of {amount} in {year} cannot be paid: as the grant terms are read here,"
                        + " the money can be paid from {appropriationYear} up to and including {last}. Move the"
                        + " grant to a year in which it can be paid.");

        @Override
        public Phrase phrase() {
            return new Phrase(
                    TEXT,
                    Arguments.of("amount", grant.amount())
                            .and("year", grant.year())
                            .and("appropriationYear", appropriationYear)
                            .and("last", last));
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
        private static final Template TEXT = Template.of(
                "Underveisrapporten for {year} er for et år utenfor avtaleperioden {period} eller etter planens år, {planYear}. Rett årstallet, eller ta rapporten ut.",
                "Undervegsrapporten for {year} er for eit år utanfor avtaleperioden {period} eller etter året til planen, {planYear}. Rett årstalet, eller ta rapporten ut.",
                "The progress report for {year} is for a year outside the agreement period {period} or after the plan's year, {planYear}. Correct the year, or leave the report out.");

        @Override
        public Phrase phrase() {
            return new Phrase(
                    TEXT,
                    Arguments.of("year", Argument.number(year))
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
        private static final Template TEXT = Template.of(
                "Det er en underveisrapport for {year}, men ingen plan for {year} er godkjent. Før"
                        + " opp når planen ble godkjent, eller vent med rapporten.",
                "Det er ein undervegsrapport for {year}, men ingen plan for {year} er godkjend. Før"
                        + " opp når planen vart godkjend, eller vent med rapporten.",
                "There is a progress report for {year}, but no plan for {year} is approved. Enter"
                        + " when the plan was approved, or wait with the report.");

        @Override
        public Phrase phrase() {
            return new Phrase(TEXT, Arguments.of("year", Argument.number(year)));
        }
    }

    /**
     * There are several reports for one year.
     *
     * @param year the year
     */
    record RepeatedReport(int year) implements Impediment {
        private static final Template TEXT = Template.of(
                "Det er mer enn én underveisrapport for {year}. Behold den som er riktig, og ta ut" + " resten.",
                "Det er meir enn éin undervegsrapport for {year}. Behald den som er rett, og ta ut" + " resten.",
                "There is more than one progress report for {year}. Keep the right one, and leave out" + " the rest.");

        @Override
        public Phrase phrase() {
            return new Phrase(TEXT, Arguments.of("year", Argument.number(year)));
        }
    }

    /**
     * A settled year's grant is another than in the previous plan. Amounts alone do not tell it; whoever has both plans
     * does.
     *
     * @param year the year
     * @param before its grant in the previous plan
     * @param now its grant in the plan
     */
    record SettledYearChanged(int year, Nok before, Nok now) implements Impediment {
        private static final Template TEXT = Template.of(
                "Tilskuddet for {year} er nå {actual}, men var {expected} i forrige plan, og året er"
                        + " allerede godkjent. Avviket er {difference}. Sett beløpet tilbake, så summen blir"
                        + " {expected}.",
                "Tilskotet for {year} er no {actual}, men var {expected} i førre plan, og året er alt"
                        + " godkjent. Avviket er {difference}. Set beløpet tilbake, så summen vert {expected}.",
                "The grant for {year} is now {actual}, but was {expected} in the previous plan, and"
                        + " the year is already approved. The difference is {difference}. Restore the amount"
                        + " until the sum is {expected}.");

        @Override
        public Phrase phrase() {
            return new Phrase(
                    TEXT,
                    Arguments.of("year", Argument.number(year))
                            .and("actual", now)
                            .and("expected", before)
                            .and("difference", now.minus(before)));
        }
    }

    /**
     * A first plan asks for a grant of a year before its own. Amounts alone do not tell it; whoever has the plan does.
     *
     * @param grant the grant
     * @param planYear the plan's year
     */
    record GrantBeforeFirstPlan(AnnualGrant grant, int planYear) implements Impediment {
        private static final Template TEXT = Template.of(
                "Dette er den første planen, og den er for {planYear}, men den har et tilskudd på"
                        + " {amount} for {year}. Flytt beløpet til {planYear} eller senere. Er planen en"
                        + " revisjon, så rett revisjonsnummeret.",
                "Dette er den første planen, og han er for {planYear}, men han har eit tilskot på"
                        + " {amount} for {year}. Flytt beløpet til {planYear} eller seinare. Er planen ein"
                        + " revisjon, så rett revisjonsnummeret.",
                "This is the first plan, and it is for {planYear}, but it has a grant of {amount} for"
                        + " {year}. Move the amount to {planYear} or later. If the plan is a revision, correct"
                        + " its number.");

        @Override
        public Phrase phrase() {
            return new Phrase(
                    TEXT,
                    Arguments.of("planYear", Argument.number(planYear))
                            .and("amount", grant.amount())
                            .and("year", grant.year()));
        }
    }
}
