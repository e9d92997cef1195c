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
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.Submission;

/** Cases of {@link ReportRules}. */
final class ReportRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return years().appendAll(falling())
                .appendAll(fallingAmongOthers())
                .appendAll(approval())
                .appendAll(beyondGrants());
    }

    private static Vector<RuleCase> years() {
        return Vector.of(
                RuleCase.of(
                                "P01",
                                "a report for a year after the plan's",
                                reports(report(2026, 750_000)),
                                "/progressReports/0/year")
                        .mendedBy(reports(report(2025, 750_000))),
                RuleCase.of(
                                "P01",
                                "a report for a year before the period",
                                reports(report(2025, 750_000), report(2024, 0)),
                                "/progressReports/1/year")
                        .mendedBy(reports(report(2025, 750_000))),
                RuleCase.of(
                                "P02",
                                "two reports for one year, of one date",
                                reports(report(2025, 500_000), report(2025, 750_000)),
                                "/progressReports/1/year")
                        .mendedBy(reports(
                                report(2025, 500_000),
                                report(2025, 750_000).withReportedOn(LocalDate.of(2025, 11, 21)))),
                RuleCase.of(
                                "P02",
                                "three reports for a year outside the period",
                                reports(report(2031, 1), report(2031, 1), report(2031, 1)),
                                "/progressReports/1/year",
                                "/progressReports/2/year")
                        .mendedBy(reports(report(2031, 1))));
    }

    private static Vector<RuleCase> falling() {
        return Vector.of(
                RuleCase.of(
                                "P03",
                                "less spent by 2026 than by 2025",
                                later(reports(report(2026, 700_000), report(2025, 750_000))),
                                "/progressReports/0/spentToDate")
                        .mendedBy(reports(report(2026, 750_000), report(2025, 750_000))),
                RuleCase.of(
                                "P03",
                                "the nearest year before has no report",
                                later(reports(report(2025, 750_000), report(2027, 749_999))),
                                "/progressReports/1/spentToDate")
                        .mendedBy(reports(report(2025, 749_999), report(2027, 749_999))),
                RuleCase.of(
                                "P03",
                                "only the nearest year before is looked at",
                                later(reports(report(2025, 750_000), report(2026, 700_000), report(2027, 720_000))),
                                "/progressReports/1/spentToDate")
                        .mendedBy(reports(report(2025, 700_000), report(2026, 700_000), report(2027, 720_000))));
    }

    private static Vector<RuleCase> fallingAmongOthers() {
        return Vector.of(
                RuleCase.of(
                                "P03",
                                "a repeated report and one outside the period do not count",
                                later(reports(
                                        report(2025, 750_000),
                                        report(2025, 100_000),
                                        report(2024, 800_000),
                                        report(2026, 700_000))),
                                "/progressReports/3/spentToDate")
                        .mendedBy(reports(report(2025, 700_000), report(2025, 750_000), report(2026, 700_000))),
                RuleCase.of(
                                "P03",
                                "of several reports of a year the one dated last counts",
                                later(reports(
                                        report(2025, 750_000).withReportedOn(LocalDate.of(2025, 12, 1)),
                                        report(2025, 100_000),
                                        report(2026, 700_000),
                                        report(2026, 900_000).withReportedOn(LocalDate.of(2026, 11, 1)))),
                                "/progressReports/2/spentToDate")
                        .mendedBy(reports(
                                report(2025, 750_000),
                                report(2025, 100_000).withReportedOn(LocalDate.of(2025, 12, 1)),
                                report(2026, 700_000))));
    }

    private static UnaryOperator<Submission> later(UnaryOperator<Submission> reports) {
        return laterPlan(2027).andThen(reports)::apply;
    }

    private static Vector<RuleCase> approval() {
        UnaryOperator<Submission> draft = plan(p -> p.withApprovedOn(Option.none()));
        return Vector.of(
                RuleCase.of(
                                "P04",
                                "a report for the year of a draft",
                                draft.andThen(reports(report(2025, 750_000)))::apply,
                                "/progressReports/0/year")
                        .mendedBy(plan(p -> p.withApprovedOn(Option.of(LocalDate.of(2025, 6, 20))))),
                RuleCase.of(
                                "P04",
                                "no plan of the year is approved",
                                draft.andThen(reports(report(2025, 750_000)))::apply,
                                "/progressReports/0/year")
                        .mendedBy(s -> s.withPreviousPlan(Option.of(GoodPlan.plan()))));
    }

    private static Vector<RuleCase> beyondGrants() {
        return Vector.of(
                RuleCase.of(
                                "P05",
                                "one øre more than the grant",
                                reports(report(2025, 0).withSpentToDate(Nok.ofOre(100_000_001))),
                                "/progressReports/0/spentToDate")
                        .mendedBy(reports(report(2025, 1_000_000))),
                RuleCase.of(
                                "P05",
                                "more than the grants of both years",
                                laterPlan(2026).andThen(reports(report(2025, 750_000), report(2026, 2_000_001)))::apply,
                                "/progressReports/1/spentToDate")
                        .mendedBy(reports(report(2025, 750_000), report(2026, 2_000_000))),
                RuleCase.of(
                                "P05",
                                "one krone more than what was approved",
                                plan(p -> p.withApprovedGrants(
                                                Vector.of(ApprovedGrant.of(2025, Nok.ofKroner(900_000)))))
                                        .andThen(reports(report(2025, 900_001)))::apply,
                                "/progressReports/0/spentToDate")
                        .mendedBy(plan(p -> p.withApprovedGrants(Vector.empty()))));
    }
}
