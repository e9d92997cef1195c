package no.bygdevekst.json.plan;

import no.bygdevekst.agreement.Partner;
import no.bygdevekst.json.codec.FlagCodec;
import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.place.Member.PartnerMember;

/** A partner of the agreement. */
final class PartnerCodec {

    static final ObjectCodec<Partner, Partner.Builder> CODEC = new ObjectCodecBuilder<Partner, Partner.Builder>(
                    PartnerMember.values(), Partner::builder)
            .required(PartnerMember.ID, Strings.PARTNER_ID, Partner::id, Partner.Builder::id)
            .required(PartnerMember.NAME, Strings.NAME, Partner::name, Partner.Builder::name)
            .required(PartnerMember.KIND, Constants.PARTNER_KIND, Partner::kind, Partner.Builder::kind)
            .optional(
                    PartnerMember.ORGANIZATION_NUMBER,
                    Strings.ORGANIZATION_NUMBER,
                    Partner::organizationNumber,
                    Partner.Builder::organizationNumber)
            .unless(false, PartnerMember.INVITED, FlagCodec.FLAG, Partner::invited, Partner.Builder::invited)
            .build(Partner.Builder::build);

    private PartnerCodec() {}
}
