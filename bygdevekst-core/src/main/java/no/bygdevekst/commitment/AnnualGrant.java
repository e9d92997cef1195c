package no.bygdevekst.commitment;

import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * What one grant pays of one year (<i>årlig tilskudd</i>), such as 6 000 000 kroner in 2025.
 *
 * @param year the year
 * @param appropriationYear the year whose budget appropriated the money
 * @param asked what is asked for, kroner, not negative
 * @param amount what was approved where that is another sum, else what is asked for, kroner, not negative
 */
public record AnnualGrant(int year, int appropriationYear, Nok asked, Nok amount) {
    /**
     * Refuses null.
     *
     * @param year the year
     * @param appropriationYear the year whose budget appropriated the money
     * @param asked what is asked for, kroner, not negative
     * @param amount what was approved where that is another sum, else what is asked for, kroner, not negative
     */
    public AnnualGrant {
        Given.value("asked", asked);
        Given.value("amount", amount);
    }

    /**
     * Whether the ministry approved another sum than what is asked for.
     *
     * @return true if it did
     */
    public boolean isCut() {
        return !asked.equals(amount);
    }
}
