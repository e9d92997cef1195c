package no.bygdevekst.payment;

import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** Where an instalment stands (<i>status</i>). */
public enum InstalmentStatus implements Term {
    /** Its year is still open. */
    PLANNED(Text.of("planlagt", "planlagd", "planned")),
    /** Its year is the current one, and the report is not there yet. */
    AWAITING_REPORT(Text.of("venter på rapport", "ventar på rapport", "awaiting the report")),
    /** It can be paid, or has been. */
    RELEASED(Text.of("klar til utbetaling", "klar til utbetaling", "released")),
    /** It has moved to the next year, where it stands as a carried instalment; its money is counted there. */
    CARRIED_OVER(Text.of("overført til neste år", "overført til neste år", "carried over to the next year")),
    /** There is no year left that it can be paid in. */
    LAPSED(Text.of("bortfalt", "bortfallen", "lapsed"));

    private final Text text;

    InstalmentStatus(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}
