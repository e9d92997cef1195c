package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.fixture.GoodPlan.report;
import static no.bygdevekst.letter2024.rule.RuleCase.agreement;
import static no.bygdevekst.letter2024.rule.RuleCase.laterPlan;
import static no.bygdevekst.letter2024.rule.RuleCase.line;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;
import static no.bygdevekst.letter2024.rule.RuleCase.reports;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.plan.Submission;

/** Cases of {@link PaymentRules}. Each year's grant is 1 000 000, of which 750 000 is paid ahead. */
final class PaymentRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return missingReports().appendAll(lapses()).appendAll(shortfalls());
    }

    private static Vector<RuleCase> missingReports() {
        return Vector.of(
                RuleCase.of("P06", "2025 closed without a report", laterPlan(2026), "/progressReports")
                        .mendedBy(reports(report(2025, 0))),
                RuleCase.of(
                                "P06",
                                "two years closed without a report",
                                laterPlan(2027),
                                "/progressReports",
                                "/progressReports")
                        .mendedBy(plan(p -> p.withYear(2026).withApprovedOn(Option.none()))),
                RuleCase.of(
                                "P06",
                                "two years closed, and a third is current",
                                laterPlan(2027).andThen(reports(report(2026, 0)))::apply,
                                "/progressReports")
                        .mendedBy(line(0, 1, l -> l.withYear(2031))));
    }

    private static Vector<RuleCase> lapses() {
        UnaryOperator<Submission> longer = agreement(a -> a.withPeriod(AgreementPeriod.of(2025, 2028))
                .withStateGrants(a.stateGrants().map(grant -> grant.withAppropriationYear(2024))));
        return Vector.of(
                RuleCase.of("P07", "the period ends, and not all is spent", lastYear(2_749_999), "/progressReports")
                        .mendedBy(lastYear(2_750_000)),
                RuleCase.of(
                                "P07",
                                "the report of 2025 would have done, and comes after the appropriation ended",
                                tooLate(report(2025, 2_250_000).withReportedOn(LocalDate.of(2028, 1, 1))),
                                "/progressReports")
                        .mendedBy(reports(report(2025, 2_250_000).withReportedOn(LocalDate.of(2027, 12, 31)))),
                RuleCase.of(
                                "P07",
                                "the carry-over ends before the period",
                                longer.andThen(lastYear(2_749_999))::apply,
                                "/progressReports")
                        .mendedBy(agreement(a ->
                                a.withStateGrants(a.stateGrants().map(grant -> grant.withAppropriationYear(2025))))));
    }

    /** All is asked for in 2025, of an appropriation of 2024 that can be paid until 2025 in a period that ends then. */
    private static UnaryOperator<Submission> tooLate(ProgressReport report) {
        return agreement(a -> a.withPeriod(AgreementPeriod.of(2025, 2025))
                        .withStateGrants(a.stateGrants().map(grant -> grant.withAppropriationYear(2024))))
                .andThen(plan(p -> p.withMeasures(p.measures()
                        .map(m -> m.withBudget(m.budget().map(each -> each.withYear(2025)))))))
                .andThen(reports(report))::apply;
    }

    private static UnaryOperator<Submission> lastYear(long spent) {
        return laterPlan(2027).andThen(reports(report(2025, 750_000), report(2026, 1_750_000), report(2027, spent)))
                ::apply;
    }

    private static Vector<RuleCase> shortfalls() {
        return Vector.of(
                RuleCase.of(
                                "P08",
                                "one krone of what was paid ahead is left",
                                reports(report(2025, 749_999)),
                                "/progressReports/0/spentToDate")
                        .mendedBy(reports(report(2025, 750_000))),
                RuleCase.of(
                                "P08",
                                "the last year's instalment lapses",
                                lastYear(2_749_999),
                                "/progressReports/2/spentToDate")
                        .mendedBy(plan(p -> p.withApprovedOn(Option.none()))),
                RuleCase.of(
                                "P08",
                                "the report dated last says too little",
                                reports(
                                        report(2025, 749_999).withReportedOn(LocalDate.of(2025, 12, 1)),
                                        report(2025, 750_000)),
                                "/progressReports/0/spentToDate")
                        .mendedBy(reports(
                                report(2025, 749_999),
                                report(2025, 750_000).withReportedOn(LocalDate.of(2025, 12, 1)))));
    }
}
