package no.bygdevekst.letter2024.demand;

import io.vavr.collection.Vector;
import java.util.function.Function;

/** The demands of all sections, in the letter's order. */
public final class LetterDemands {

    private static final Vector<Demand> ALL = Vector.of(
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

    /**
     * The demands.
     *
     * @return every sentence and item of the letter from the introduction to the closing, in its order
     */
    public static Vector<Demand> all() {
        return ALL;
    }
}
