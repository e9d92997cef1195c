package no.bygdevekst.letter2024.demand;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Text;

/** The demands of the letter's section on the frame of the work. */
final class FrameDemands {

    private static final Section FRAME = new Section("frame");

    static final Vector<Demand> ALL = Vector.of(
            FRAME.met(
                    "¶1 s1",
                    Text.of(
                            "det er bevilget 74 millioner kroner for 2025 til tiltak i handlingsplanene",
                            "det er løyvd 74 millionar kroner for 2025 til tiltak i handlingsplanane",
                            "74 million kroner are appropriated for 2025 for measures in the action plans"),
                    "Letter2024.frame"),
            FRAME.met(
                    "¶1 s2",
                    Text.of(
                            "midlene har fire formål, og et tiltak skal tjene minst ett av dem",
                            "midlane har fire føremål, og eit tiltak skal tene minst eitt av dei",
                            "the money has four purposes, and a measure is to serve at least one of them"),
                    "D08"),
            FRAME.met(
                    "bullet 1",
                    Text.of(
                            "ett formål er bedre bruk og samordning av offentlige ordninger som finnes",
                            "eitt føremål er betre bruk og samordning av offentlege ordningar som finst",
                            "one purpose is better use and coordination of public measures that exist"),
                    "Measure.purposes"),
            FRAME.met(
                    "bullet 2",
                    Text.of(
                            "ett formål er å prøve nye løsninger som passer stedet, og som andre kan ta etter",
                            "eitt føremål er å prøve nye løysingar som høver til staden, og som andre kan ta etter",
                            "one purpose is to try new solutions that suit the place and that others can take over"),
                    "Measure.purposes"),
            FRAME.met(
                    "bullet 3",
                    Text.of(
                            "ett formål er nye måter å samarbeide på, mellom kommuner og mellom nivåer",
                            "eitt føremål er nye måtar å samarbeide på, mellom kommunar og mellom nivå",
                            "one purpose is new ways to cooperate, between municipalities and between levels"),
                    "Measure.purposes"),
            FRAME.met(
                    "bullet 4",
                    Text.of(
                            "ett formål er mer kraft til utviklingsarbeid i piloten og kommunene",
                            "eitt føremål er meir kraft til utviklingsarbeid i piloten og kommunane",
                            "one purpose is more capacity for development in the pilot and its municipalities"),
                    "Measure.purposes"),
            FRAME.met(
                    "¶2 s1",
                    Text.of(
                            "midlene fordeles mellom pilotene etter hvor mange kommuner de har",
                            "midlane vert fordelte mellom pilotane etter kor mange kommunar dei har",
                            "the money is divided between the pilots by how many municipalities they have"),
                    "MunicipalityAllocation.of"),
            FRAME.met(
                    "¶2 s2",
                    Text.of(
                            "hver pilot har et beløp å holde seg innenfor; fordelingen er foreløpig",
                            "kvar pilot har eit beløp å halde seg innanfor; fordelinga er førebels",
                            "each pilot has an amount to stay within; the division is tentative"),
                    "D01",
                    "D07",
                    "FrameFit.byPriority",
                    "FrameFit.inProportion"),
            FRAME.met(
                    "table",
                    Text.of(
                            "tabellen viser hva hver av de fem pilotene har i fase 1, i fase 2 og til sammen",
                            "tabellen viser kva kvar av dei fem pilotane har i fase 1, i fase 2 og til saman",
                            "the table shows what each of the five pilots has in phase 1, in phase 2 and in all"),
                    "Letter2024.pilots"),
            FRAME.met(
                    "¶3 s1",
                    Text.of(
                            "statens midler går til tiltak som skjer i piloten",
                            "midlane frå staten går til tiltak som skjer i piloten",
                            "the state's money goes to measures that take place in the pilot"),
                    "D04",
                    "D09"),
            FRAME.met(
                    "¶3 s2",
                    Text.of(
                            "midlene kan spares i inntil tre år, så de rekker gjennom avtaleperioden",
                            "midlane kan sparast i inntil tre år, så dei rekk gjennom avtaleperioden",
                            "the money can be kept for up to three years, so that it lasts the agreement period"),
                    "A02",
                    "D03",
                    "P07",
                    "GrantTerms.lastPayableYear"),
            FRAME.met(
                    "¶3 s3",
                    Text.of(
                            "kommuner, stat, fylkeskommune og andre relevante parter kan bruke midlene på aktiviteter"
                                    + " i planen",
                            "kommunar, stat, fylkeskommune og andre relevante partar kan bruke midlane på aktivitetar"
                                    + " i planen",
                            "municipalities, the state, the county authority and other relevant parties can use the"
                                    + " money for activities in the plan"),
                    "BudgetLine.spentBy",
                    "MoneyByUser.of"));

    private FrameDemands() {}
}
