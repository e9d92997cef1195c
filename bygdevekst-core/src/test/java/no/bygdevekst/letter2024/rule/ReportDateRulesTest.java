package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.fixture.GoodPlan.report;
import static no.bygdevekst.letter2024.rule.RuleCase.laterPlan;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;
import static no.bygdevekst.letter2024.rule.RuleCase.reports;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.plan.Submission;

/** Cases of {@link ReportDateRules}. The plan of 2025 was approved on 20 June. */
final class ReportDateRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return otherYears().appendAll(approvals()).appendAll(early());
    }

    private static Vector<RuleCase> otherYears() {
        return Vector.of(
                RuleCase.of(
                                "P09",
                                "a report in January",
                                reports(dated(2025, LocalDate.of(2026, 1, 1))),
                                "/progressReports/0/reportedOn")
                        .mendedBy(reports(dated(2025, LocalDate.of(2025, 12, 31)))),
                RuleCase.of(
                                "P09",
                                "only the report that counts is looked at",
                                reports(dated(2025, LocalDate.of(2025, 12, 31)), dated(2025, LocalDate.of(2026, 1, 2))),
                                "/progressReports/1/reportedOn")
                        .mendedBy(reports(
                                dated(2025, LocalDate.of(2024, 1, 2)), dated(2025, LocalDate.of(2025, 12, 31)))),
                RuleCase.of(
                                "P09",
                                "a report after the appropriation could last be carried over",
                                reports(dated(2025, LocalDate.of(2029, 1, 1))),
                                "/progressReports/0/reportedOn")
                        .mendedBy(reports(dated(2025, LocalDate.of(2025, 11, 1)))));
    }

    private static Vector<RuleCase> approvals() {
        UnaryOperator<Submission> twice = s ->
                s.withPreviousPlan(Option.of(GoodPlan.plan().withApprovedOn(Option.of(LocalDate.of(2025, 11, 1)))));
        return Vector.of(
                RuleCase.of(
                                "P10",
                                "the day before the approval",
                                reports(dated(2025, LocalDate.of(2025, 6, 19))),
                                "/progressReports/0/reportedOn")
                        .mendedBy(reports(dated(2025, LocalDate.of(2025, 6, 20)))),
                RuleCase.of(
                                "P10",
                                "before both approvals of two plans of the year",
                                twice.andThen(reports(dated(2025, LocalDate.of(2025, 6, 19))))::apply,
                                "/progressReports/0/reportedOn")
                        .mendedBy(reports(dated(2025, LocalDate.of(2025, 10, 31)))),
                RuleCase.of(
                                "P10",
                                "before the approval of the previous plan, of that year",
                                laterPlan(2026)
                                        .andThen(s -> s.withPreviousPlan(Option.of(GoodPlan.plan())))
                                        .andThen(reports(dated(2025, LocalDate.of(2025, 6, 19))))::apply,
                                "/progressReports/0/reportedOn")
                        .mendedBy(s -> s.withPreviousPlan(Option.none())),
                RuleCase.of(
                                "P10",
                                "only the report that counts is looked at",
                                reports(dated(2025, LocalDate.of(2025, 1, 2)), dated(2025, LocalDate.of(2025, 6, 1))),
                                "/progressReports/1/reportedOn")
                        .mendedBy(
                                reports(dated(2025, LocalDate.of(2025, 1, 2)), dated(2025, LocalDate.of(2025, 11, 1)))),
                RuleCase.of(
                                "P10",
                                "it is approved after all",
                                reports(dated(2025, LocalDate.of(2025, 6, 19))),
                                "/progressReports/0/reportedOn")
                        .mendedBy(plan(p -> p.withApprovedOn(Option.of(LocalDate.of(2025, 6, 19))))));
    }

    private static Vector<RuleCase> early() {
        return Vector.of(
                RuleCase.of(
                                "P11",
                                "the last day of September",
                                reports(dated(2025, LocalDate.of(2025, 9, 30))),
                                "/progressReports/0/reportedOn")
                        .mendedBy(reports(dated(2025, LocalDate.of(2025, 10, 1)))),
                RuleCase.of(
                                "P11",
                                "a later report takes its place",
                                laterPlan(2026).andThen(reports(dated(2026, LocalDate.of(2026, 2, 1))))::apply,
                                "/progressReports/0/reportedOn")
                        .mendedBy(
                                reports(dated(2026, LocalDate.of(2026, 2, 1)), dated(2026, LocalDate.of(2027, 2, 1)))));
    }

    private static ProgressReport dated(int year, LocalDate reportedOn) {
        return report(year, 750_000).withReportedOn(reportedOn);
    }
}
