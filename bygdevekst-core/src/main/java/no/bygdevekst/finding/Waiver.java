package no.bygdevekst.finding;

import java.time.LocalDate;
import no.bygdevekst.text.Blank;
import no.bygdevekst.text.Given;

/**
 * A decision to let a finding pass (<i>fravik</i>): the finding stays in the report, marked, and no longer stands in
 * the way of submitting.
 *
 * @param fingerprint the finding that it concerns
 * @param reason why, not blank
 * @param by who decided, not blank
 * @param on when
 */
public record Waiver(Fingerprint fingerprint, String reason, String by, LocalDate on) {

    /**
     * Checks the texts.
     *
     * @param fingerprint the finding that it concerns
     * @param reason why, not blank
     * @param by who decided, not blank
     * @param on when
     * @throws IllegalArgumentException if the reason or the name is blank
     */
    public Waiver {
        Given.value("fingerprint", fingerprint);
        Given.value("on", on);
        Blank.refuse("reason", reason);
        Blank.refuse("by", by);
    }
}
