package no.bygdevekst.letter2024.demand;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Text;

/** The demands of the last paragraphs of the letter's plan requirements: chapter 6, approval and Sámi interests. */
final class ApprovalDemands {

    private static final Section PLAN_REQUIREMENTS = new Section("plan-requirements");

    static final Vector<Demand> ALL = Vector.of(
            PLAN_REQUIREMENTS.met(
                    "¶4",
                    Text.of(
                            "pilotens midler fordeles i tabellen i kapittel 6, over hele avtaleperioden",
                            "midlane til piloten vert fordelte i tabellen i kapittel 6, over heile avtaleperioden",
                            "the pilot's money is divided in the table of chapter 6, over the whole agreement period"),
                    "D01",
                    "D02",
                    "WholePeriodBudget.of"),
            PLAN_REQUIREMENTS.met(
                    "¶5 s1",
                    Text.of(
                            "planen må være godkjent før arbeidet etter den kan ta til",
                            "planen må vere godkjend før arbeidet etter han kan ta til",
                            "the plan must be approved before the work under it can start"),
                    "A04",
                    "D13",
                    "P04",
                    "P10",
                    "R11",
                    "R12",
                    "ActionPlan.isApproved"),
            PLAN_REQUIREMENTS.notMet(
                    "¶5 s2",
                    Text.of(
                            "fristen for planen for 2025 skal gi tid nok, men ikke forsinke arbeidet",
                            "fristen for planen for 2025 skal gje tid nok, men ikkje forseinke arbeidet",
                            "the deadline for the plan of 2025 is to give time enough without delaying the work"),
                    Section.MINISTRY_ACTS),
            PLAN_REQUIREMENTS.notMet(
                    "¶5 s3",
                    Text.of(
                            "departementet snakker med pilotene om fristen etter nyttår",
                            "departementet snakkar med pilotane om fristen etter nyttår",
                            "the ministry will talk with the pilots about the deadline in the new year"),
                    Section.MINISTRY_ACTS),
            PLAN_REQUIREMENTS.met(
                    "¶6",
                    Text.of(
                            "piloten oppfordres til å snakke med Sametinget der tiltak berører samiske interesser",
                            "piloten vert oppmoda om å snakke med Sametinget der tiltak gjeld samiske interesser",
                            "the pilot is encouraged to talk with the Sámi Parliament where Sámi interests are"
                                    + " affected"),
                    "B15",
                    "B26"));

    private ApprovalDemands() {}
}
