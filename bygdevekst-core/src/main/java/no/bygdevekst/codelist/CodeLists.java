package no.bygdevekst.codelist;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agenda.Duty;
import no.bygdevekst.agreement.Goal;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.payment.Due;
import no.bygdevekst.payment.InstalmentKind;
import no.bygdevekst.payment.InstalmentStatus;
import no.bygdevekst.payment.LapseCause;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.plan.Criterion;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Purpose;
import no.bygdevekst.plan.RecipientGroup;
import no.bygdevekst.plan.SchemeText;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.terms.CarriedInstalment;
import no.bygdevekst.terms.CarryOverCount;
import no.bygdevekst.terms.EstimateMatch;
import no.bygdevekst.terms.FirstInstalmentRounding;
import no.bygdevekst.terms.Involvement;
import no.bygdevekst.terms.LateReport;
import no.bygdevekst.terms.PaymentEnd;
import no.bygdevekst.terms.UsedUp;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Term;

/**
 * All closed lists of the formats (<i>kodelister</i>): of plans, of evaluations, and of the readings that can be
 * chosen.
 */
public final class CodeLists {

    private static final Map<String, Vector<Term>> TERMS = LinkedHashMap.ofEntries(Vector.of(
            list("Goal", Goal.values()),
            list("PartnerKind", PartnerKind.values()),
            list("Purpose", Purpose.values()),
            list("Criterion", Criterion.values()),
            list("FundUse", FundUse.values()),
            list("ExceptionGround", ExceptionGround.values()),
            list("SchemeText", SchemeText.values()),
            list("RecipientGroup", RecipientGroup.values()),
            list("Severity", Severity.values()),
            list("ProblemCode", ProblemCode.values()),
            list("SourceColumn", SourceColumn.values()),
            list("InstalmentKind", InstalmentKind.values()),
            list("InstalmentStatus", InstalmentStatus.values()),
            list("Due", Due.values()),
            list("LapseCause", LapseCause.values()),
            list("Duty", Duty.values()),
            list("FirstInstalmentRounding", FirstInstalmentRounding.values()),
            list("UsedUp", UsedUp.values()),
            list("CarriedInstalment", CarriedInstalment.values()),
            list("CarryOverCount", CarryOverCount.values()),
            list("PaymentEnd", PaymentEnd.values()),
            list("LateReport", LateReport.values()),
            list("Involvement", Involvement.values()),
            list("EstimateMatch", EstimateMatch.values())));

    private static final Vector<CodeList> ALL = TERMS.toVector()
            .map(list -> new CodeList(list._1, list._2.map(term -> new Code(term.name(), term.text()))));

    private CodeLists() {}

    /**
     * The lists.
     *
     * @return each list, those of plans first
     */
    public static Vector<CodeList> all() {
        return ALL;
    }

    /**
     * A list by its name.
     *
     * @param name such as {@code FundUse}
     * @return the list, or none of that name
     */
    public static Option<CodeList> of(String name) {
        Given.value("name", name);
        return ALL.find(list -> list.name().equals(name));
    }

    /**
     * The rules that speak of a value.
     *
     * @param name the name of a list, such as {@code FundUse}
     * @param value one of its values, such as {@code GUARANTEE}
     * @param rulebook the rules to look through
     * @return their ids in the order of the rulebook, none where there is no such value
     */
    public static Vector<RuleId> rulesOf(String name, String value, Rulebook rulebook) {
        Given.value("name", name);
        Given.value("value", value);
        Given.value("rulebook", rulebook);
        return TERMS.get(name)
                .flatMap(terms -> terms.find(term -> term.name().equals(value)))
                .toVector()
                .flatMap(term -> rulebook.rules().filter(rule -> rule.speaksOf(term)))
                .map(Rule::id);
    }

    private static Tuple2<String, Vector<Term>> list(String name, Term... terms) {
        return Tuple.of(name, Vector.of(terms));
    }
}
