package no.bygdevekst.json.plan;

import no.bygdevekst.json.codec.FlagCodec;
import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.place.Member.SamiInterestsMember;
import no.bygdevekst.plan.SamiInterests;

/** Whether a measure affects Sámi interests. */
final class SamiInterestsCodec {

    static final ObjectCodec<SamiInterests, SamiInterests.Builder> CODEC = new ObjectCodecBuilder<
                    SamiInterests, SamiInterests.Builder>(SamiInterestsMember.values(), SamiInterests::builder)
            .required(
                    SamiInterestsMember.AFFECTED,
                    FlagCodec.FLAG,
                    SamiInterests::affected,
                    SamiInterests.Builder::affected)
            .optional(
                    SamiInterestsMember.DIALOGUE,
                    Strings.TEXT,
                    SamiInterests::dialogue,
                    SamiInterests.Builder::dialogue)
            .build(SamiInterests.Builder::build);

    private SamiInterestsCodec() {}
}
