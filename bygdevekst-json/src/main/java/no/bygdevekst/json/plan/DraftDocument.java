package no.bygdevekst.json.plan;

import io.vavr.control.Option;
import no.bygdevekst.json.codec.ValueCodec;
import no.bygdevekst.json.format.DraftReading;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.reading.DraftNotes;
import no.bygdevekst.json.reading.JsonInput;
import no.bygdevekst.json.reading.ProblemCollector;
import no.bygdevekst.plan.Draft;

/** A plan document that may be half typed. */
public final class DraftDocument {

    private DraftDocument() {}

    /** Reads what can be read; where more problems were met than are kept, nothing is made of the document. */
    public static DraftReading read(ValueCodec<PlanDocument> version, JsonInput in, ProblemCollector problems) {
        DraftNotes notes = new DraftNotes();
        Option<PlanDocument> document = version.read(in.asDraft(notes));
        if (problems.count() == 0) {
            return new DraftReading(Draft.of(document.get().submission()), Option.none());
        }
        Problems met = problems.problems();
        return document.filter(it -> problems.keepsAll())
                .map(it -> Draft.of(it.submission(), notes.gaps(), met.inOrder().map(Problem::what)))
                .map(draft -> new DraftReading(draft, Option.some(met)))
                .getOrElse(() -> DraftReading.unreadable(met));
    }
}
