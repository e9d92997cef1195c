package no.bygdevekst.json.plan;

import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.place.Member.MunicipalityMember;

/** A municipality of the pilot. */
final class MunicipalityCodec {

    static final ObjectCodec<Municipality, Municipality.Builder> CODEC = new ObjectCodecBuilder<
                    Municipality, Municipality.Builder>(MunicipalityMember.values(), Municipality::builder)
            .required(
                    MunicipalityMember.NUMBER,
                    Strings.MUNICIPALITY_NUMBER,
                    Municipality::number,
                    Municipality.Builder::number)
            .required(MunicipalityMember.NAME, Strings.NAME, Municipality::name, Municipality.Builder::name)
            .optional(
                    MunicipalityMember.ORGANIZATION_NUMBER,
                    Strings.ORGANIZATION_NUMBER,
                    Municipality::organizationNumber,
                    Municipality.Builder::organizationNumber)
            .build(Municipality.Builder::build);

    private MunicipalityCodec() {}
}
