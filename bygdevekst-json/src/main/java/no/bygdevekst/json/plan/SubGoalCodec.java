package no.bygdevekst.json.plan;

import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.json.codec.ArrayCodec;
import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.place.Member.SubGoalMember;

/** A sub-goal of the agreement. */
final class SubGoalCodec {

    static final ObjectCodec<SubGoal, SubGoal.Builder> CODEC = new ObjectCodecBuilder<SubGoal, SubGoal.Builder>(
                    SubGoalMember.values(), SubGoal::builder)
            .required(SubGoalMember.ID, Strings.SUB_GOAL_ID, SubGoal::id, SubGoal.Builder::id)
            .required(SubGoalMember.TITLE, Strings.NAME, SubGoal::title, SubGoal.Builder::title)
            .required(SubGoalMember.GOALS, ArrayCodec.notEmpty(Constants.GOAL), SubGoal::goals, SubGoal.Builder::goals)
            .optional(SubGoalMember.DESCRIPTION, Strings.TEXT, SubGoal::description, SubGoal.Builder::description)
            .build(SubGoal.Builder::build);

    private SubGoalCodec() {}
}
