package no.bygdevekst.evaluation;

import no.bygdevekst.finding.Finding;
import no.bygdevekst.place.Place;
import no.bygdevekst.place.Problem;
import no.bygdevekst.text.Given;

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
     * Where a form shows it: at the place, or at the member that is missing there.
     *
     * @return a JSON Pointer (RFC 6901), such as {@code /plan/measures/2/title} where a title is missing
     */
    default String field() {
        return place().toString();
    }

    /**
     * What could not be read.
     *
     * @param problem the problem
     */
    record Unread(Problem problem) implements DraftRemark {
        /**
         * Refuses null.
         *
         * @param problem the problem
         */
        public Unread {
            Given.value("problem", problem);
        }

        @Override
        public Place place() {
            return problem.place();
        }

        @Override
        public String field() {
            return problem.field();
        }
    }

    /**
     * What a rule found.
     *
     * @param finding the finding
     */
    record Found(Finding finding) implements DraftRemark {
        /**
         * Refuses null.
         *
         * @param finding the finding
         */
        public Found {
            Given.value("finding", finding);
        }

        @Override
        public Place place() {
            return finding.place();
        }
    }
}
