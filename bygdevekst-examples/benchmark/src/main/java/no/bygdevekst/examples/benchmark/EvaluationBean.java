package no.bygdevekst.examples.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.payment.Due;
import no.bygdevekst.payment.InstalmentKind;
import no.bygdevekst.payment.InstalmentStatus;
import no.bygdevekst.plan.FundUse;
import org.jspecify.annotations.Nullable;

/** An evaluation as plain records, with every text and every figure made beforehand. */
record EvaluationBean(
        String format,
        String language,
        @Nullable Basis basis,
        boolean submittable,
        List<Finding> findings,
        WholePeriodBudget wholePeriodBudget,
        YearNeed yearNeed,
        CostPlan costPlan,
        ByUser byUser,
        PaymentPlan paymentPlan) {

    record Basis(
            String agreement,
            int year,
            int revision,
            boolean approved,
            int terms,
            Map<String, String> readings,
            int rules,
            List<String> changed,
            String library) {}

    record Finding(
            String rule,
            Severity severity,
            String at,
            String message,
            Source source,
            Map<String, Object> arguments,
            String fingerprint) {}

    record Source(String document, String section, String item) {}

    record WholePeriodBudget(List<Integer> years, List<BudgetRow> rows, List<SubGoalBudget> subGoals, Budget total) {}

    record BudgetRow(String subGoal, String measure, Budget budget) {}

    record SubGoalBudget(String subGoal, Budget budget) {}

    record Budget(
            List<BigDecimal> state,
            List<BigDecimal> municipalCash,
            List<BigDecimal> municipalInKind,
            List<BigDecimal> partners,
            List<BigDecimal> others,
            List<BigDecimal> total,
            BigDecimal sum) {}

    record YearNeed(
            int year,
            List<NeedRow> rows,
            List<SubGoalNeed> subGoals,
            Need total,
            List<Hours> hours,
            BigDecimal firstInstalment,
            BigDecimal secondInstalment) {}

    record NeedRow(
            String subGoal,
            String measure,
            BigDecimal state,
            BigDecimal municipalCash,
            BigDecimal municipalInKind,
            BigDecimal partners,
            BigDecimal others,
            BigDecimal total) {}

    record SubGoalNeed(
            String subGoal,
            BigDecimal state,
            BigDecimal municipalCash,
            BigDecimal municipalInKind,
            BigDecimal partners,
            BigDecimal others,
            BigDecimal total) {}

    record Need(
            BigDecimal state,
            BigDecimal municipalCash,
            BigDecimal municipalInKind,
            BigDecimal partners,
            BigDecimal others,
            BigDecimal total) {}

    record Hours(String municipality, BigDecimal hours, BigDecimal value, List<SubGoalHours> bySubGoal) {}

    record SubGoalHours(String subGoal, BigDecimal hours, BigDecimal value) {}

    record CostPlan(List<Integer> years, List<UseRow> rows, UseTotal total) {}

    record UseRow(FundUse use, List<BigDecimal> state, List<BigDecimal> all, BigDecimal sum) {}

    record UseTotal(List<BigDecimal> state, List<BigDecimal> all, BigDecimal sum) {}

    record ByUser(List<Integer> years, List<UserRow> rows, UserTotal total) {}

    record UserRow(String party, List<BigDecimal> state, BigDecimal sum) {}

    record UserTotal(List<BigDecimal> state, BigDecimal sum) {}

    record PaymentPlan(
            BigDecimal commitment,
            BigDecimal undistributed,
            List<Grant> grants,
            List<AnnualGrant> annualGrants,
            List<Instalment> instalments,
            Totals totals,
            List<MeasureShare> byMeasure,
            List<LedgerRow> ledger,
            @Nullable Settlement settlement) {}

    record Grant(int appropriationYear, BigDecimal amount, BigDecimal undistributed, int lastPayableYear) {}

    record AnnualGrant(int year, int appropriationYear, BigDecimal asked, BigDecimal amount) {}

    record Instalment(
            int year,
            InstalmentKind kind,
            int grantYear,
            int appropriationYear,
            Due due,
            BigDecimal amount,
            InstalmentStatus status,
            @Nullable BigDecimal spendingNeeded) {}

    record Settlement(BigDecimal paid, BigDecimal toPay) {}

    record Totals(BigDecimal released, BigDecimal planned, BigDecimal awaitingReport, BigDecimal lapsed) {}

    record MeasureShare(
            int year, int appropriationYear, String measure, BigDecimal grant, BigDecimal first, BigDecimal second) {}

    record LedgerRow(
            int year,
            BigDecimal released,
            BigDecimal releasedToDate,
            @Nullable BigDecimal spendingNeeded,
            @Nullable BigDecimal spentToDate,
            @Nullable BigDecimal paid,
            @Nullable BigDecimal paidToDate,
            @Nullable BigDecimal heldByPilot,
            BigDecimal heldByState) {}
}
