package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.fixture.GoodPlan.GULEN;
import static no.bygdevekst.fixture.GoodPlan.HYLLESTAD;
import static no.bygdevekst.fixture.GoodPlan.exception;
import static no.bygdevekst.letter2024.rule.RuleCase.line;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Submission;

/** Cases of {@link RestrictionRules}. */
final class RestrictionRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return uses().appendAll(exceptions()).appendAll(descriptions());
    }

    private static Vector<RuleCase> uses() {
        return Vector.of(
                restricted("F01", FundUse.ORDINARY_OPERATIONS),
                restricted("F02", FundUse.GUARANTEE),
                restricted("F03", FundUse.STATUTORY_TASK),
                restricted("F04", FundUse.EQUITY_INVESTMENT),
                restricted("F05", FundUse.UNSPECIFIED_FUND),
                restricted("F06", FundUse.POLITICAL_RELEASE),
                restricted("F07", FundUse.MEETING_ALLOWANCE),
                restricted("F08", FundUse.LONG_TERM_SUBSIDY));
    }

    /** Fires for the state's money, in any year, and not for a municipality's. */
    private static RuleCase restricted(String rule, FundUse use) {
        return RuleCase.of(
                        rule,
                        "state money for " + use,
                        line(0, 2, l -> l.withUse(use)).andThen(line(0, 3, l -> l.withUse(use)))::apply,
                        "/plan/measures/0/budget/2/use")
                .mendedBy(line(0, 2, l -> l.withSource(HYLLESTAD)));
    }

    private static Vector<RuleCase> exceptions() {
        UnaryOperator<Submission> statutory = line(0, 0, l -> l.withUse(FundUse.STATUTORY_TASK));
        return Vector.of(
                RuleCase.of("F03", "no exception is claimed", statutory, "/plan/measures/0/budget/0/use")
                        .mendedBy(line(0, 0, claiming(ExceptionGround.INTERMUNICIPAL_SERVICE_DEVELOPMENT))),
                RuleCase.of(
                                "F03",
                                "the other exception is claimed",
                                statutory.andThen(line(
                                        0, 0, claiming(ExceptionGround.COORDINATION_WITH_SUPPORT_AGENCIES)))::apply,
                                "/plan/measures/0/budget/0/use")
                        .mendedBy(line(0, 0, l -> l.withSource(GULEN))));
    }

    private static UnaryOperator<BudgetLine> claiming(ExceptionGround ground) {
        return line -> line.withException(Option.of(exception(ground)));
    }

    private static Vector<RuleCase> descriptions() {
        UnaryOperator<Submission> other = line(0, 0, l -> l.withUse(FundUse.OTHER));
        return Vector.of(
                RuleCase.of("F13", "no description", other, "/plan/measures/0/budget/0/description")
                        .mendedBy(line(0, 0, l -> l.withDescription(Option.of("Leige av lokale")))),
                RuleCase.of(
                        "F13",
                        "a description of white space",
                        other.andThen(line(0, 0, l -> l.withDescription(Option.of(" \u00A0\u0085"))))::apply,
                        "/plan/measures/0/budget/0/description"));
    }
}
