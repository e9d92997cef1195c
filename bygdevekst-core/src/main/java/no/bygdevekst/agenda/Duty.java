package no.bygdevekst.agenda;

import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** What a party has to do (<i>oppgave</i>), such as to sign; a party's tasks stand in this order. */
public enum Duty implements Term {
    /** To sign the plan. */
    SIGN(Text.of("signere", "signere", "sign")),
    /** To say that it stands behind a measure that it is involved in. */
    STAND_BEHIND(Text.of("stå bak tiltak", "stå bak tiltak", "stand behind measures")),
    /** To take part in drawing the plan up. */
    TAKE_PART(Text.of("være med i planarbeidet", "vere med i planarbeidet", "take part in drawing up the plan")),
    /** To put in resources of its own. */
    OWN_EFFORT(Text.of("føre opp egeninnsats", "føre opp eigeninnsats", "enter own effort")),
    /** To clarify what it contributes. */
    CLARIFY(Text.of("avklare bidrag", "avklare bidrag", "clarify its contribution")),
    /** To report what is spent. */
    REPORT(Text.of("rapportere", "rapportere", "report"));

    private final Text text;

    Duty(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}
