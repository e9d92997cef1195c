package no.bygdevekst.rulebook;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;

/**
 * Which rules there are (<i>regelbok</i>).
 *
 * <p>A rulebook is a value: to add a rule, leave one out or change a severity makes another rulebook.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Rulebook {

    // The sort is stable, so at one place and of one rule findings stand in the rule's own order.
    private static final Comparator<Finding> BY_PLACE_AND_RULE =
            Comparator.comparing(Finding::place).thenComparing(Finding::rule);

    private final Vector<Rule> rules;
    private final Vector<Rule> original;

    private Rulebook(Vector<Rule> rules, Vector<Rule> original) {
        this.rules = rules;
        this.original = original;
    }

    /**
     * A rulebook of rules.
     *
     * @param rules the rules, each id once
     * @return the rulebook
     * @throws IllegalArgumentException if an id occurs twice
     */
    public static Rulebook of(Iterable<Rule> rules) {
        Rulebook book = Given.<Rule>all("rules", rules)
                .foldLeft(new Rulebook(Vector.empty(), Vector.empty()), Rulebook::adding);
        return new Rulebook(book.rules, book.rules);
    }

    /**
     * This rulebook with a rule of a host's own.
     *
     * @param rule a rule whose id has a namespace, such as {@code acme:X01}
     * @return the rulebook
     * @throws IllegalArgumentException if the id has no namespace, or there is a rule of that id
     */
    public Rulebook with(Rule rule) {
        if (!rule.id().isNamespaced()) {
            throw new IllegalArgumentException(
                    "a host's own rule has a namespace in its id, such as 'acme:X01': " + rule.id());
        }
        return adding(rule);
    }

    private Rulebook adding(Rule rule) {
        if (rule(rule.id()).isDefined()) {
            throw new IllegalArgumentException("there is a rule " + rule.id() + " already");
        }
        return new Rulebook(rules.append(rule), original);
    }

    /**
     * This rulebook without a rule.
     *
     * @param id a rule that it has
     * @return the rulebook
     * @throws IllegalArgumentException if it has no such rule
     */
    public Rulebook without(RuleId id) {
        Rule rule = existing(id);
        return new Rulebook(rules.remove(rule), original);
    }

    /**
     * This rulebook with another severity for a rule.
     *
     * @param id a rule that it has
     * @param severity how much its findings weigh
     * @return the rulebook
     * @throws IllegalArgumentException if it has no such rule
     */
    public Rulebook withSeverity(RuleId id, Severity severity) {
        Rule rule = existing(id);
        return rule.severity() == severity
                ? this
                : new Rulebook(rules.replace(rule, rule.withSeverity(severity)), original);
    }

    /**
     * The rules.
     *
     * @return the rules, in the order in which they were added
     */
    public Vector<Rule> rules() {
        return rules;
    }

    /**
     * The rule of an id.
     *
     * @param id the id
     * @return the rule, or none
     */
    public Option<Rule> rule(RuleId id) {
        return rules.find(rule -> rule.id().equals(id));
    }

    /**
     * How it differs from the rulebook that it was made of by {@link #with}, {@link #without} and
     * {@link #withSeverity}.
     *
     * @return the ids of the rules that were added or left out, or weigh otherwise, ascending
     */
    public Vector<RuleId> changed() {
        if (rules.equals(original)) {
            return Vector.empty();
        }
        Vector<Rule> kept = rules.filter(original::contains);
        return rules.appendAll(original)
                .reject(kept::contains)
                .map(Rule::id)
                .distinct()
                .sorted();
    }

    private Rule existing(RuleId id) {
        return rule(id).getOrElseThrow(() -> new IllegalArgumentException("there is no rule " + id));
    }

    /**
     * What the rules find.
     *
     * @param file what they look at
     * @return all findings, by place, then by rule id, then in the rule's own order
     */
    public Vector<Finding> findings(CaseFile file) {
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> rule.findings(file).forEach(findings::add));
        findings.sort(BY_PLACE_AND_RULE);
        return Alike.numbered(findings);
    }

    /**
     * What the rules find, and whether it stands in the way.
     *
     * @param file what they look at
     * @param waivers the findings that are let pass
     * @return the judgement
     */
    public Judgement judge(CaseFile file, Waivers waivers) {
        return new Judgement(file, findings(file).map(waivers::mark));
    }

    /**
     * The message of a finding: what is wrong, and what to do about it.
     *
     * @param finding a finding of one of the rules
     * @param language which language
     * @return the message
     * @throws IllegalArgumentException if the rulebook has not the finding's rule
     */
    public String message(Finding finding, Language language) {
        return existing(finding.rule()).text().message(finding.arguments(), language);
    }

    /** How many rules, and how it differs, {@code 108 rules, changed F07}. */
    @Override
    public String toString() {
        return rules.size() + " rules" + (changed().isEmpty() ? "" : changed().mkString(", changed ", ", ", ""));
    }
}
