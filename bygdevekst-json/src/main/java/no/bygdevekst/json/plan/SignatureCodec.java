package no.bygdevekst.json.plan;

import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.place.Member.SignatureMember;
import no.bygdevekst.plan.Signature;

/** A party's signature on the plan. */
final class SignatureCodec {

    static final ObjectCodec<Signature, Signature.Builder> CODEC = new ObjectCodecBuilder<Signature, Signature.Builder>(
                    SignatureMember.values(), Signature::builder)
            .required(SignatureMember.PARTY, Strings.PARTY, Signature::party, Signature.Builder::party)
            .required(SignatureMember.NAME, Strings.NAME, Signature::name, Signature.Builder::name)
            .optional(SignatureMember.ROLE, Strings.TEXT, Signature::role, Signature.Builder::role)
            .required(SignatureMember.SIGNED_ON, Dates.DATE, Signature::signedOn, Signature.Builder::signedOn)
            .optional(SignatureMember.DECISION, DecisionCodec.CODEC, Signature::decision, Signature.Builder::decision)
            .build(Signature.Builder::build);

    private SignatureCodec() {}
}
