package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.plan.SourceColumn;

/** What figures are added up from: the lines of a measure, or the figures of several. */
sealed interface Contents permits MeasureLines, Rows {

    /** What each column brings in each of some consecutive years. */
    Cells cells(Vector<Integer> years);

    /** Why: the terms of the sum, without those that bring nothing. */
    Vector<Explanation> reasons(SourceColumn column, int year);
}
