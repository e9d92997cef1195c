package no.bygdevekst.commitment;

import io.vavr.control.Option;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/**
 * What the figures of a grant are called in explanations (<i>ord for en bevilgning</i>): of several grants the
 * appropriation is named, as in «tilskuddet for 2026 fra bevilgningen for 2025»; of the only one it is not.
 *
 * @param several whether there are several
 */
public record GrantWords(boolean several) {

    private static final Template OF_SEVERAL = Template.of(
            "{what} fra bevilgningen for {appropriationYear}",
            "{what} frå løyvinga for {appropriationYear}",
            "{what} from the appropriation of {appropriationYear}");

    /**
     * The words for the grants of a commitment.
     *
     * @param commitment the commitment
     * @return the words
     */
    public static GrantWords of(Commitment commitment) {
        Given.value("commitment", commitment);
        return new GrantWords(commitment.hasSeveralGrants());
    }

    /**
     * The appropriation year where it is to be named.
     *
     * @param appropriationYear the grant
     * @return the same, or none where there is only one grant
     */
    public Option<Integer> named(int appropriationYear) {
        return Option.when(several, appropriationYear);
    }

    /**
     * A figure of a grant.
     *
     * @param what what the figure is called
     * @param appropriationYear the grant
     * @return the same, with the appropriation where there are several
     */
    public Phrase of(Phrase what, int appropriationYear) {
        return several
                ? new Phrase(
                        OF_SEVERAL, Arguments.of("what", new Inner(what)).and("appropriationYear", appropriationYear))
                : what;
    }

    /** A phrase in a phrase. */
    private record Inner(Phrase phrase) implements Argument {
        @Override
        public String in(Language language) {
            return phrase.in(language);
        }
    }
}
