package no.bygdevekst.budget;

import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.Phrase;

/** What the figures are about, in words: a measure, a sub-goal or the whole plan. */
sealed interface Heading permits MeasureHeading, SubGoalHeading, PlanHeading {

    /** The words for what one column brings in a year. */
    Phrase amount(SourceColumn column, int year);

    /** The words for what all columns bring in a year. */
    Phrase total(int year);

    /** The words for what all columns bring in all years. */
    Phrase sum(int from, int to);
}
