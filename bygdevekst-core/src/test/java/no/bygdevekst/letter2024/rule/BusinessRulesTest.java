package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.fixture.GoodPlan.BUSINESS;
import static no.bygdevekst.fixture.GoodPlan.HYLLESTAD;
import static no.bygdevekst.fixture.GoodPlan.exception;
import static no.bygdevekst.letter2024.rule.RuleCase.line;
import static no.bygdevekst.letter2024.rule.RuleCase.measure;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.RecipientGroup;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.plan.ThirdPartyScheme;

/** Cases of {@link BusinessRules}. */
final class BusinessRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return support().appendAll(users()).appendAll(schemes());
    }

    private static Vector<RuleCase> support() {
        UnaryOperator<Submission> support = line(0, 0, l -> l.withUse(FundUse.BUSINESS_SUPPORT));
        return Vector.of(
                RuleCase.of("F09", "state money for a business", support, "/plan/measures/0/budget/0/use"),
                RuleCase.of("F09", "no exception is claimed", support, "/plan/measures/0/budget/0/use")
                        .mendedBy(line(0, 0, BusinessRulesTest::claiming)));
    }

    private static BudgetLine claiming(BudgetLine line) {
        return line.withException(Option.of(exception(ExceptionGround.COORDINATION_WITH_SUPPORT_AGENCIES)));
    }

    private static Vector<RuleCase> users() {
        return Vector.of(
                RuleCase.of("F16", "a line that a business uses", usedBy(BUSINESS), "/plan/measures/0/budget/0/spentBy")
                        .mendedBy(usedBy(HYLLESTAD)),
                RuleCase.of(
                                "F16",
                                "a business that passes on to businesses; the exception opens for it too",
                                usedBy(BUSINESS)
                                        .andThen(line(0, 0, l -> l.withUse(FundUse.THIRD_PARTY_GRANT)))
                                        .andThen(scheme(RecipientGroup.BUSINESSES))::apply,
                                "/plan/measures/0/budget/0/spentBy")
                        .mendedBy(line(0, 0, BusinessRulesTest::claiming)),
                RuleCase.of(
                                "F16",
                                "a measure that a business is responsible for",
                                measure(
                                        0,
                                        m -> m.withResponsible(BUSINESS)
                                                .withBudget(m.budget().map(l -> l.withSpentBy(Option.of(HYLLESTAD))))
                                                .withBudget(m.budget().take(1))),
                                "/plan/measures/0/budget/0/spentBy")
                        .mendedBy(line(0, 0, l -> l.withUse(FundUse.BUSINESS_SUPPORT))));
    }

    private static UnaryOperator<Submission> usedBy(Party party) {
        return line(0, 0, l -> l.withSpentBy(Option.of(party)));
    }

    private static Vector<RuleCase> schemes() {
        UnaryOperator<Submission> passingOn = line(0, 0, l -> l.withUse(FundUse.THIRD_PARTY_GRANT));
        UnaryOperator<Submission> toBusinesses =
                passingOn.andThen(scheme(RecipientGroup.PERSONS, RecipientGroup.BUSINESSES))::apply;
        return Vector.of(
                RuleCase.of("F17", "a scheme for businesses", toBusinesses, "/plan/measures/0/budget/0/use")
                        .mendedBy(scheme(RecipientGroup.PERSONS)),
                RuleCase.of("F17", "no exception is claimed", toBusinesses, "/plan/measures/0/budget/0/use")
                        .mendedBy(line(0, 0, BusinessRulesTest::claiming)));
    }

    /** With a scheme in the first measure, for these. */
    static UnaryOperator<Submission> scheme(RecipientGroup... recipients) {
        return measure(
                0,
                m -> m.withThirdPartyScheme(Option.of(ThirdPartyScheme.builder()
                        .administeredBy(HYLLESTAD)
                        .recipients(recipients)
                        .build())));
    }
}
