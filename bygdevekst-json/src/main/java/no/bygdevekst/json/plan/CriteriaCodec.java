package no.bygdevekst.json.plan;

import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.place.Member.CriteriaMember;
import no.bygdevekst.plan.Criteria;

/** How a measure meets each criterion. */
final class CriteriaCodec {

    static final ObjectCodec<Criteria, Criteria.Builder> CODEC = new ObjectCodecBuilder<Criteria, Criteria.Builder>(
                    CriteriaMember.values(), Criteria::builder)
            .optional(CriteriaMember.NEW_SOLUTION, Strings.TEXT, Criteria::newSolution, Criteria.Builder::newSolution)
            .optional(
                    CriteriaMember.LOCAL_ADAPTATION,
                    Strings.TEXT,
                    Criteria::localAdaptation,
                    Criteria.Builder::localAdaptation)
            .optional(
                    CriteriaMember.TRANSFER_VALUE,
                    Strings.TEXT,
                    Criteria::transferValue,
                    Criteria.Builder::transferValue)
            .build(Criteria.Builder::build);

    private CriteriaCodec() {}
}
