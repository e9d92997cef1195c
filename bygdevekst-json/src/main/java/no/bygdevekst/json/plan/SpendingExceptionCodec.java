package no.bygdevekst.json.plan;

import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.place.Member.ExceptionMember;
import no.bygdevekst.plan.SpendingException;

/** What a budget line invokes to be let off a restriction. */
final class SpendingExceptionCodec {

    static final ObjectCodec<SpendingException, SpendingException.Builder> CODEC = new ObjectCodecBuilder<
                    SpendingException, SpendingException.Builder>(ExceptionMember.values(), SpendingException::builder)
            .required(
                    ExceptionMember.GROUND,
                    Constants.EXCEPTION_GROUND,
                    SpendingException::ground,
                    SpendingException.Builder::ground)
            .required(
                    ExceptionMember.JUSTIFICATION,
                    Strings.TEXT,
                    SpendingException::justification,
                    SpendingException.Builder::justification)
            .build(SpendingException.Builder::build);

    private SpendingExceptionCodec() {}
}
