package no.bygdevekst.commitment;

import java.time.LocalDate;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Wording;

/**
 * What makes a payment plan impossible in the progress reports (<i>hindring i underveisrapportene</i>), as when two for
 * 2025 have the same date.
 */
public sealed interface ReportImpediment extends Impediment {

    /**
     * A report is for a year outside the period or after the plan's year.
     *
     * @param year the year of the report
     * @param period the period
     * @param planYear the plan's year
     */
    record ReportOutOfPlace(int year, AgreementPeriod period, int planYear) implements ReportImpediment {
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

        /**
         * Refuses null.
         *
         * @param year the year of the report
         * @param period the period
         * @param planYear the plan's year
         */
        public ReportOutOfPlace {
            Given.value("period", period);
        }

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
    record ReportBeforeApproval(int year) implements ReportImpediment {
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
    record RepeatedReport(int year, LocalDate reportedOn) implements ReportImpediment {
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

        /**
         * Refuses null.
         *
         * @param year the year
         * @param reportedOn the date
         */
        public RepeatedReport {
            Given.value("reportedOn", reportedOn);
        }

        @Override
        public Phrase phrase() {
            return WORDING.with(
                    Arguments.of("year", Argument.number(year)).and("reportedOn", Argument.date(reportedOn)));
        }
    }
}
