package no.bygdevekst.letter2024.demand;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Text;

/** The demands of the letter's two lists of plan requirements: what a plan shall do, and its criteria. */
final class PlanDemands {

    private static final Section PLAN_REQUIREMENTS = new Section("plan-requirements");

    static final Vector<Demand> ALL = Vector.of(
            PLAN_REQUIREMENTS.notMet(
                    "¶2",
                    Text.of(
                            "det er fem ting planen skal gjøre",
                            "det er fem ting planen skal gjere",
                            "there are five things that the plan shall do"),
                    Section.LEADS_IN),
            PLAN_REQUIREMENTS.met(
                    "shall 1",
                    Text.of(
                            "planen viser tiltak, aktiviteter og finansiering for årene i avtaleperioden",
                            "planen viser tiltak, aktivitetar og finansiering for åra i avtaleperioden",
                            "the plan shows measures, activities and financing for the years of the agreement period"),
                    "A03",
                    "B03",
                    "B04",
                    "B06",
                    "B16",
                    "B17",
                    "B19",
                    "B25",
                    "WholePeriodBudget.of"),
            PLAN_REQUIREMENTS.met(
                    "shall 2",
                    Text.of(
                            "planen viser all finansiering, også den som ikke kommer fra departementet",
                            "planen viser all finansiering, òg den som ikkje kjem frå departementet",
                            "the plan shows all financing, also what does not come from the ministry"),
                    "B05",
                    "D07",
                    "SourceColumn.of",
                    "CostPlan.of"),
            PLAN_REQUIREMENTS.met(
                    "shall 3",
                    Text.of(
                            "kommunene lager planen sammen med samarbeidspartene i avtalen og andre som er invitert med",
                            "kommunane lagar planen saman med samarbeidspartane i avtalen og andre som er inviterte med",
                            "the municipalities draw the plan up with the agreement's partners and others invited"),
                    "B07",
                    "B08"),
            PLAN_REQUIREMENTS.met(
                    "shall 4",
                    Text.of(
                            "kommunene i piloten og samarbeidspartene det gjelder, signerer planen",
                            "kommunane i piloten og samarbeidspartane det gjeld, signerer planen",
                            "the pilot's municipalities and the partners concerned sign the plan"),
                    "B12",
                    "B13",
                    "B21",
                    "B22",
                    "B23"),
            PLAN_REQUIREMENTS.met(
                    "shall 5",
                    Text.of("planen revideres hvert år", "planen vert revidert kvart år", "the plan is revised yearly"),
                    "B21",
                    "R01",
                    "R03",
                    "R09",
                    "Revision.between"),
            PLAN_REQUIREMENTS.notMet(
                    "¶3",
                    Text.of(
                            "det er fem kriterier som planen samlet skal oppfylle",
                            "det er fem kriterium som planen samla skal oppfylle",
                            "there are five criteria that the plan as a whole shall meet"),
                    Section.LEADS_IN),
            PLAN_REQUIREMENTS.met(
                    "criterion 1",
                    Text.of(
                            "tiltakene hører til delmål i avtalen",
                            "tiltaka høyrer til delmål i avtalen",
                            "the measures belong to sub-goals of the agreement"),
                    "B01"),
            PLAN_REQUIREMENTS.met(
                    "criterion 2",
                    Text.of(
                            "tiltakene er med på å lage og prøve ut noe nytt",
                            "tiltaka er med på å lage og prøve ut noko nytt",
                            "the measures help to make and try out something new"),
                    "C01",
                    "C04"),
            PLAN_REQUIREMENTS.met(
                    "criterion 3",
                    Text.of(
                            "tiltakene svarer på det som er vanskelig der de skjer",
                            "tiltaka svarar på det som er vanskeleg der dei skjer",
                            "the measures answer what is difficult where they take place"),
                    "C02",
                    "C04"),
            PLAN_REQUIREMENTS.met(
                    "criterion 4",
                    Text.of(
                            "andre distriktskommuner kan ha nytte av det tiltakene viser",
                            "andre distriktskommunar kan ha nytte av det tiltaka viser",
                            "other rural municipalities can make use of what the measures show"),
                    "C03",
                    "C04"),
            PLAN_REQUIREMENTS.met(
                    "criterion 5",
                    Text.of(
                            "budsjettet til et tiltak holder til det tiltaket er anslått til å koste",
                            "budsjettet til eit tiltak held til det tiltaket er anslått til å koste",
                            "the budget of a measure is enough for what the measure is estimated to cost"),
                    "C05",
                    "C06",
                    "C07"));

    private PlanDemands() {}
}
