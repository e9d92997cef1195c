package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.plan;
import static no.bygdevekst.letter2024.rule.RuleCase.revised;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.bygdevekst.plan.Submission;

/** Cases of {@link DateRules}; the good plan is signed on 10 June 2025 and approved on the 20th. */
final class DateRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return approval().appendAll(signaturesOfTheYearBefore());
    }

    private static Vector<RuleCase> approval() {
        return Vector.of(
                RuleCase.of(
                                "A04",
                                "approved the day before it was submitted",
                                submittedOn("2025-06-21"),
                                "/plan/approvedOn")
                        .mendedBy(submittedOn("2025-06-20")),
                RuleCase.of(
                                "B22",
                                "signed the day after the approval",
                                signedOn(1, "2025-06-21"),
                                "/plan/signatures/1/signedOn")
                        .mendedBy(signedOn(1, "2025-06-20")));
    }

    private static Vector<RuleCase> signaturesOfTheYearBefore() {
        UnaryOperator<Submission> all =
                signedOn(0, "2026-05-02").andThen(signedOn(1, "2026-05-02")).andThen(signedOn(2, "2026-05-02"))::apply;
        return Vector.of(
                RuleCase.of(
                                "B21",
                                "the signatures of the plan before, of one party anew",
                                revised(signedOn(1, "2026-05-02")),
                                "/plan/signatures/0/signedOn",
                                "/plan/signatures/2/signedOn")
                        .mendedBy(all),
                RuleCase.of(
                                "B21",
                                "signed before the plan before was approved, which says not when it was submitted",
                                revised(all.andThen(signedOn(2, "2025-06-19"))::apply),
                                "/plan/signatures/2/signedOn")
                        .mendedBy(signedOn(2, "2025-06-20")),
                RuleCase.of(
                                "B21",
                                "signed after the plan before was submitted, and before it was approved",
                                revised(all.andThen(signedOn(2, "2025-06-19"))
                                        .andThen(previousSubmittedOn("2025-06-20"))::apply),
                                "/plan/signatures/2/signedOn")
                        .mendedBy(previousSubmittedOn("2025-06-18")),
                RuleCase.of(
                                "B21",
                                "a plan revised within its year may keep its signatures",
                                revised(signedOn(1, "2026-05-02").andThen(signedOn(2, "2026-05-02"))::apply),
                                "/plan/signatures/0/signedOn")
                        .mendedBy(plan(plan -> plan.withYear(2025))));
    }

    private static UnaryOperator<Submission> submittedOn(String date) {
        return plan(plan -> plan.withSubmittedOn(Option.of(LocalDate.parse(date))));
    }

    private static UnaryOperator<Submission> previousSubmittedOn(String date) {
        return submission -> submission.withPreviousPlan(
                submission.previousPlan().map(previous -> previous.withSubmittedOn(Option.of(LocalDate.parse(date)))));
    }

    private static UnaryOperator<Submission> signedOn(int index, String date) {
        return plan(plan -> plan.withSignatures(
                plan.signatures().update(index, signature -> signature.withSignedOn(LocalDate.parse(date)))));
    }
}
