package no.bygdevekst.json.plan;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.json.codec.ArrayCodec;
import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.place.Member.AgreementMember;

/** The agreement. */
public final class AgreementCodec {

    public static final ObjectCodec<Agreement, Agreement.Builder> CODEC = new ObjectCodecBuilder<
                    Agreement, Agreement.Builder>(AgreementMember.values(), Agreement::builder)
            .required(AgreementMember.ID, Strings.AGREEMENT_ID, Agreement::id, Agreement.Builder::id)
            .required(AgreementMember.PILOT, Strings.NAME, Agreement::pilot, Agreement.Builder::pilot)
            .required(AgreementMember.PERIOD, PeriodCodec.CODEC, Agreement::period, Agreement.Builder::period)
            .optional(AgreementMember.SIGNED_ON, Dates.DATE, Agreement::signedOn, Agreement.Builder::signedOn)
            .required(
                    AgreementMember.MUNICIPALITIES,
                    ArrayCodec.notEmpty(MunicipalityCodec.CODEC),
                    Agreement::municipalities,
                    Agreement.Builder::municipalities)
            .required(
                    AgreementMember.PARTNERS,
                    ArrayCodec.of(PartnerCodec.CODEC),
                    Agreement::partners,
                    Agreement.Builder::partners)
            .required(
                    AgreementMember.SUB_GOALS,
                    ArrayCodec.notEmpty(SubGoalCodec.CODEC),
                    Agreement::subGoals,
                    Agreement.Builder::subGoals)
            .required(
                    AgreementMember.STATE_GRANTS,
                    ArrayCodec.notEmpty(StateGrantCodec.CODEC),
                    Agreement::stateGrants,
                    Agreement.Builder::stateGrants)
            .optional(AgreementMember.PHASE_ONE, Numbers.AMOUNT, Agreement::phaseOne, Agreement.Builder::phaseOne)
            .optional(AgreementMember.RECIPIENT, Strings.PARTY, Agreement::recipient, Agreement.Builder::recipient)
            .unless(
                    Vector.empty(),
                    AgreementMember.REFERENCES,
                    ArrayCodec.of(ReferenceCodec.CODEC),
                    Agreement::references,
                    Agreement.Builder::references)
            .build(Agreement.Builder::build, AgreementCodec::ofDraft);

    private AgreementCodec() {}

    private static Agreement ofDraft(Agreement.Builder draft) {
        Agreement agreement = draft.unfinished(true).build();
        boolean lacks = agreement.municipalities().isEmpty()
                || agreement.subGoals().isEmpty()
                || agreement.stateGrants().isEmpty();
        return agreement.withUnfinished(lacks);
    }
}
