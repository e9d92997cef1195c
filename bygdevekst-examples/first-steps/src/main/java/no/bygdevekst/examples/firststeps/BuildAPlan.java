package no.bygdevekst.examples.firststeps;

import static no.bygdevekst.text.Language.NYNORSK;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Goal;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Terminal;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.letter2024.data.Pilot;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.Criteria;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Purpose;
import no.bygdevekst.plan.Signature;
import no.bygdevekst.plan.Submission;

/** A host builds a plan in code and asks whether it is fit to be submitted; the measure is made up. */
public final class BuildAPlan {

    static final Party SOLUND = Party.municipality(MunicipalityNumber.of("4636"));
    static final Party FEDJE = Party.municipality(MunicipalityNumber.of("4633"));

    private BuildAPlan() {}

    /**
     * Prints the evaluation of a plan that lacks a signature, and of the same plan signed.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Terminal.print(output());
    }

    static Block output() {
        return verdict(signedByOne()).thenApart(verdict(plan()));
    }

    private static Block verdict(ActionPlan plan) {
        Evaluator evaluator = Letter2024.evaluator();
        Evaluation evaluation = evaluator.evaluate(Submission.of(agreement(), plan));
        Vector<String> findings = evaluation
                .findings()
                .map(finding -> finding.rule() + " " + finding.severity() + ": " + evaluation.text(finding, NYNORSK));
        Nok need = evaluation.yearNeed().total().sum();
        return Block.paragraph("isSubmittable: " + evaluation.isSubmittable())
                .then(Block.stacked(findings.map(Block::hanging)))
                .then(Block.paragraph("yearNeed: " + need.in(NYNORSK)));
    }

    static Agreement agreement() {
        Pilot pilot = Letter2024.pilot("Solund og Fedje").get();
        return Agreement.builder()
                .id(AgreementId.of("solund-og-fedje"))
                .pilot(pilot.name())
                .period(AgreementPeriod.of(2025, 2027))
                .municipalities(pilot.municipalities())
                .subGoals(SubGoal.builder()
                        .id(SubGoalId.of("D1"))
                        .title("Fleire ledige heimar")
                        .goals(Goal.SETTLEMENT)
                        .build())
                .stateGrants(pilot.stateGrant())
                .build();
    }

    static ActionPlan plan() {
        return ActionPlan.builder()
                .year(2025)
                .revision(1)
                .preparedBy(SOLUND, FEDJE)
                .measures(housing())
                .signatures(signature(SOLUND), signature(FEDJE))
                .build();
    }

    static ActionPlan signedByOne() {
        return plan().withSignatures(Vector.of(signature(SOLUND)));
    }

    private static Measure housing() {
        return Measure.builder()
                .id(MeasureId.of("T1"))
                .title("Utleigebustader for tilflyttarar")
                .subGoals(SubGoalId.of("D1"))
                .purposes(Purpose.TEST_NEW_SOLUTIONS)
                .responsible(SOLUND)
                .participants(FEDJE)
                .agreedBy(SOLUND, FEDJE)
                .criteria(Criteria.builder()
                        .newSolution("To øykommunar leiger ut tomme hus saman.")
                        .localAdaptation("Det finst hus, men ingen som leiger ut.")
                        .transferValue("Avtalen kan brukast av andre kommunar.")
                        .build())
                .activities(Activity.of("Avtalar og utleige", LocalDate.of(2025, 8, 1), LocalDate.of(2027, 12, 1)))
                .budget(
                        stateLine(2025, 4_000_000),
                        stateLine(2026, 3_000_000),
                        stateLine(2027, 3_000_000),
                        hours(2025, SOLUND),
                        hours(2025, FEDJE))
                .build();
    }

    private static BudgetLine stateLine(int year, long kroner) {
        return BudgetLine.builder()
                .year(year)
                .source(Party.state())
                .use(FundUse.SERVICES)
                .contribution(Contribution.of(Nok.ofKroner(kroner)))
                .build();
    }

    private static BudgetLine hours(int year, Party municipality) {
        return BudgetLine.builder()
                .year(year)
                .source(municipality)
                .use(FundUse.PERSONNEL)
                .contribution(Contribution.of(Hours.of(100), HourlyRate.of(Nok.ofKroner(650))))
                .build();
    }

    private static Signature signature(Party party) {
        return Signature.builder()
                .party(party)
                .name("Ordføraren")
                .signedOn(LocalDate.of(2025, 6, 12))
                .build();
    }
}
