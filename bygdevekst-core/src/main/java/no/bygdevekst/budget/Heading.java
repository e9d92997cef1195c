package no.bygdevekst.budget;

import io.vavr.control.Option;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.text.Given;

/** What a row of a table stands for (<i>radoverskrift</i>), such as measure T1 «Boliger til leie». */
public sealed interface Heading {

    /**
     * A measure, under the sub-goal that it is listed under.
     *
     * @param subGoal the sub-goal, known to the agreement or not
     * @param measure the measure
     * @param title the measure's title
     */
    record OfMeasure(SubGoalId subGoal, MeasureId measure, String title) implements Heading {

        /**
         * Checks that nothing is null.
         *
         * @param subGoal the sub-goal, known to the agreement or not
         * @param measure the measure
         * @param title the measure's title
         */
        public OfMeasure {
            Given.value("subGoal", subGoal);
            Given.value("measure", measure);
            Given.value("title", title);
        }
    }

    /**
     * The measures that are listed under a sub-goal.
     *
     * @param subGoal the sub-goal
     * @param title its title, none where the agreement does not know it
     */
    record OfSubGoal(SubGoalId subGoal, Option<String> title) implements Heading {

        /**
         * Checks that nothing is null.
         *
         * @param subGoal the sub-goal
         * @param title its title, none where the agreement does not know it
         */
        public OfSubGoal {
            Given.value("subGoal", subGoal);
            Given.value("title", title);
        }
    }

    /**
     * What the money, or the work, is used for.
     *
     * @param use the use
     */
    record OfUse(FundUse use) implements Heading {

        /**
         * Checks that nothing is null.
         *
         * @param use the use
         */
        public OfUse {
            Given.value("use", use);
        }
    }

    /**
     * Who uses the money.
     *
     * @param party the party, known to the agreement or not
     */
    record OfUser(Party party) implements Heading {

        /**
         * Checks that nothing is null.
         *
         * @param party the party, known to the agreement or not
         */
        public OfUser {
            Given.value("party", party);
        }
    }
}
