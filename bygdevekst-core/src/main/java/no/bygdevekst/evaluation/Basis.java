package no.bygdevekst.evaluation;

import io.vavr.collection.Vector;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Given;

/**
 * What was judged, and by what (<i>vurderingsgrunnlag</i>), such as revision 2 of Nord-Troms' plan for 2026 by the
 * terms of 2025: so that an evaluation that was kept can be read years later.
 *
 * @param agreement the agreement
 * @param year the plan's year
 * @param revision the plan's revision
 * @param approved whether the plan, or a previous plan of the same year, is approved
 * @param terms the appropriation year of the terms taken
 * @param readings the readings of the terms that can be chosen, each with its choice
 * @param rules how many rules there are
 * @param changed the rules that were added, left out or weigh otherwise than in the rulebook as it was written
 * @param library the version of the library
 */
public record Basis(
        AgreementId agreement,
        int year,
        int revision,
        boolean approved,
        int terms,
        Vector<Reading> readings,
        int rules,
        Vector<RuleId> changed,
        String library) {
    /**
     * Refuses null.
     *
     * @param agreement the agreement
     * @param year the plan's year
     * @param revision the plan's revision
     * @param approved whether the plan, or a previous plan of the same year, is approved
     * @param terms the appropriation year of the terms taken
     * @param readings the readings of the terms that can be chosen, each with its choice
     * @param rules how many rules there are
     * @param changed the rules that were added, left out or weigh otherwise than in the rulebook as it was written
     * @param library the version of the library
     */
    public Basis {
        Given.value("agreement", agreement);
        Given.value("readings", readings);
        Given.value("changed", changed);
        Given.value("library", library);
    }

    static Basis of(Rulebook rulebook, CaseFile file) {
        return new Basis(
                file.agreement().id(),
                file.planYear(),
                file.plan().revision(),
                file.status().isApproved(),
                file.terms().appropriationYear(),
                file.terms().readings(),
                rulebook.rules().size(),
                rulebook.changed(),
                LibraryVersion.VERSION);
    }
}
