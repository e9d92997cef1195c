package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.line;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;
import static no.bygdevekst.letter2024.rule.RuleCase.revised;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.Submission;

/** Cases of {@link ApprovedGrantRules}. Each year's state lines sum to 1 000 000; the plan before is that of 2025. */
final class ApprovedGrantRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return beyondAsked()
                .appendAll(outOfPlace())
                .appendAll(ahead())
                .appendAll(settled())
                .appendAll(settledUnlessChanged());
    }

    private static Vector<RuleCase> beyondAsked() {
        return Vector.of(
                RuleCase.of(
                                "D11",
                                "one øre more than is asked for",
                                approved(ApprovedGrant.of(2025, Nok.ofOre(100_000_001))),
                                "/plan/approvedGrants/0/amount")
                        .mendedBy(approved(of(2025, 1_000_000))),
                RuleCase.of(
                                "D11",
                                "nothing is asked for in the year",
                                line(0, 1, l -> l.withYear(2027))
                                        .andThen(line(1, 1, l -> l.withYear(2027)))
                                        .andThen(approved(of(2026, 1)))::apply,
                                "/plan/approvedGrants/0/amount")
                        .mendedBy(approved(of(2026, 0))),
                RuleCase.of(
                                "D11",
                                "silent for an entry that no grant pays, and for one that stands there twice",
                                approved(of(2025, 1_000_001), of(2025, 1_000_002)),
                                "/plan/approvedGrants/0/amount")
                        .mendedBy(approved(of(2025, 1_000_001).withAppropriationYear(Option.of(2024)))));
    }

    private static Vector<RuleCase> outOfPlace() {
        return Vector.of(
                RuleCase.of(
                                "D12",
                                "a year outside the period",
                                approved(of(2025, 1_000_000), of(2028, 0)),
                                "/plan/approvedGrants/1/year")
                        .mendedBy(approved(of(2025, 1_000_000), of(2027, 0))),
                RuleCase.of(
                                "D12",
                                "one year twice, of the only grant, said and unsaid",
                                approved(
                                        of(2025, 900_000),
                                        of(2026, 900_000),
                                        of(2025, 800_000).withAppropriationYear(Option.of(2025))),
                                "/plan/approvedGrants/2/year")
                        .mendedBy(approved(of(2025, 900_000), of(2026, 900_000))),
                RuleCase.of(
                                "D12",
                                "one year twice, and no grant pays either",
                                approved(
                                        of(2025, 1).withAppropriationYear(Option.of(2023)),
                                        of(2025, 1).withAppropriationYear(Option.of(2024))),
                                "/plan/approvedGrants/1/year")
                        .mendedBy(approved(
                                of(2025, 1).withAppropriationYear(Option.of(2023)),
                                of(2025, 1).withAppropriationYear(Option.of(2025)))));
    }

    private static Vector<RuleCase> ahead() {
        UnaryOperator<Submission> draft = plan(p -> p.withApprovedOn(Option.none()));
        return Vector.of(
                RuleCase.of(
                                "D13",
                                "the plan is not approved",
                                draft.andThen(approved(of(2025, 900_000), of(2024, 0)))::apply,
                                "/plan/approvedGrants/0")
                        .mendedBy(approved()),
                RuleCase.of(
                                "D13",
                                "a draft keeps what was approved for the year before, and says nothing of its own",
                                approved(of(2025, 900_000))
                                        .andThen(revised(draft))
                                        .andThen(approved(of(2025, 900_000), of(2026, 1)))::apply,
                                "/plan/approvedGrants/1")
                        .mendedBy(approved(of(2025, 900_000))),
                RuleCase.of(
                                "D13",
                                "a draft in an approved year may keep what was approved",
                                approved(of(2025, 900_000))
                                        .andThen(revised(draft.andThen(plan(p -> p.withYear(2025)))::apply))
                                        .andThen(approved(of(2026, 5)))::apply,
                                "/plan/approvedGrants/0")
                        .mendedBy(approved(of(2025, 5))));
    }

    private static Vector<RuleCase> settled() {
        return Vector.of(
                RuleCase.of(
                                "R12",
                                "what was approved for 2025 is left out of the plan of 2026",
                                cut().andThen(approved())::apply,
                                "/plan/approvedGrants")
                        .mendedBy(approved(of(2025, 900_000))),
                RuleCase.of(
                                "R12",
                                "it is another sum than before",
                                cut().andThen(approved(of(2025, 899_999)))::apply,
                                "/plan/approvedGrants")
                        .mendedBy(
                                approved()
                                                .andThen(line(
                                                        0,
                                                        0,
                                                        l -> l.withContribution(
                                                                Contribution.of(Nok.ofKroner(500_000)))))::apply),
                RuleCase.of(
                                "R12",
                                "it is approved for less afterwards",
                                revised(approved(of(2025, 1), of(2026, 1))),
                                "/plan/approvedGrants")
                        .mendedBy(approved(of(2026, 1))));
    }

    private static Vector<RuleCase> settledUnlessChanged() {
        return Vector.of(
                RuleCase.of(
                                "R12",
                                "a draft of the same year changes what was approved",
                                sameYear().andThen(approved(of(2025, 800_000)))::apply,
                                "/plan/approvedGrants")
                        .mendedBy(plan(p -> p.withApprovedOn(Option.of(LocalDate.of(2025, 9, 1))))),
                RuleCase.of(
                                "R12",
                                "silent where the lines are changed as well",
                                cut().andThen(approved(of(2025, 800_000)))::apply,
                                "/plan/approvedGrants")
                        .mendedBy(line(0, 0, l -> l.withContribution(Contribution.of(Nok.ofKroner(1))))));
    }

    private static UnaryOperator<Submission> cut() {
        return approved(of(2025, 900_000)).andThen(revised(s -> s))::apply;
    }

    private static UnaryOperator<Submission> sameYear() {
        return approved(of(2025, 900_000))
                .andThen(revised(plan(p -> p.withYear(2025))))
                .andThen(plan(p -> p.withApprovedOn(Option.none())))::apply;
    }

    private static ApprovedGrant of(int year, long kroner) {
        return ApprovedGrant.of(year, Nok.ofKroner(kroner));
    }

    private static UnaryOperator<Submission> approved(ApprovedGrant... entries) {
        return plan(p -> p.withApprovedGrants(Vector.of(entries)));
    }
}
