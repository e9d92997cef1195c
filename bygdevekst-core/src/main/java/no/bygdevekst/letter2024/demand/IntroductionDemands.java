package no.bygdevekst.letter2024.demand;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Text;

/** The demands of the letter's introduction. */
final class IntroductionDemands {

    private static final Section INTRODUCTION = new Section("introduction");

    static final Vector<Demand> ALL = Vector.of(
            INTRODUCTION.notMet(
                    "¶1",
                    Text.of(
                            "departementet orienterer om rammene for handlingsplanene og hva det venter av dem",
                            "departementet orienterer om rammene for handlingsplanane og kva det ventar av dei",
                            "the ministry tells what the action plans have to work within, and what it expects"),
                    Section.INFORMS),
            INTRODUCTION.met(
                    "¶2",
                    Text.of(
                            "avtalene har tre overordnede mål: at folk bor der, at det finnes arbeidskraft med rett"
                                    + " kompetanse, og at næringslivet utvikler seg",
                            "avtalane har tre overordna mål: at folk bur der, at det finst arbeidskraft med rett"
                                    + " kompetanse, og at næringslivet utviklar seg",
                            "the agreements have three overall goals: that people live there, that labour with the"
                                    + " right skills can be had, and that business develops"),
                    "SubGoal.goals"),
            INTRODUCTION.met(
                    "¶3 s1",
                    Text.of(
                            "kommunene og samarbeidspartene blir enige om tiltak, og prioriterer mellom delmålene",
                            "kommunane og samarbeidspartane vert samde om tiltak, og prioriterer mellom delmåla",
                            "the municipalities and the partners agree on measures, and prioritize between sub-goals"),
                    "B02",
                    "WholePeriodBudget.subGoals"),
            INTRODUCTION.met(
                    "¶3 s2",
                    Text.of(
                            "planen fornyes hvert år, og er søknaden om statlig medfinansiering",
                            "planen vert fornya kvart år, og er søknaden om statleg medfinansiering",
                            "the plan is renewed each year, and is the application for the state's co-financing"),
                    "ActionPlan.revision"),
            INTRODUCTION.met(
                    "¶3 s3",
                    Text.of(
                            "den første planen er grunnlaget for midlene i 2025 og for planene i årene etter",
                            "den første planen er grunnlaget for midlane i 2025 og for planane i åra etter",
                            "the first plan is the basis for the money of 2025 and for the plans of later years"),
                    "R08",
                    "R17",
                    "Succession.asksForThePast"));

    private IntroductionDemands() {}
}
