package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.agreement;
import static no.bygdevekst.letter2024.rule.RuleCase.line;
import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.plan.ExceptionGround.COORDINATION_WITH_SUPPORT_AGENCIES;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Goal;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.fixture.Completion;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.identifier.PartnerId;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Purpose;
import no.bygdevekst.plan.RecipientGroup;
import no.bygdevekst.plan.SpendingException;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** No two rules make a plan impossible: for every use, exception and kind there is one without an error. */
class PossiblePlansTest {

    private static final Rulebook BOOK = Letter2024.rulebook();

    @Test
    void theStateMayPayForAllButSixUses() {
        assertThat(Vector.of(FundUse.values()).reject(PossiblePlansTest::theStateMayPayFor))
                .containsExactly(
                        FundUse.ORDINARY_OPERATIONS,
                        FundUse.GUARANTEE,
                        FundUse.EQUITY_INVESTMENT,
                        FundUse.UNSPECIFIED_FUND,
                        FundUse.POLITICAL_RELEASE,
                        FundUse.LONG_TERM_SUBSIDY);
    }

    private static boolean theStateMayPayFor(FundUse use) {
        Vector<Option<SpendingException>> exceptions = Vector.of(ExceptionGround.values())
                .map(ground -> Option.of(GoodPlan.exception(ground)))
                .append(Option.none());
        return exceptions.exists(exception ->
                errors(line(0, 0, l -> l.withUse(use).withException(exception))).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "STATUTORY_TASK, INTERMUNICIPAL_SERVICE_DEVELOPMENT",
        "BUSINESS_SUPPORT, COORDINATION_WITH_SUPPORT_AGENCIES"
    })
    void eachExceptionOpensItsUse(FundUse use, ExceptionGround ground) {
        UnaryOperator<Submission> claiming =
                line(0, 0, l -> l.withUse(use).withException(Option.of(GoodPlan.exception(ground))));
        assertThat(errors(line(0, 0, l -> l.withUse(use)))).hasSize(1);
        assertThat(errors(claiming)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RecipientGroup.class)
    void aGrantMayBePassedOnToAnyRecipient(RecipientGroup recipient) {
        UnaryOperator<Submission> passedOn = line(
                                0,
                                0,
                                l -> l.withUse(FundUse.THIRD_PARTY_GRANT)
                                        .withException(
                                                Option.of(GoodPlan.exception(COORDINATION_WITH_SUPPORT_AGENCIES))))
                        .andThen(measure(
                                0,
                                m -> m.withThirdPartyScheme(Option.of(
                                        GoodPlan.scheme(GoodPlan.GULEN).withRecipients(Vector.of(recipient))))))::apply;
        assertThat(errors(passedOn)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FundUse.class)
    void othersMayPayForAnything(FundUse use) {
        assertThat(Vector.of(GoodPlan.GULEN, GoodPlan.COUNTY, GoodPlan.BUSINESS, FundingSource.other("Sparebanken"))
                        .flatMap(source ->
                                errors(appended(GoodPlan.money(2025, source, 1).withUse(use)))))
                .isEmpty();
        assertThat(errors(appended(GoodPlan.hours(2025, GoodPlan.HYLLESTAD).withUse(use))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PartnerKind.class)
    void aPartnerOfAnyKindMayPayAndTakePart(PartnerKind kind) {
        Party party = Party.partner(PartnerId.of("ny"));
        UnaryOperator<Submission> joined =
                agreement(a -> a.withPartners(a.partners().append(GoodPlan.partner("ny", "Den nye", kind))));
        assertThat(errors(joined.andThen(appended(GoodPlan.hours(2025, party)))::apply))
                .isEmpty();
        assertThat(errors(joined.andThen(
                        measure(0, m -> m.withParticipants(m.participants().append(party))))::apply))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PartnerKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MINISTRY", "DISTRICT_CENTRE"})
    void aPartnerOfAnyKindThatIsNotCentralMayLead(PartnerKind kind) {
        UnaryOperator<Submission> leading =
                agreement(a -> a.withPartners(a.partners().append(GoodPlan.partner("ny", "Den nye", kind))))
                        .andThen(measure(0, m -> m.withResponsible(Party.partner(PartnerId.of("ny")))))::apply;
        assertThat(errors(leading)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void aMeasureMayServeAnyPurpose(Purpose purpose) {
        assertThat(errors(measure(0, m -> m.withPurposes(Vector.of(purpose))))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Goal.class)
    void aSubGoalMayServeAnyGoal(Goal goal) {
        assertThat(errors(agreement(a -> a.withSubGoals(a.subGoals().map(each -> each.withGoals(Vector.of(goal)))))))
                .isEmpty();
    }

    private static UnaryOperator<Submission> appended(BudgetLine line) {
        return measure(0, m -> m.withBudget(m.budget().append(line)));
    }

    /** What is wrong in the good plan so changed, once what follows from the change is filled in. */
    private static Vector<Finding> errors(UnaryOperator<Submission> change) {
        Submission changed = Completion.of(change.apply(GoodPlan.submission()));
        return BOOK.findings(CaseFile.of(changed, Letter2024.terms())).filter(Finding::isBlocking);
    }
}
