package no.bygdevekst.json.plan;

import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.place.Member.DecisionMember;
import no.bygdevekst.plan.Decision;

/** The decision behind a signature. */
final class DecisionCodec {

    static final ObjectCodec<Decision, Decision.Builder> CODEC = new ObjectCodecBuilder<Decision, Decision.Builder>(
                    DecisionMember.values(), Decision::builder)
            .required(DecisionMember.BODY, Strings.NAME, Decision::body, Decision.Builder::body)
            .optional(DecisionMember.REFERENCE, Strings.TEXT, Decision::reference, Decision.Builder::reference)
            .optional(DecisionMember.DECIDED_ON, Dates.DATE, Decision::decidedOn, Decision.Builder::decidedOn)
            .build(Decision.Builder::build);

    private DecisionCodec() {}
}
