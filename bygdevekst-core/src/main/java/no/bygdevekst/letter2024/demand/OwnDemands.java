package no.bygdevekst.letter2024.demand;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Text;

/** The demands of the letter's section on the municipalities' own co-financing. */
final class OwnDemands {

    private static final Section OWN = new Section("own");

    static final Vector<Demand> ALL = Vector.of(
            OWN.partlyMet(
                    "¶1",
                    Text.of(
                            "kommunene må bidra med egne ressurser, og prioritere avtalens satsinger i eget budsjett",
                            "kommunane må bidra med eigne ressursar, og prioritere satsingane i avtalen i eigne budsjett",
                            "the municipalities must contribute resources of their own, and give the agreement priority"
                                    + " in their own budgets"),
                    Text.of(
                            "prioriteringen i eget budsjett vises ikke i planen; vedtaket bak en signatur er sporet av den",
                            "prioriteringa i eige budsjett syner ikkje i planen; vedtaket bak ein signatur er sporet av ho",
                            "the priority in the own budget is not seen in the plan; the decision behind a signature is its"
                                    + " trace"),
                    "E02",
                    "R15",
                    "R16",
                    "Signature.decision"),
            OWN.met(
                    "¶2 s1",
                    Text.of(
                            "planen må vise hva kommunene selv legger inn",
                            "planen må vise kva kommunane sjølve legg inn",
                            "the plan must show what the municipalities themselves put in"),
                    "E02",
                    "E03",
                    "WholePeriodBudget.of"),
            OWN.met(
                    "¶2 s2",
                    Text.of(
                            "timer som brukes på delmålene, føres som egenandel i kapittel 7",
                            "timar som vert brukte på delmåla, vert førte som eigendel i kapittel 7",
                            "hours spent on the sub-goals are entered as own share in chapter 7"),
                    "YearNeed.hours",
                    "HourlyRate.times"),
            OWN.notMet(
                    "¶2 s3",
                    Text.of(
                            "et vedlegg viser hvordan timene føres",
                            "eit vedlegg viser korleis timane vert førte",
                            "an annex shows how the hours are entered"),
                    Text.of(
                            "vedlegget er ikke blant kildene; timene regnes med timesats per linje, og vises per"
                                    + " kommune og delmål",
                            "vedlegget er ikkje blant kjeldene; timane vert rekna med timesats per linje, og viste per"
                                    + " kommune og delmål",
                            "the annex is not among the sources; hours are counted at a rate by line, and shown by"
                                    + " municipality and sub-goal")),
            OWN.met(
                    "¶3",
                    Text.of(
                            "samarbeidspartene bestemmer selv hva de bidrar med, i arbeid eller penger",
                            "samarbeidspartane avgjer sjølve kva dei bidreg med, i arbeid eller pengar",
                            "the partners decide themselves what they contribute, in work or money"),
                    "E04",
                    "R16",
                    "SourceColumn.of"));

    private OwnDemands() {}
}
