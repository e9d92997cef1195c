package no.bygdevekst.letter2024.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import no.bygdevekst.agreement.Partner;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.fixture.GoodPlanArbitraries;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.SpendingException;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Rulebook;

/** What the letter allows can be planned: no two rules stand in each other's way. */
@Domain(GoodPlanArbitraries.class)
class GoodPlanProperties {

    private static final Rulebook BOOK = Letter2024.rulebook();

    @Property
    void whatTheLetterAllowsIsWithoutError(@ForAll Submission good) {
        assertThat(findings(good)).noneMatch(Finding::isBlocking);
    }

    /** With the same plans each time, so that what is no longer reached is noticed. */
    @Property(tries = 300, seed = "2025")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void everyKindUseExceptionAndMilderRuleIsReached(@ForAll Submission good) {
        Vector<BudgetLine> stateLines = good.plan().measures().flatMap(Measure::stateLines);
        collect("kind", good.agreement().partners().map(Partner::kind), PartnerKind.values());
        collect("use", good.plan().measures().flatMap(Measure::budget).map(BudgetLine::use), FundUse.values());
        collect(
                "exception",
                stateLines.flatMap(BudgetLine::exception).map(SpendingException::ground),
                ExceptionGround.values());
        collect("finding", findings(good).map(Finding::rule), milderRules());
        collect("payments", Vector.of(open(good).payments().isDefined()), true);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <T> void collect(String what, Vector<? extends T> met, T... all) {
        met.forEach(each -> Statistics.label(what).collect(each));
        Statistics.label(what)
                .coverage(coverage ->
                        Vector.of(all).forEach(each -> coverage.check(each).count(count -> count > 0)));
    }

    private static RuleId[] milderRules() {
        return BOOK.rules()
                .filter(rule -> rule.severity() != Severity.ERROR)
                .map(Rule::id)
                .toJavaArray(RuleId[]::new);
    }

    private static Vector<Finding> findings(Submission submission) {
        return BOOK.findings(open(submission));
    }

    private static CaseFile open(Submission submission) {
        return CaseFile.of(submission, Letter2024.terms());
    }
}
