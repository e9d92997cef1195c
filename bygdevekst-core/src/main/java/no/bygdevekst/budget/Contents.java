package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.money.Nok;

/** What figures are added up from: the lines of a measure, or the figures of several. */
sealed interface Contents permits MeasureLines, Rows {

    /** What a column brings in a year. */
    Nok amount(SourceColumn column, int year);

    /** Why: the terms of the sum, without those that bring nothing. */
    Vector<Explanation> reasons(SourceColumn column, int year);
}
