package no.bygdevekst.agenda;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.text.Given;

/**
 * Which rules find something that a single party has to do (<i>oppgaver etter regel</i>), such as to sign. What any
 * other rule finds is a matter of the plan.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Duties {

    private static final Duties NONE = new Duties(LinkedHashMap.empty());

    private final Map<RuleId, Duty> byRule;

    private Duties(Map<RuleId, Duty> byRule) {
        this.byRule = byRule;
    }

    /**
     * Duties that name no rule.
     *
     * @return none
     */
    public static Duties none() {
        return NONE;
    }

    /**
     * These, and some rules more.
     *
     * @param duty what the party that a finding is about has to do
     * @param rules the rules whose findings are about a party
     * @return the duties
     */
    public Duties with(Duty duty, RuleId... rules) {
        Given.value("duty", duty);
        return new Duties(Given.all("rules", rules).foldLeft(byRule, (all, rule) -> all.put(rule, duty)));
    }

    /**
     * What a rule asks a party to do.
     *
     * @param rule the rule
     * @return the duty, none where its findings are a matter of the plan
     */
    public Option<Duty> of(RuleId rule) {
        return byRule.get(Given.value("rule", rule));
    }

    /** The rules with their duties, {@code B12=SIGN}. */
    @Override
    public String toString() {
        return byRule.map(each -> each._1 + "=" + each._2.name()).mkString(", ");
    }
}
