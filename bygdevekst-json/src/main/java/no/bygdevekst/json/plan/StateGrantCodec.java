package no.bygdevekst.json.plan;

import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.place.Member.StateGrantMember;

/** One grant of the state's co-financing of the agreement's period. */
final class StateGrantCodec {

    static final ObjectCodec<StateGrant, StateGrant.Builder> CODEC = new ObjectCodecBuilder<
                    StateGrant, StateGrant.Builder>(StateGrantMember.values(), StateGrant::builder)
            .required(
                    StateGrantMember.APPROPRIATION_YEAR,
                    Numbers.YEAR,
                    StateGrant::appropriationYear,
                    StateGrant.Builder::appropriationYear)
            .required(StateGrantMember.AMOUNT, Numbers.AMOUNT, StateGrant::amount, StateGrant.Builder::amount)
            .build(StateGrant.Builder::build);

    private StateGrantCodec() {}
}
