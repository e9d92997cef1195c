package no.bygdevekst.evaluation;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.place.Member;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.place.Member.ApprovedGrantMember;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Gaps;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.OwnEffort;
import no.bygdevekst.rulebook.CaseFile;

/**
 * Which tables of a half-typed plan, and which of their rows, lack something that could not be read (<i>ufullstendige
 * tabeller</i>), such as the row of the measure in which a line has no amount yet. Rows go by their positions in the
 * tables.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Incomplete {

    private static final Vector<Vector<Member>> OF_INSTALMENTS = Vector.of(
            Vector.of(DocumentMember.AGREEMENT, AgreementMember.STATE_GRANTS, Member.StateGrantMember.AMOUNT),
            Vector.of(DocumentMember.PLAN, PlanMember.APPROVED_GRANTS, ApprovedGrantMember.APPROPRIATION_YEAR),
            Vector.of(
                    DocumentMember.PLAN,
                    PlanMember.MEASURES,
                    MeasureMember.BUDGET,
                    BudgetLineMember.APPROPRIATION_YEAR),
            Vector.of(DocumentMember.PREVIOUS_PLAN));

    private final Vector<Doubt> doubts;
    private final Gaps gaps;
    private final Vector<Integer> period;
    private final Vector<Integer> year;
    private final Rows rows;
    private final Vector<Option<SubGoalId>> listedUnder;
    private final Vector<MunicipalityNumber> unlisted;

    private Incomplete(
            Vector<Doubt> doubts,
            Gaps gaps,
            Vector<Integer> period,
            Vector<Integer> year,
            Rows rows,
            Vector<Option<SubGoalId>> listedUnder,
            Vector<MunicipalityNumber> unlisted) {
        this.doubts = doubts;
        this.gaps = gaps;
        this.period = period;
        this.year = year;
        this.rows = rows;
        this.listedUnder = listedUnder;
        this.unlisted = unlisted;
    }

    /**
     * What is incomplete of a whole plan.
     *
     * @return nothing
     */
    public static Incomplete nothing() {
        return new Incomplete(
                Vector.empty(),
                Gaps.none(),
                Vector.empty(),
                Vector.empty(),
                new Rows(Vector.empty(), Vector.empty()),
                Vector.empty(),
                Vector.empty());
    }

    static Incomplete of(CaseFile file) {
        Gaps gaps = file.gaps();
        if (gaps.isEmpty()) {
            return nothing();
        }
        Vector<Measure> measures = file.plan().measures();
        Vector<Integer> rows = inTableOrder(file, measures);
        Vector<Option<SubGoalId>> listedUnder = measures.zipWithIndex(
                (measure, index) -> Doubt.listedUnder(gaps.inDocument(Place.measure(index)), measure, gaps));
        return new Incomplete(
                Doubt.of(file.plan(), gaps),
                gaps,
                file.agreement().period().years(),
                Vector.of(file.planYear()),
                new Rows(
                        rows,
                        rows.filter(row -> measures.get(row).budget().exists(line -> line.year() == file.planYear()))),
                listedUnder,
                measures.zip(listedUnder)
                        .filter(measure -> measure._2.isEmpty())
                        .flatMap(measure -> workingIn(measure._1, file.planYear())));
    }

    private static Vector<MunicipalityNumber> workingIn(Measure measure, int year) {
        return measure.budget()
                .filter(line -> line.year() == year && line.contribution() instanceof OwnEffort)
                .map(BudgetLine::source)
                .filter(Party.OfMunicipality.class::isInstance)
                .map(source -> ((Party.OfMunicipality) source).number());
    }

    // As the tables do it: by the agreement's sub-goals, then those that are listed under none of them.
    private static Vector<Integer> inTableOrder(CaseFile file, Vector<Measure> measures) {
        Vector<SubGoalId> known = file.agreement().subGoals().map(SubGoal::id).distinct();
        return Vector.range(0, measures.size()).sortBy(row -> {
            int position = known.indexOf(measures.get(row).listedUnder());
            return position < 0 ? known.size() : position;
        });
    }

    /**
     * Whether the table of chapter 6 lacks something.
     *
     * @return true if something that could not be read would have counted in it, or may stand under another sub-goal
     */
    public boolean inWholePeriodBudget() {
        return inMeasureTable(period);
    }

    /**
     * Whether a row of the table of chapter 6 lacks something.
     *
     * @param row its position in the table
     * @return true if something that could not be read would have counted in it
     */
    public boolean inWholePeriodRow(int row) {
        return inRow(rows.ofPeriod(), row, period);
    }

    /**
     * The sub-goal of a row of the table of chapter 6.
     *
     * @param row its position in the table
     * @return false where it could not be read which sub-goal the measure is listed under
     */
    public boolean hasSubGoalInWholePeriodRow(int row) {
        return hasSubGoal(rows.ofPeriod(), row);
    }

    /**
     * Whether the row of a sub-goal of the table of chapter 6 lacks something.
     *
     * @param subGoal the sub-goal
     * @return true if something that could not be read would, or may, have counted in it
     */
    public boolean inWholePeriodSubGoal(SubGoalId subGoal) {
        return inSubGoal(subGoal, period);
    }

    /**
     * Whether the table of chapter 7 lacks something.
     *
     * @return true if something that could not be read would have counted in it, or may stand under another sub-goal
     */
    public boolean inYearNeed() {
        return inMeasureTable(year)
                || isGap(AgreementMember.MUNICIPALITIES)
                || OF_INSTALMENTS.exists(path -> gaps.on(path).nonEmpty());
    }

    /**
     * Whether a row of the table of chapter 7 lacks something.
     *
     * @param row its position in the table
     * @return true if something that could not be read would have counted in it
     */
    public boolean inYearNeedRow(int row) {
        return inRow(rows.ofYear(), row, year);
    }

    /**
     * The sub-goal of a row of the table of chapter 7.
     *
     * @param row its position in the table
     * @return false where it could not be read which sub-goal the measure is listed under
     */
    public boolean hasSubGoalInYearNeedRow(int row) {
        return hasSubGoal(rows.ofYear(), row);
    }

    /**
     * Whether the row of a sub-goal of the table of chapter 7 lacks something.
     *
     * @param subGoal the sub-goal
     * @return true if something that could not be read would, or may, have counted in it
     */
    public boolean inYearNeedSubGoal(SubGoalId subGoal) {
        return inSubGoal(subGoal, year);
    }

    /**
     * Whether the hours of a municipality in the table of chapter 7 lack something.
     *
     * @param municipality the municipality
     * @return true if something that could not be read would, or may, have counted in them
     */
    public boolean inHours(MunicipalityNumber municipality) {
        return doubts.exists(each ->
                each.lost() && each.hours() && each.isIn(year) && each.mayBeFrom(Party.municipality(municipality)));
    }

    /**
     * Whether the hours of a municipality under a sub-goal in the table of chapter 7 lack something.
     *
     * @param municipality the municipality
     * @param subGoal the sub-goal
     * @return true if something that could not be read would, or may, have counted in them
     */
    public boolean inHours(MunicipalityNumber municipality, SubGoalId subGoal) {
        return unlisted.contains(municipality)
                || doubts.exists(each -> each.lost()
                        && each.hours()
                        && each.isIn(year)
                        && each.mayBeFrom(Party.municipality(municipality))
                        && each.mayBeUnder(subGoal));
    }

    /**
     * Whether the cost plan lacks something.
     *
     * @return true if something that could not be read would have counted in it
     */
    public boolean inCostPlan() {
        return doubts.exists(each -> each.lost() && each.isIn(period));
    }

    /**
     * Whether a row of the cost plan lacks something.
     *
     * @param use what the row stands for
     * @return true if something that could not be read would, or may, have counted in it
     */
    public boolean inCostPlanRow(FundUse use) {
        return doubts.exists(each -> each.lost() && each.isIn(period) && each.mayBeFor(use));
    }

    /**
     * Whether the table of the state's money by user lacks something.
     *
     * @return true if something that could not be read would have counted in it, or may stand under another user
     */
    public boolean inByUser() {
        return doubts.exists(each -> each.isOfUsers() && each.isIn(period));
    }

    /**
     * Whether a row of the table of the state's money by user lacks something.
     *
     * @param party whose row it is
     * @return true if something that could not be read would, or may, have counted in it
     */
    public boolean inByUserRow(Party party) {
        return doubts.exists(each -> each.isOfUsers() && each.isIn(period) && each.mayBeUsedBy(party));
    }

    private boolean inMeasureTable(Vector<Integer> years) {
        return doubts.exists(each -> each.column() && each.isIn(years))
                || listedUnder.exists(Option::isEmpty)
                || isGap(AgreementMember.SUB_GOALS);
    }

    private boolean inRow(Vector<Integer> measures, int row, Vector<Integer> years) {
        return row < measures.size()
                && doubts.exists(each -> each.column() && each.isIn(years) && each.isOf(measures.get(row)));
    }

    private boolean hasSubGoal(Vector<Integer> measures, int row) {
        return row >= measures.size() || listedUnder.get(measures.get(row)).isDefined();
    }

    private boolean inSubGoal(SubGoalId subGoal, Vector<Integer> years) {
        return doubts.exists(each -> each.column() && each.isIn(years) && each.mayBeUnder(subGoal))
                || listedUnder.exists(Option::isEmpty);
    }

    private boolean isGap(AgreementMember array) {
        return gaps.on(Vector.of(DocumentMember.AGREEMENT, array)).nonEmpty();
    }

    /** Where something lacks, {@code [/plan/measures/1/budget/2]}. */
    @Override
    public String toString() {
        return gaps.toString();
    }

    /** Which measure stands in each row of the tables of chapters 6 and 7. */
    private record Rows(Vector<Integer> ofPeriod, Vector<Integer> ofYear) {}
}
