package no.bygdevekst.json.plan;

import io.vavr.collection.Vector;
import no.bygdevekst.json.codec.ArrayCodec;
import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.place.Member.SchemeMember;
import no.bygdevekst.plan.ThirdPartyScheme;

/** The rules of a grant scheme that passes money on. */
final class ThirdPartySchemeCodec {

    static final ObjectCodec<ThirdPartyScheme, ThirdPartyScheme.Builder> CODEC = new ObjectCodecBuilder<
                    ThirdPartyScheme, ThirdPartyScheme.Builder>(SchemeMember.values(), ThirdPartyScheme::builder)
            .required(
                    SchemeMember.ADMINISTERED_BY,
                    Strings.PARTY,
                    ThirdPartyScheme::administeredBy,
                    ThirdPartyScheme.Builder::administeredBy)
            .optional(
                    SchemeMember.TARGET_GROUP,
                    Strings.TEXT,
                    ThirdPartyScheme::targetGroup,
                    ThirdPartyScheme.Builder::targetGroup)
            .optional(
                    SchemeMember.GOAL_CRITERIA,
                    Strings.TEXT,
                    ThirdPartyScheme::goalCriteria,
                    ThirdPartyScheme.Builder::goalCriteria)
            .optional(
                    SchemeMember.AWARD_CRITERIA,
                    Strings.TEXT,
                    ThirdPartyScheme::awardCriteria,
                    ThirdPartyScheme.Builder::awardCriteria)
            .optional(
                    SchemeMember.ANNOUNCEMENT,
                    Strings.TEXT,
                    ThirdPartyScheme::announcement,
                    ThirdPartyScheme.Builder::announcement)
            .optional(
                    SchemeMember.APPLICATION_PROCESSING,
                    Strings.TEXT,
                    ThirdPartyScheme::applicationProcessing,
                    ThirdPartyScheme.Builder::applicationProcessing)
            .optional(
                    SchemeMember.REPORTING,
                    Strings.TEXT,
                    ThirdPartyScheme::reporting,
                    ThirdPartyScheme.Builder::reporting)
            .optional(
                    SchemeMember.FOLLOW_UP,
                    Strings.TEXT,
                    ThirdPartyScheme::followUp,
                    ThirdPartyScheme.Builder::followUp)
            .optional(SchemeMember.RULES, Strings.TEXT, ThirdPartyScheme::rules, ThirdPartyScheme.Builder::rules)
            .unless(
                    Vector.empty(),
                    SchemeMember.RECIPIENTS,
                    ArrayCodec.of(Constants.RECIPIENT),
                    ThirdPartyScheme::recipients,
                    ThirdPartyScheme.Builder::recipients)
            .build(ThirdPartyScheme.Builder::build);

    private ThirdPartySchemeCodec() {}
}
