package no.bygdevekst.letter2024.mending;

import io.vavr.collection.Vector;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.mending.Remedies;
import no.bygdevekst.mending.Remedy;
import no.bygdevekst.mending.Who;
import no.bygdevekst.text.Text;

/** What helps against what the letter's rules find (<i>botemidler</i>), rule by rule. */
public final class LetterRemedies {

    private static final Remedy GOOD_TO_KNOW = Remedy.neither(Text.of(
            "Det er bare verdt å vite; det er ikke noe å rette.",
            "Det er berre verdt å vite; det er ikkje noko å rette.",
            "It is only worth knowing; there is nothing to correct."));
    private static final Remedy NOT_THE_PLANS = Remedy.neither(Text.of(
            "Det er avtalen, brevet eller departementet som avgjør det, ikke planen.",
            "Det er avtalen, brevet eller departementet som avgjer det, ikkje planen.",
            "It is settled by the agreement, the letter or the ministry, not by the plan."));
    private static final Remedy HAPPENED = Remedy.neither(Text.of(
            "Det er allerede skjedd, og rapporten teller som den er.",
            "Det har alt skjedd, og rapporten tel som han er.",
            "It has happened already, and the report counts as it is."));

    private static final Remedies ALL = Vector.of(
                    mended(), ofParties(), ofMeasures(), ofPlanners(), ofReports(), none())
            .flatMap(each -> each)
            .foldLeft(Remedies.none(), (remedies, each) -> remedies.with(each.rule(), each.remedy()));

    private LetterRemedies() {}

    /**
     * The remedies for the letter's rules.
     *
     * @return one for each of them
     */
    public static Remedies all() {
        return ALL;
    }

    private record Entry(RuleId rule, Remedy remedy) {}

    private static Vector<Entry> mended() {
        return helps(PartyRemedies.PREPARED_BY, "B07", "B08")
                .appendAll(helps(PartyRemedies.AGREED_BY, "B10", "B24"))
                .appendAll(helps(PartyRemedies.CENTRAL, "B09"))
                .appendAll(helps(AmountRemedies.TO_THE_GRANT, "D01"))
                .appendAll(helps(AmountRemedies.TO_THE_APPROVAL, "D11"))
                .appendAll(helps(SettledRemedies.LINES, "R04"))
                .appendAll(helps(SettledRemedies.ENTRIES, "R12"))
                .appendAll(helps(YearRemedies.MOVE, "B17", "D03"))
                .appendAll(helps(IdRemedies.REPEATED, "A01"))
                .appendAll(helps(IdRemedies.UNKNOWN_SUB_GOAL, "B01"))
                .appendAll(helps(LeftOutRemedies.IDLE_EXCEPTION, "F10"))
                .appendAll(helps(LeftOutRemedies.SECOND_REPORT, "P02"))
                .appendAll(helps(LeftOutRemedies.SECOND_ENTRY, "D12"))
                .appendAll(helps(LeftOutRemedies.NEXT_REVISION, "R02"));
    }

    private static Vector<Entry> ofParties() {
        return helps(Remedy.task(Who.THE_PARTY), "B12", "B13", "B21", "B22", "B23", "E04", "R16")
                .appendAll(helps(Remedy.task(Who.THE_MUNICIPALITY), "E02", "E03"));
    }

    private static Vector<Entry> ofMeasures() {
        return responsible("B03", "B04", "B05", "B06", "B15", "B18", "B20", "B27")
                .appendAll(responsible("C01", "C02", "C03", "C05", "C06"))
                .appendAll(responsible("D04", "D07", "D08", "D09"))
                .appendAll(responsible(
                        "F01", "F02", "F03", "F04", "F05", "F06", "F07", "F08", "F09", "F11", "F13", "F14", "F15",
                        "F16", "F17", "F18"))
                .appendAll(responsible("G01", "G02", "G03", "G04", "G05", "G06", "G07"))
                .appendAll(responsible("R06", "R08", "R10", "R13", "R14"));
    }

    private static Vector<Entry> responsible(String... rules) {
        return helps(Remedy.task(Who.THE_RESPONSIBLE), rules);
    }

    private static Vector<Entry> ofPlanners() {
        return helps(
                Remedy.task(Who.PLANNERS),
                "A03",
                "A04",
                "A06",
                "A07",
                "A08",
                "B02",
                "B11",
                "B16",
                "B26",
                "C04",
                "C07",
                "D02",
                "D10",
                "D13",
                "R01",
                "R03",
                "R05",
                "R09",
                "R11",
                "R15",
                "R17");
    }

    private static Vector<Entry> ofReports() {
        return helps(Remedy.task(Who.THE_RECIPIENT), "P01", "P03", "P04", "P05", "P06", "P10", "P12", "P14");
    }

    private static Vector<Entry> none() {
        return helps(GOOD_TO_KNOW, "B19", "B25", "D06", "F12", "P08", "P13", "R07")
                .appendAll(helps(NOT_THE_PLANS, "A02", "A05", "P07"))
                .appendAll(helps(HAPPENED, "P09", "P11"));
    }

    private static Vector<Entry> helps(Remedy remedy, String... rules) {
        return Vector.of(rules).map(RuleId::of).map(rule -> new Entry(rule, remedy));
    }
}
