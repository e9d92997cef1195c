package no.bygdevekst.mending;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.text.Given;

/**
 * What helps against what (<i>botemidler</i>): a remedy for each rule, as a rulebook has its rules. A rule that is not
 * named has a task for those who draw up the plan.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Remedies {

    private static final Remedies NONE = new Remedies(LinkedHashMap.empty());
    private static final Remedy UNNAMED = Remedy.task(Who.PLANNERS);

    private final Map<RuleId, Remedy> byRule;

    private Remedies(Map<RuleId, Remedy> byRule) {
        this.byRule = byRule;
    }

    /**
     * Remedies that name no rule.
     *
     * @return none
     */
    public static Remedies none() {
        return NONE;
    }

    /**
     * These, and a remedy for a rule more.
     *
     * @param rule the rule
     * @param remedy what helps against what it finds, instead of what did so far
     * @return the remedies
     */
    public Remedies with(RuleId rule, Remedy remedy) {
        return new Remedies(byRule.put(Given.value("rule", rule), Given.value("remedy", remedy)));
    }

    /**
     * What helps against what a rule finds.
     *
     * @param rule the rule
     * @return its remedy
     */
    public Remedy of(RuleId rule) {
        return byRule.getOrElse(Given.value("rule", rule), UNNAMED);
    }

    /**
     * The rules that are named.
     *
     * @return their ids, in the order in which they were named
     */
    public Vector<RuleId> rules() {
        return byRule.keySet().toVector();
    }

    /** The rules that are named. */
    @Override
    public String toString() {
        return rules().mkString(", ");
    }
}
