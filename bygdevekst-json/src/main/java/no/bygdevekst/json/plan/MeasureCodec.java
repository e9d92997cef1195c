package no.bygdevekst.json.plan;

import io.vavr.collection.Vector;
import no.bygdevekst.json.codec.ArrayCodec;
import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.plan.Criteria;
import no.bygdevekst.plan.Measure;

/** A measure of the plan. */
final class MeasureCodec {

    static final ObjectCodec<Measure, Measure.Builder> CODEC = new ObjectCodecBuilder<Measure, Measure.Builder>(
                    MeasureMember.values(), Measure::builder)
            .required(MeasureMember.ID, Strings.MEASURE_ID, Measure::id, Measure.Builder::id)
            .required(MeasureMember.TITLE, Strings.NAME, Measure::title, Measure.Builder::title)
            .optional(MeasureMember.DESCRIPTION, Strings.TEXT, Measure::description, Measure.Builder::description)
            .required(
                    MeasureMember.SUB_GOALS,
                    ArrayCodec.notEmpty(Strings.LISTED_SUB_GOAL),
                    Measure::subGoals,
                    Measure.Builder::subGoals)
            .unless(
                    Vector.empty(),
                    MeasureMember.PURPOSES,
                    ArrayCodec.of(Constants.PURPOSE),
                    Measure::purposes,
                    Measure.Builder::purposes)
            .required(MeasureMember.RESPONSIBLE, Strings.PARTY, Measure::responsible, Measure.Builder::responsible)
            .unless(
                    Vector.empty(),
                    MeasureMember.PARTICIPANTS,
                    ArrayCodec.of(Strings.PARTY),
                    Measure::participants,
                    Measure.Builder::participants)
            .required(
                    MeasureMember.AGREED_BY, ArrayCodec.of(Strings.PARTY), Measure::agreedBy, Measure.Builder::agreedBy)
            .unless(
                    Vector.empty(),
                    MeasureMember.LOCATIONS,
                    ArrayCodec.of(Strings.MUNICIPALITY_NUMBER),
                    Measure::locations,
                    Measure.Builder::locations)
            .optional(
                    MeasureMember.ESTIMATED_COST,
                    Numbers.AMOUNT,
                    Measure::estimatedCost,
                    Measure.Builder::estimatedCost)
            .unless(
                    Criteria.none(),
                    MeasureMember.CRITERIA,
                    CriteriaCodec.CODEC,
                    Measure::criteria,
                    Measure.Builder::criteria)
            .required(
                    MeasureMember.ACTIVITIES,
                    ArrayCodec.of(ActivityCodec.CODEC),
                    Measure::activities,
                    Measure.Builder::activities)
            .required(
                    MeasureMember.BUDGET,
                    ArrayCodec.of(BudgetLineCodec.CODEC),
                    Measure::budget,
                    Measure.Builder::budget)
            .optional(
                    MeasureMember.THIRD_PARTY_SCHEME,
                    ThirdPartySchemeCodec.CODEC,
                    Measure::thirdPartyScheme,
                    Measure.Builder::thirdPartyScheme)
            .optional(
                    MeasureMember.SAMI_INTERESTS,
                    SamiInterestsCodec.CODEC,
                    Measure::samiInterests,
                    Measure.Builder::samiInterests)
            .optional(MeasureMember.CHANGE_NOTE, Strings.TEXT, Measure::changeNote, Measure.Builder::changeNote)
            .unless(
                    Vector.empty(),
                    MeasureMember.NOTES,
                    ArrayCodec.of(NoteCodec.CODEC),
                    Measure::notes,
                    Measure.Builder::notes)
            .unless(
                    Vector.empty(),
                    MeasureMember.REFERENCES,
                    ArrayCodec.of(ReferenceCodec.CODEC),
                    Measure::references,
                    Measure.Builder::references)
            .build(Measure.Builder::build);

    private MeasureCodec() {}
}
