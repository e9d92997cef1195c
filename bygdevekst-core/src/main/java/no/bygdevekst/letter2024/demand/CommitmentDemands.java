package no.bygdevekst.letter2024.demand;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Text;

/** The demands of the letter's section on the commitment. */
final class CommitmentDemands {

    private static final Section COMMITMENT = new Section("commitment");

    static final Vector<Demand> ALL = Vector.of(
            COMMITMENT.met(
                    "¶1 s1",
                    Text.of(
                            "et midlertidig tilsagn gjelder hele avtaleperioden, med midlene fra 2025 og den første"
                                    + " planen som grunnlag",
                            "eit mellombels tilsegn gjeld heile avtaleperioden, med midlane frå 2025 og den første"
                                    + " planen som grunnlag",
                            "a provisional commitment covers the whole period, based on the money of 2025 and the"
                                    + " first plan"),
                    "Commitment.of"),
            COMMITMENT.met(
                    "¶1 s2",
                    Text.of(
                            "tilsagnet er også grunnlaget for det som betales ut for tiltak i 2025",
                            "tilsegnet er òg grunnlaget for det som vert betalt ut for tiltak i 2025",
                            "the commitment is also the basis for what is paid for measures in 2025"),
                    "PaymentPlan.of"),
            COMMITMENT.met(
                    "¶1 s3",
                    Text.of(
                            "endret fordeling meldes i den årlige planen, som sier hva det neste året skal inneholde"
                                    + " og koste",
                            "endra fordeling vert meld i den årlege planen, som seier kva det neste året skal innehalde"
                                    + " og koste",
                            "a changed division is announced in the yearly plan, which says what the coming year will"
                                    + " hold and cost"),
                    "B18",
                    "R04",
                    "R05",
                    "R06",
                    "R07",
                    "R10",
                    "R13",
                    "R14",
                    "Revision.between"),
            COMMITMENT.met(
                    "¶1 s4",
                    Text.of(
                            "den årlige planen er grunnlaget for det som betales ut i årene som kommer",
                            "den årlege planen er grunnlaget for det som vert betalt ut i åra som kjem",
                            "the yearly plan is the basis for what is paid in the years to come"),
                    "D11",
                    "R08",
                    "R12",
                    "AnnualGrants.ofMeasures",
                    "PaymentPlan.of"));

    private CommitmentDemands() {}
}
