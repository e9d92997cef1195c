package no.bygdevekst.rulebook;

import no.bygdevekst.place.Member.ProgressReportMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.text.Given;

/**
 * A progress report of the submission, and where it stands.
 *
 * @param index its position among the reports, from 0
 * @param report the report
 */
public record PlacedReport(int index, ProgressReport report) {
    /**
     * Refuses null.
     *
     * @param index its position among the reports, from 0
     * @param report the report
     */
    public PlacedReport {
        Given.value("report", report);
    }

    /**
     * Where it stands.
     *
     * @return {@code /progressReports/} and the position
     */
    public Place place() {
        return Place.progressReports().at(index);
    }

    /**
     * The year that it reports on.
     *
     * @return the year
     */
    public int year() {
        return report.year();
    }

    /**
     * A remark about it, with its year as argument {@code year}.
     *
     * @param member the member that the remark is placed at
     * @return the remark
     */
    public Remark remark(ProgressReportMember member) {
        return Remark.at(place().at(member)).about(report).with("year", report.year());
    }
}
