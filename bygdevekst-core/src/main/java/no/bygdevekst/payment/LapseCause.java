package no.bygdevekst.payment;

import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** Why an instalment has no year left (<i>årsak til bortfall</i>). */
public enum LapseCause implements Term {
    /** The report of its year would have sufficed, and only its date stood in the way. */
    REPORT_TOO_LATE(Text.of("rapporten kom for sent", "rapporten kom for seint", "the report came too late")),
    /** Its year is the last of the agreement period. */
    PERIOD_END(Text.of("avtaleperioden er slutt", "avtaleperioden er slutt", "the agreement period has ended")),
    /** Its year is the last that appropriated money can be carried over to. */
    CARRY_OVER_LIMIT(Text.of(
            "fristen for overføring er ute", "fristen for overføring er ute", "the limit of carry-over is reached"));

    private final Text text;

    LapseCause(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}
