package no.bygdevekst.payment;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import no.bygdevekst.money.Nok;

/**
 * The least and the most that can be released from here on (<i>prognose</i>): if nothing more is spent, and if
 * everything is spent as it comes.
 *
 * <p>Whatever is spent from here on, as long as the reports are given as the years close and none says less than the
 * one before it, what is released up to any year lies between the two. In a single year it need not: what is not
 * released in one year is carried to the next. Other courses are asked of {@link PaymentSchedule#whatIf}.
 *
 * @param least what is released if nothing more is spent
 * @param most what is released if everything is spent as it comes
 * @param years what is released from here on, for the current year and each year after it
 */
public record Forecast(PaymentProjection least, PaymentProjection most, Vector<ForecastYear> years) {

    /**
     * Looks ahead from a schedule.
     *
     * @param schedule where it stands now
     * @return the forecast
     */
    public static Forecast of(PaymentSchedule schedule) {
        Course course = schedule.course();
        PaymentProjection least = allClosed(course, nothingMoreSpent(course));
        PaymentProjection most = allClosed(course, spentAsItComes(course));
        Vector<ForecastYear> years = least.ledger()
                .zipWith(
                        most.ledger(),
                        (low, high) -> new ForecastYear(
                                low.year(),
                                low.releasedToDate().minus(schedule.released()),
                                high.releasedToDate().minus(schedule.released())))
                .filter(year -> !course.isClosed(year.year()));
        return new Forecast(least, most, years);
    }

    private static PaymentProjection allClosed(Course course, Map<Integer, Nok> spentToDate) {
        return new PaymentProjection(course.withReports(spentToDate).closedThrough(course.lastYear()));
    }

    private static Map<Integer, Nok> nothingMoreSpent(Course course) {
        return unreported(course).toMap(year -> year, year -> course.lastSpent());
    }

    // By the report nothing of the year's own second instalment has come, so what is released is what can be spent.
    private static Map<Integer, Nok> spentAsItComes(Course course) {
        Map<Integer, Nok> spent = HashMap.empty();
        for (int year : unreported(course)) {
            Course asItStands = course.withReports(spent).closedThrough(year - 1);
            spent = spent.put(year, releasedBy(year, asItStands).max(course.lastSpent()));
        }
        return spent;
    }

    private static Nok releasedBy(int year, Course course) {
        return PaymentYear.run(course).get(year - course.firstYear()).releasedToDate();
    }

    private static Vector<Integer> unreported(Course course) {
        return course.commitment()
                .period()
                .years()
                .filter(year -> !course.isClosed(year) && course.spentBy(year).isEmpty());
    }
}
