package no.bygdevekst.revision;

import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * What some of the parties put in, in the years that the plan can still change (<i>endret egeninnsats</i>), such as 800
 * 000 kroner where the previous plan had 1 000 000 in the same years.
 *
 * @param from the first of these years
 * @param before what their lines were worth in the previous plan, kroner
 * @param now what their lines are worth, kroner
 */
public record ContributionChange(int from, Nok before, Nok now) {
    /**
     * Refuses null.
     *
     * @param from the first of these years
     * @param before what their lines were worth in the previous plan, kroner
     * @param now what their lines are worth, kroner
     */
    public ContributionChange {
        Given.value("before", before);
        Given.value("now", now);
    }

    /**
     * Whether they put in less than before.
     *
     * @return true if it is less, be it by an øre
     */
    public boolean isCut() {
        return now.isLessThan(before);
    }
}
