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
                    "A05",
                    "D03",
                    "D07",
                    "D10",
                    "Letter2024.frame"),
            FRAME.met(
                    "¶1 s2",
                    Text.of(
                            "de statlige midlene skal gå til fire formål",
                            "dei statlege midlane skal gå til fire føremål",
                            "the state's money is to go to four purposes"),
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
                            "eitt føremål er å prøve nye løysingar som passar på staden, og som andre kan ta etter",
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
                            "en foreløpig fordeling gir hver pilot et beløp",
                            "ei førebels fordeling gjev kvar pilot eit beløp",
                            "a tentative division gives each pilot an amount"),
                    "A07",
                    "D01",
                    "FrameFit.byPriority",
                    "FrameFit.inProportion"),
            FRAME.met(
                    "table",
                    Text.of(
                            "tabellen viser hva hver av de fem pilotene har i fase 1, i fase 2 og til sammen",
                            "tabellen viser kva kvar av dei fem pilotane har i fase 1, i fase 2 og til saman",
                            "the table shows what each of the five pilots has in phase 1, in phase 2 and in total"),
                    "A06",
                    "A07",
                    "Letter2024.pilots"),
            FRAME.met(
                    "¶3 s1",
                    Text.of(
                            "de statlige midlene går til tiltak som skjer i piloten",
                            "dei statlege midlane går til tiltak som skjer i piloten",
                            "the state's money goes to measures that take place in the pilot"),
                    "D04",
                    "D09"),
            FRAME.met(
                    "¶3 s2",
                    Text.of(
                            "de statlige midlene kan overføres i inntil tre år, så de rekker gjennom avtaleperioden",
                            "dei statlege midlane kan overførast i inntil tre år, så dei rekk gjennom avtaleperioden",
                            "the state's money can be carried over for up to three years, so that it lasts the agreement period"),
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
