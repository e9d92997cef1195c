package no.bygdevekst.agreement;

import no.bygdevekst.text.TextBounds;
import no.bygdevekst.text.TextHash;

/**
 * A source of money that is no party of the agreement (<i>annen finansieringskilde</i>), such as
 * {@code other:Sparebankstiftelsen}.
 *
 * @param name its name, not blank
 */
public record OtherSource(String name) implements FundingSource {

    static final String PREFIX = "other:";

    /**
     * Checks the name.
     *
     * @param name its name, not blank
     * @throws IllegalArgumentException if it is blank or too long
     */
    public OtherSource {
        TextBounds.checkName("name", name);
    }

    @Override
    public int hashCode() {
        return TextHash.of(name);
    }

    @Override
    public String toString() {
        return PREFIX + name;
    }
}
