package no.bygdevekst.commitment;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import no.bygdevekst.plan.ProgressReport;

/**
 * The report that counts for each year (<i>gjeldende underveisrapport</i>): of several for the year the one that is
 * dated last, so that it corrects those before it. One that is out of place or stands there twice counts for nothing.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CountingReports {

    private final Vector<ProgressReport> reports;
    private final TreeMap<Integer, List<Integer>> lastFirst = new TreeMap<>();

    private CountingReports(Vector<ProgressReport> reports) {
        this.reports = reports;
    }

    static CountingReports of(PaymentBasis basis) {
        CountingReports counting = new CountingReports(basis.reports());
        Set<Integer> repeated = Impediments.repeatedReports(basis.reports()).toJavaSet();
        for (int index = 0; index < basis.reports().size(); index++) {
            int year = basis.reports().get(index).year();
            if (!repeated.contains(index)
                    && !Impediments.isReportOutOfPlace(year, basis.commitment().period(), basis.status())) {
                counting.lastFirst
                        .computeIfAbsent(year, each -> new ArrayList<>())
                        .add(index);
            }
        }
        counting.lastFirst
                .values()
                .forEach(indexes -> indexes.sort(Comparator.comparing(
                                (Integer index) -> basis.reports().get(index).reportedOn())
                        .reversed()));
        return counting;
    }

    /**
     * The years that have a report.
     *
     * @return the years, ascending
     */
    public Vector<Integer> years() {
        return Vector.ofAll(lastFirst.keySet());
    }

    /**
     * The report of a year.
     *
     * @param year any year
     * @return the one dated last, or none
     */
    public Option<ProgressReport> of(int year) {
        return index(year).map(reports::get);
    }

    /**
     * Where the report of a year stands.
     *
     * @param year any year
     * @return its index among all reports, from 0, or none
     */
    public Option<Integer> index(int year) {
        return Option.of(lastFirst.get(year)).map(indexes -> indexes.get(0));
    }

    /**
     * The report of a year, of those that are not too late.
     *
     * @param year any year
     * @param lastDatedIn the last year that it may be dated in
     * @return of those the one dated last, or none
     */
    public Option<ProgressReport> of(int year, int lastDatedIn) {
        return Option.of(lastFirst.get(year))
                .flatMap(indexes -> Vector.ofAll(indexes)
                        .map(reports::get)
                        .find(report -> report.reportedOn().getYear() <= lastDatedIn));
    }

    /** The reports that were handed in, {@code [2025: 4000000]}. */
    @Override
    public String toString() {
        return reports.map(report -> report.year() + ": " + report.spentToDate())
                .mkString("[", ", ", "]");
    }
}
