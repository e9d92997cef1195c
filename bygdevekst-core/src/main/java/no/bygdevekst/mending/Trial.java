package no.bygdevekst.mending;

import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.Fingerprint;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Rulebook;

/**
 * Tries proposals on a document (<i>prøving</i>).
 *
 * @param rulebook the rules
 * @param file the document
 * @param counts how often each rule finds something in it
 * @param known what each rule finds something of in it, and where
 */
record Trial(Rulebook rulebook, CaseFile file, Map<RuleId, Integer> counts, Set<Tuple2<RuleId, Object>> known) {

    static Trial of(Rulebook rulebook, CaseFile file, Vector<Finding> findings) {
        return new Trial(
                rulebook,
                file,
                counts(findings),
                HashSet.ofAll(findings.map(Trial::subject)).addAll(findings.map(Trial::place)));
    }

    /**
     * Whether a proposal, applied alone, removes a finding and brings no error where there was none: of the same rule,
     * of the same subject or at the same place.
     */
    boolean works(Proposal proposal, Finding finding) {
        Vector<Finding> after;
        try {
            after = findings(proposal.edits().applyTo(file.submission()));
        } catch (IllegalArgumentException e) {
            return false; // what comes out is no document: an amount outside its bounds, an array that would be empty
        }
        Map<RuleId, Integer> countsAfter = counts(after);
        return !has(after, finding.fingerprint())
                && countsAfter.getOrElse(finding.rule(), 0) < counts.getOrElse(finding.rule(), 0)
                && after.filter(each -> each.severity() == Severity.ERROR)
                        .forAll(error -> isKnown(error)
                                && countsAfter.getOrElse(error.rule(), 0) <= counts.getOrElse(error.rule(), 0));
    }

    private Vector<Finding> findings(Submission submission) {
        return rulebook.findings(CaseFile.of(submission, file.terms()));
    }

    private static boolean has(Vector<Finding> findings, Fingerprint fingerprint) {
        return findings.exists(each -> each.fingerprint().equals(fingerprint));
    }

    private boolean isKnown(Finding error) {
        return known.contains(subject(error)) || known.contains(place(error));
    }

    private static Tuple2<RuleId, Object> subject(Finding finding) {
        return new Tuple2<>(finding.rule(), finding.subject().appendAll(years(finding)));
    }

    // A line that is edited is the one that stands at its place, whatever it says now.
    private static Tuple2<RuleId, Object> place(Finding finding) {
        return new Tuple2<>(finding.rule(), new Tuple2<>(finding.place(), years(finding)));
    }

    /** The years that a finding about the whole plan is of; any other says what it is about by ids. */
    private static Vector<String> years(Finding finding) {
        return finding.subject().isEmpty()
                ? Vector.of("year", "appropriationYear")
                        .flatMap(name -> finding.arguments().get(name).map(year -> name + "=" + year))
                : Vector.empty();
    }

    private static Map<RuleId, Integer> counts(Vector<Finding> findings) {
        return findings.foldLeft(HashMap.empty(), (counts, finding) -> counts.put(finding.rule(), 1, Integer::sum));
    }
}
