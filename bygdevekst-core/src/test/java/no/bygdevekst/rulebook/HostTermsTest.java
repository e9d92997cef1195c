package no.bygdevekst.rulebook;

import static no.bygdevekst.letter2024.rule.RuleCase.line;
import static no.bygdevekst.plan.ExceptionGround.COORDINATION_WITH_SUPPORT_AGENCIES;
import static no.bygdevekst.plan.ExceptionGround.INTERMUNICIPAL_SERVICE_DEVELOPMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.letter2024.rule.LetterRules;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.terms.Restriction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the rules on spending make of terms that restrict other uses, or open for others. */
class HostTermsTest {

    private static final GrantTerms UNRESTRICTED = TestTerms.TERMS.withRestrictions(Vector.empty());

    @ParameterizedTest
    @EnumSource(FundUse.class)
    void aUseThatTheTermsDoNotRestrictIsAllowed(FundUse use) {
        assertThat(rules(UNRESTRICTED, l -> l.withUse(use).withSpentBy(Option.of(GoodPlan.BUSINESS))))
                .noneMatch(rule -> rule.startsWith("F") && !rule.equals("F13"));
    }

    @Test
    void whereNothingIsRestrictedAnExceptionOpensNothing() {
        assertThat(rules(UNRESTRICTED, claiming(FundUse.STATUTORY_TASK, INTERMUNICIPAL_SERVICE_DEVELOPMENT)))
                .containsExactly("F10");
    }

    @Test
    void otherTermsCanOpenForAUse() {
        GrantTerms opening = UNRESTRICTED.withRestrictions(Vector.of(Restriction.builder()
                .use(FundUse.ORDINARY_OPERATIONS)
                .citation(HostRule.GRANT_LETTER)
                .exception(COORDINATION_WITH_SUPPORT_AGENCIES)
                .build()));
        assertThat(rules(opening, l -> l.withUse(FundUse.ORDINARY_OPERATIONS))).containsExactly("F01");
        assertThat(rules(opening, claiming(FundUse.ORDINARY_OPERATIONS, COORDINATION_WITH_SUPPORT_AGENCIES)))
                .containsExactly("F15", "F18");
    }

    private static UnaryOperator<BudgetLine> claiming(FundUse use, ExceptionGround ground) {
        return line -> line.withUse(use).withException(Option.of(GoodPlan.exception(ground)));
    }

    private static Vector<String> rules(GrantTerms terms, UnaryOperator<BudgetLine> change) {
        Submission submission = line(0, 0, change).apply(GoodPlan.submission());
        return LetterRules.rulebook()
                .findings(CaseFile.of(submission, terms))
                .map(finding -> finding.rule().value());
    }
}
