package no.bygdevekst.letter2024.demand;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Text;

/** The demands of the first paragraph of the letter's plan requirements: on cooperation. */
final class CooperationDemands {

    private static final Section PLAN_REQUIREMENTS = new Section("plan-requirements");

    static final Vector<Demand> ALL = Vector.of(
            PLAN_REQUIREMENTS.notMet(
                    "¶1 s1",
                    Text.of(
                            "arbeidet bygger på at samarbeidet er reelt",
                            "arbeidet byggjer på at samarbeidet er reelt",
                            "the work rests on the cooperation being real"),
                    Text.of(
                            "setningen er et prinsipp; det som følger av det, står i setningene etter",
                            "setninga er eit prinsipp; det som følgjer av det, står i setningane etter",
                            "the sentence is a principle; what follows from it is in the sentences after it")),
            PLAN_REQUIREMENTS.met(
                    "¶1 s2",
                    Text.of(
                            "samarbeidspartene er enige om tiltakene under hvert delmål",
                            "samarbeidspartane er samde om tiltaka under kvart delmål",
                            "the partners agree on the measures under each sub-goal"),
                    "B10",
                    "B24",
                    "B27"),
            PLAN_REQUIREMENTS.met(
                    "¶1 s3",
                    Text.of(
                            "kommunene fordeler egne midler og de statlige midlene mellom delmålene, og avklarer hva"
                                    + " samarbeidspartene bidrar med",
                            "kommunane fordeler eigne midlar og dei statlege midlane mellom delmåla, og avklarar kva"
                                    + " samarbeidspartane bidreg med",
                            "the municipalities divide their own and the state's money between the sub-goals, and"
                                    + " clarify what the partners contribute"),
                    "A08",
                    "E04",
                    "R13",
                    "R14",
                    "WholePeriodBudget.subGoals"),
            PLAN_REQUIREMENTS.met(
                    "¶1 s4",
                    Text.of(
                            "departementet og Distriktssenteret står ikke for tiltak og sitter ikke i styringsgrupper",
                            "departementet og Distriktssenteret står ikkje for tiltak og sit ikkje i styringsgrupper",
                            "the ministry and the District Centre do not run measures or sit in steering groups"),
                    "B09",
                    "B20"));

    private CooperationDemands() {}
}
