package no.bygdevekst.examples.report;

import io.vavr.control.Option;
import no.bygdevekst.place.Place;
import no.bygdevekst.text.Text;

/**
 * Where in the file that was read a place of the plan document stands (<i>hvor det står</i>), as people find it there,
 * such as «ark Tiltak, celle C7».
 */
@FunctionalInterface
public interface Whereabouts {

    /**
     * Where something stands.
     *
     * @param place a place of the plan document
     * @return the words, or none where the file has no better ones than the place itself
     */
    Option<Text> of(Place place);

    /**
     * Those of a plan document, where a place says it all.
     *
     * @return none of any place
     */
    static Whereabouts none() {
        return place -> Option.none();
    }
}
