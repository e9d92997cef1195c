package no.bygdevekst.rulebook;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rule.Finding;
import no.bygdevekst.rule.RuleId;
import no.bygdevekst.rule.Severity;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.text.Language;

/**
 * Which rules there are (<i>regelbok</i>), and how they read the source where it leaves room.
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
    private final Involvement involvement;

    private Rulebook(Vector<Rule> rules, Involvement involvement) {
        this.rules = rules;
        this.involvement = involvement;
    }

    /**
     * A rulebook of rules, with the default reading of {@link Involvement}.
     *
     * @param rules the rules, each id once
     * @return the rulebook
     * @throws IllegalArgumentException if an id occurs twice
     */
    public static Rulebook of(Vector<Rule> rules) {
        Rulebook book = new Rulebook(Vector.empty(), Involvement.BY_MEASURE);
        return rules.foldLeft(book, Rulebook::adding);
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
        return new Rulebook(rules.append(rule), involvement);
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
        return new Rulebook(rules.remove(rule), involvement);
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
        return new Rulebook(rules.replace(rule, rule.withSeverity(severity)), involvement);
    }

    /**
     * This rulebook with another reading of whose agreement a measure needs.
     *
     * @param involvement the reading
     * @return the rulebook
     */
    public Rulebook withReading(Involvement involvement) {
        return new Rulebook(rules, involvement);
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
     * The reading of whose agreement a measure needs.
     *
     * @return the reading
     */
    public Involvement involvement() {
        return involvement;
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

    private Rule existing(RuleId id) {
        return rule(id).getOrElseThrow(() -> new IllegalArgumentException("there is no rule " + id));
    }

    /**
     * Opens a submission for the rules to look at.
     *
     * @param submission what is handed in
     * @param terms the grant terms
     * @return the case file, under this rulebook's readings
     */
    public CaseFile open(Submission submission, GrantTerms terms) {
        return new CaseFile(submission, terms, involvement);
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
        return Vector.ofAll(findings);
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
}
