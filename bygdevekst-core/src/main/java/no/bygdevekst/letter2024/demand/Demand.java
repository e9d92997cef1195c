package no.bygdevekst.letter2024.demand;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.source.Citation;
import no.bygdevekst.text.Text;

/**
 * What a sentence or a bullet of the letter asks for (<i>krav</i>), and what in the library meets it: such as
 * plan-requirements shall 4, met by the rules B12 and B13.
 *
 * <p>A sentence that stands alone in its paragraph is cited by the paragraph.
 *
 * @param citation where it stands
 * @param asks what it says, in the library's own words
 * @param metBy the ids of the rules, such as {@code B12}, and the names of the functions, such as
 *     {@code GrantTerms.split}, that meet it
 * @param reason why nothing meets it, or a part of it, where that is so
 */
public record Demand(Citation citation, Text asks, Vector<String> metBy, Option<Text> reason) {

    /**
     * Checks that it is met, or that there is a reason why not.
     *
     * @param citation where it stands
     * @param asks what it says, in the library's own words
     * @param metBy the ids of the rules, such as {@code B12}, and the names of the functions, such as
     *     {@code GrantTerms.split}, that meet it
     * @param reason why nothing meets it, or a part of it, where that is so
     * @throws IllegalArgumentException if there is neither
     */
    public Demand {
        if (metBy.isEmpty() && reason.isEmpty()) {
            throw new IllegalArgumentException("is neither met nor has a reason why not: " + citation);
        }
    }
}
