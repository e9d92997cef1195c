package no.bygdevekst.rulebook;

import no.bygdevekst.place.Member.ApprovedGrantMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.text.Given;

/**
 * What the ministry approved of a year's grant, and where the plan says so (<i>godkjent beløp</i>).
 *
 * @param index its position among the plan's approved grants, from 0
 * @param grant the approved grant
 */
public record PlacedApproval(int index, ApprovedGrant grant) {
    /**
     * Refuses null.
     *
     * @param index its position among the plan's approved grants, from 0
     * @param grant the approved grant
     */
    public PlacedApproval {
        Given.value("grant", grant);
    }

    /**
     * Where it stands.
     *
     * @return {@code /plan/approvedGrants/} and the position
     */
    public Place place() {
        return Place.plan(PlanMember.APPROVED_GRANTS).at(index);
    }

    /**
     * A remark about a member of it, with its year as argument {@code year}.
     *
     * @param member the member that the remark is placed at
     * @return the remark
     */
    public Remark remark(ApprovedGrantMember member) {
        return remarkAt(place().at(member));
    }

    /**
     * A remark about it at a place, with its year as argument {@code year}.
     *
     * @param place where the remark is placed
     * @return the remark
     */
    public Remark remarkAt(Place place) {
        return Remark.at(place).about(grant).with("year", grant.year());
    }
}
