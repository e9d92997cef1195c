package no.bygdevekst.json.evaluation;

import io.vavr.collection.Vector;
import java.util.function.Function;
import no.bygdevekst.agenda.Agenda;
import no.bygdevekst.budget.CostPlan;
import no.bygdevekst.budget.MoneyByUser;
import no.bygdevekst.budget.MunicipalityHours;
import no.bygdevekst.budget.SubGoalHours;
import no.bygdevekst.budget.WholePeriodBudget;
import no.bygdevekst.budget.YearNeed;
import no.bygdevekst.codelist.Code;
import no.bygdevekst.codelist.CodeList;
import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.evaluation.Basis;
import no.bygdevekst.evaluation.DraftBasis;
import no.bygdevekst.evaluation.DraftEvaluation;
import no.bygdevekst.evaluation.DraftRemark;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Incomplete;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.forecast.Forecast;
import no.bygdevekst.forecast.ForecastYear;
import no.bygdevekst.forecast.ScenarioYear;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.format.ProblemDetails;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.writing.JsonForm;
import no.bygdevekst.mending.Mending;
import no.bygdevekst.mending.Mendings;
import no.bygdevekst.mending.Task;
import no.bygdevekst.payment.CommittedGrant;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.LedgerRow;
import no.bygdevekst.payment.MeasureShare;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.payment.PaymentTotals;
import no.bygdevekst.payment.Settlement;
import no.bygdevekst.programme.Programme;
import no.bygdevekst.revision.PlanComparison;
import no.bygdevekst.revision.Signing;
import no.bygdevekst.revision.StateChange;
import no.bygdevekst.revision.SumChange;
import no.bygdevekst.revision.YearChange;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.settlement.SettlementStatement;
import no.bygdevekst.source.Citation;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;
import tools.jackson.core.JsonGenerator;

/** What answers are made of, and the answers, each in the form that it has in the formats. */
public final class AnswerForms {

    private static final Incomplete NOTHING = Incomplete.nothing();

    private AnswerForms() {}

    /**
     * A type and how its values are written in a language.
     *
     * @param type the type, for all its subtypes
     * @param in gives the form of a language
     */
    public record Kind<T>(Class<T> type, Function<Language, JsonForm<T>> in) {

        static <T> Kind<T> of(Class<T> type, JsonForm<T> form) {
            return new Kind<>(type, language -> form);
        }
    }

    /**
     * All of them.
     *
     * @param rulebook gives findings their words
     */
    public static Vector<Kind<?>> all(Rulebook rulebook) {
        return documents()
                .appendAll(findings(rulebook))
                .appendAll(tables())
                .appendAll(payments())
                .appendAll(changes())
                .appendAll(words(rulebook));
    }

    private static Vector<Kind<?>> documents() {
        return Vector.of(
                new Kind<>(Evaluation.class, EvaluationJson::new),
                new Kind<>(DraftEvaluation.class, DraftJson::new),
                new Kind<>(Problems.class, ProblemsJson::new),
                new Kind<>(ProblemDetails.class, ProblemDetailsJson::new),
                new Kind<>(PlanComparison.class, RevisionJson::new),
                new Kind<>(Mendings.class, MendingsJson::new),
                new Kind<>(Agenda.class, AgendaJson::new),
                Kind.of(SettlementStatement.class, new SettlementJson()),
                Kind.of(Forecast.class, new ForecastJson()),
                Kind.of(Programme.class, new RollUpJson()),
                new Kind<>(Explanation.class, ExplanationJson::new));
    }

    private static Vector<Kind<?>> findings(Rulebook rulebook) {
        return Vector.of(
                new Kind<>(Finding.class, language -> (finding, out) -> write(finding, rulebook, language, out)),
                new Kind<>(DraftRemark.class, language -> (remark, out) -> write(remark, rulebook, language, out)),
                new Kind<>(Problem.class, language -> (problem, out) -> ProblemsJson.write(problem, language, out)),
                new Kind<>(
                        no.bygdevekst.place.Problem.class,
                        language -> (problem, out) -> ProblemsJson.write(problem, language, out)),
                Kind.of(Citation.class, CitationJson::write));
    }

    private static void write(DraftRemark remark, Rulebook rulebook, Language language, JsonGenerator out) {
        if (remark instanceof DraftRemark.Found found) {
            write(found.finding(), rulebook, language, out);
        } else if (remark instanceof DraftRemark.Unread unread) {
            ProblemsJson.write(unread.problem(), language, out);
        }
    }

    private static void write(Finding finding, Rulebook rulebook, Language language, JsonGenerator out) {
        if (rulebook.rule(finding.rule()).isEmpty()) {
            throw new IllegalArgumentException("there are no words for a finding of rule " + finding.rule()
                    + ": give the module the rulebook that found it");
        }
        FindingJson.write(finding, rulebook.message(finding, language), out);
    }

    private static Vector<Kind<?>> tables() {
        return Vector.of(
                Kind.of(Basis.class, (basis, out) -> BasisJson.writeBasis(DraftBasis.of(basis), out)),
                Kind.of(DraftBasis.class, BasisJson::writeBasis),
                Kind.of(WholePeriodBudget.class, (table, out) -> WholePeriodJson.writeTable(table, NOTHING, out)),
                Kind.of(YearNeed.class, (table, out) -> YearNeedJson.writeTable(table, NOTHING, out)),
                Kind.of(CostPlan.class, (table, out) -> CostPlanJson.writeTable(table, NOTHING, out)),
                Kind.of(MoneyByUser.class, (table, out) -> MoneyByUserJson.writeTable(table, NOTHING, out)),
                Kind.of(MunicipalityHours.class, (row, out) -> YearNeedJson.write(row, NOTHING, out)),
                Kind.of(SubGoalHours.class, (row, out) -> YearNeedJson.write(row, false, out)));
    }

    private static Vector<Kind<?>> payments() {
        return Vector.of(
                Kind.of(PaymentSchedule.class, PaymentsJson::write),
                Kind.of(CommittedGrant.class, PaymentsJson::write),
                Kind.of(AnnualGrant.class, PaymentsJson::write),
                Kind.of(Instalment.class, PaymentsJson::write),
                Kind.of(PaymentTotals.class, PaymentsJson::write),
                Kind.of(MeasureShare.class, PaymentsJson::write),
                Kind.of(LedgerRow.class, PaymentsJson::write),
                Kind.of(Settlement.class, PaymentsJson::write),
                Kind.of(ForecastYear.class, ForecastJson::write),
                Kind.of(ScenarioYear.class, ForecastJson::write));
    }

    private static Vector<Kind<?>> changes() {
        return Vector.of(
                Kind.of(YearChange.class, RevisionJson::write),
                Kind.of(SumChange.class, RevisionJson::write),
                Kind.of(
                        StateChange.class,
                        (change, out) -> RevisionJson.write(
                                new SumChange<>(change.measure(), change.year(), change.before(), change.after()),
                                out)),
                Kind.of(Signing.class, RevisionJson::write),
                new Kind<>(Mending.class, language -> new MendingsJson(language)::write),
                new Kind<>(Task.class, language -> new MendingsJson(language)::write));
    }

    private static Vector<Kind<?>> words(Rulebook rulebook) {
        return Vector.of(
                new Kind<>(Phrase.class, language -> (phrase, out) -> out.writeString(phrase.in(language))),
                Kind.of(Text.class, RulebookJson::write),
                Kind.of(Template.class, (template, out) -> RulebookJson.write(template.text(), out)),
                Kind.of(Code.class, AnswerForms::write),
                Kind.of(CodeList.class, new CodeListJson(rulebook)));
    }

    private static void write(Code code, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("value", code.value());
        out.writeName("label");
        RulebookJson.write(code.label(), out);
        out.writeEndObject();
    }
}
