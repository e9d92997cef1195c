package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.agreement;
import static no.bygdevekst.letter2024.rule.RuleCase.line;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;
import static no.bygdevekst.letter2024.rule.RuleCase.revised;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Submission;

/** Cases of {@link PayingGrantRules}. */
final class PayingGrantRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return lines().appendAll(approvals());
    }

    private static Vector<RuleCase> lines() {
        return Vector.of(
                RuleCase.of(
                                "D10",
                                "a line of an appropriation that the agreement has not",
                                line(0, 1, of(2026)),
                                "/plan/measures/0/budget/1/appropriationYear")
                        .mendedBy(line(0, 1, of(2025))),
                RuleCase.of(
                                "D10",
                                "there are two grants, and two lines do not say which",
                                allOf2025()
                                        .andThen(line(0, 1, PayingGrantRulesTest::unsaid))
                                        .andThen(line(1, 2, PayingGrantRulesTest::unsaid))
                                        .andThen(anotherGrant())::apply,
                                "/plan/measures/0/budget/1/appropriationYear",
                                "/plan/measures/1/budget/2/appropriationYear")
                        .mendedBy(line(0, 1, of(2026)).andThen(line(1, 2, of(2025)))::apply),
                RuleCase.of(
                                "D10",
                                "in the year of the previous plan the earliest pays, in the plan's own none",
                                revised(allOf2025()
                                        .andThen(line(0, 0, PayingGrantRulesTest::unsaid))
                                        .andThen(line(0, 1, PayingGrantRulesTest::unsaid))
                                        .andThen(anotherGrant())::apply),
                                "/plan/measures/0/budget/1/appropriationYear")
                        .mendedBy(line(0, 1, of(2025))),
                RuleCase.of(
                                "D10",
                                "without the previous plan the earliest pays no year",
                                revised(allOf2025()
                                                .andThen(line(0, 0, PayingGrantRulesTest::unsaid))
                                                .andThen(anotherGrant())::apply)
                                        .andThen(s -> s.withPreviousPlan(Option.none()))::apply,
                                "/plan/measures/0/budget/0/appropriationYear")
                        .mendedBy(line(0, 0, of(2025))));
    }

    private static Vector<RuleCase> approvals() {
        return Vector.of(
                RuleCase.of(
                                "D10",
                                "approved of an appropriation that the agreement has not",
                                approved(
                                        ApprovedGrant.of(2025, Nok.ofKroner(1)).withAppropriationYear(Option.of(2024))),
                                "/plan/approvedGrants/0/appropriationYear")
                        .mendedBy(approved(ApprovedGrant.of(2025, Nok.ofKroner(1)))),
                RuleCase.of(
                                "D10",
                                "two grants, and what is approved does not say which",
                                allOf2025()
                                        .andThen(anotherGrant())
                                        .andThen(approved(ApprovedGrant.of(2025, Nok.ofKroner(1))))::apply,
                                "/plan/approvedGrants/0/appropriationYear")
                        .mendedBy(approved(
                                ApprovedGrant.of(2025, Nok.ofKroner(1)).withAppropriationYear(Option.of(2025)))));
    }

    private static UnaryOperator<Submission> anotherGrant() {
        return agreement(a -> a.withStateGrants(a.stateGrants().append(StateGrant.of(2026, Nok.ofKroner(1_000_000)))));
    }

    /** All state lines name the appropriation of 2025. */
    static UnaryOperator<Submission> allOf2025() {
        return plan(p -> p.withMeasures(p.measures()
                .map(m -> m.withBudget(m.budget().map(each -> each.isState() ? of(2025).apply(each) : each)))));
    }

    static UnaryOperator<BudgetLine> of(int appropriationYear) {
        return line -> line.withAppropriationYear(Option.of(appropriationYear));
    }

    private static BudgetLine unsaid(BudgetLine line) {
        return line.withAppropriationYear(Option.none());
    }

    private static UnaryOperator<Submission> approved(ApprovedGrant... entries) {
        return plan(p -> p.withApprovedGrants(Vector.of(entries)));
    }
}
