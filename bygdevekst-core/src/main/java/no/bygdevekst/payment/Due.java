package no.bygdevekst.payment;

import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** When an instalment is to be paid (<i>forfall</i>). */
public enum Due implements Term {
    /** Early in the year, or on approval of the plan if that is later. */
    START_OF_YEAR(Text.of(
            "tidlig på året, eller ved godkjenning",
            "tidleg på året, eller ved godkjenning",
            "early in the year, or on approval")),
    /** Late in the year, on the year's progress report. */
    YEAR_END(Text.of("mot slutten av året", "mot slutten av året", "late in the year")),
    /** With the work on the year's plan. */
    PLAN_WORK(Text.of(
            "ved arbeidet med handlingsplanen",
            "ved arbeidet med handlingsplanen",
            "with the work on the action plan"));

    private final Text text;

    Due(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}
