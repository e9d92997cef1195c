package no.bygdevekst.examples.benchmark;

import java.time.LocalDate;
import java.util.List;

/**
 * What {@link PaymentsByHand} are made of, in øre.
 *
 * @param firstYear the first year of the period
 * @param lastYear the last year of the period
 * @param currentYear the year that is going on
 * @param grants the appropriation years of the grants, ascending
 * @param asked what the plan asks for
 * @param approved what was approved instead; of several of one year and grant the first counts
 * @param reports the reports; of several of one year the one with the latest date counts
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares one with another
record PaymentCase(
        int firstYear,
        int lastYear,
        int currentYear,
        int[] grants,
        List<Sum> asked,
        List<Sum> approved,
        List<Report> reports) {

    /** A sum of one grant in one year. */
    record Sum(int year, int appropriationYear, long ore) {}

    /** What was spent to date, by a report. */
    record Report(int year, LocalDate reportedOn, long spent) {}

    /** What is granted, by year and by grant. */
    long[][] amounts() {
        long[][] amounts = new long[lastYear - firstYear + 1][grants.length];
        boolean[][] isApproved = new boolean[amounts.length][grants.length];
        for (Sum sum : approved) {
            int grant = index(sum.appropriationYear());
            if (!isApproved[sum.year() - firstYear][grant]) {
                amounts[sum.year() - firstYear][grant] = sum.ore();
                isApproved[sum.year() - firstYear][grant] = true;
            }
        }
        for (Sum sum : asked) {
            int grant = index(sum.appropriationYear());
            if (!isApproved[sum.year() - firstYear][grant]) {
                amounts[sum.year() - firstYear][grant] += sum.ore();
            }
        }
        return amounts;
    }

    private int index(int appropriationYear) {
        int index = 0;
        while (grants[index] != appropriationYear) {
            index++;
        }
        return index;
    }

    /** What was spent by the latest report of a year that is dated in another year or before, or none. */
    long spent(int year, int lastDatedIn) {
        long spent = PaymentsByHand.NONE;
        LocalDate latest = LocalDate.MIN;
        for (Report report : reports) {
            if (report.year() == year
                    && report.reportedOn().getYear() <= lastDatedIn
                    && report.reportedOn().isAfter(latest)) {
                latest = report.reportedOn();
                spent = report.spent();
            }
        }
        return spent;
    }
}
