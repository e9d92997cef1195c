package no.bygdevekst.evaluation;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Gaps;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Given;

/**
 * What was judged of a half-typed plan, and by what (<i>vurderingsgrunnlag for et utkast</i>): as a {@link Basis}, but
 * that the agreement's id and the plan's revision may be to come.
 *
 * @param agreement the agreement, if its id could be read
 * @param year the plan's year
 * @param revision the plan's revision, if it could be read
 * @param approved whether the plan, or a previous plan of the same year, is approved, as far as could be read
 * @param terms the appropriation year of the terms taken
 * @param readings the readings of the terms that can be chosen, each with its choice
 * @param rules how many rules there are
 * @param changed the rules that were added, left out or weigh otherwise than in the rulebook as it was written
 * @param library the version of the library
 */
public record DraftBasis(
        Option<AgreementId> agreement,
        int year,
        Option<Integer> revision,
        boolean approved,
        int terms,
        Vector<Reading> readings,
        int rules,
        Vector<RuleId> changed,
        String library) {
    /**
     * Refuses null.
     *
     * @param agreement the agreement, if its id could be read
     * @param year the plan's year
     * @param revision the plan's revision, if it could be read
     * @param approved whether the plan, or a previous plan of the same year, is approved, as far as could be read
     * @param terms the appropriation year of the terms taken
     * @param readings the readings of the terms that can be chosen, each with its choice
     * @param rules how many rules there are
     * @param changed the rules that were added, left out or weigh otherwise than in the rulebook as it was written
     * @param library the version of the library
     */
    public DraftBasis {
        Given.value("agreement", agreement);
        Given.value("revision", revision);
        Given.value("readings", readings);
        Given.value("changed", changed);
        Given.value("library", library);
    }

    /**
     * The basis of a whole plan.
     *
     * @param basis what was judged
     * @return the same
     */
    public static DraftBasis of(Basis basis) {
        Given.value("basis", basis);
        return of(basis, Gaps.none());
    }

    static DraftBasis of(Basis basis, Gaps gaps) {
        return new DraftBasis(
                Option.when(!gaps.concern(Place.agreement(AgreementMember.ID)), basis.agreement()),
                basis.year(),
                Option.when(!gaps.concern(Place.plan(PlanMember.REVISION)), basis.revision()),
                basis.approved(),
                basis.terms(),
                basis.readings(),
                basis.rules(),
                basis.changed(),
                basis.library());
    }
}
