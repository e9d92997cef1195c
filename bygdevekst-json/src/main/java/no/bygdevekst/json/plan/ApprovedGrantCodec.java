package no.bygdevekst.json.plan;

import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.place.Member.ApprovedGrantMember;
import no.bygdevekst.plan.ApprovedGrant;

/** What the ministry approved of a year's grant. */
final class ApprovedGrantCodec {

    static final ObjectCodec<ApprovedGrant, ApprovedGrant.Builder> CODEC = new ObjectCodecBuilder<
                    ApprovedGrant, ApprovedGrant.Builder>(ApprovedGrantMember.values(), ApprovedGrant::builder)
            .required(ApprovedGrantMember.YEAR, Numbers.YEAR, ApprovedGrant::year, ApprovedGrant.Builder::year)
            .optional(
                    ApprovedGrantMember.APPROPRIATION_YEAR,
                    Numbers.YEAR,
                    ApprovedGrant::appropriationYear,
                    ApprovedGrant.Builder::appropriationYear)
            .required(ApprovedGrantMember.AMOUNT, Numbers.AMOUNT, ApprovedGrant::amount, ApprovedGrant.Builder::amount)
            .build(ApprovedGrant.Builder::build);

    private ApprovedGrantCodec() {}
}
