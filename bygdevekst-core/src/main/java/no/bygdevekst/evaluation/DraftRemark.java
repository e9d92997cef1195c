package no.bygdevekst.evaluation;

import no.bygdevekst.finding.Finding;
import no.bygdevekst.place.Place;
import no.bygdevekst.place.Problem;

/**
 * Something that is said of a half-typed plan (<i>anmerkning</i>): what could not be read, or what a rule found in the
 * rest.
 */
public sealed interface DraftRemark {

    /**
     * Where in the document.
     *
     * @return the place
     */
    Place place();

    /**
     * What could not be read.
     *
     * @param problem the problem
     */
    record Unread(Problem problem) implements DraftRemark {

        @Override
        public Place place() {
            return problem.place();
        }
    }

    /**
     * What a rule found.
     *
     * @param finding the finding
     */
    record Found(Finding finding) implements DraftRemark {

        @Override
        public Place place() {
            return finding.place();
        }
    }
}
