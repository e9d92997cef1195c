package no.bygdevekst.letter2024;

import io.vavr.collection.Vector;
import java.util.function.Function;

/** The demands of all sections, in the letter's order. */
final class LetterDemands {

    static final Vector<Demand> ALL = Vector.of(
                    IntroductionDemands.ALL,
                    FrameDemands.ALL,
                    CooperationDemands.ALL,
                    PlanDemands.ALL,
                    ApprovalDemands.ALL,
                    CommitmentDemands.ALL,
                    PaymentDemands.ALL,
                    OwnDemands.ALL,
                    RestrictionDemands.ALL,
                    SchemeDemands.ALL,
                    ClosingDemands.ALL)
            .flatMap(Function.identity());

    private LetterDemands() {}
}
