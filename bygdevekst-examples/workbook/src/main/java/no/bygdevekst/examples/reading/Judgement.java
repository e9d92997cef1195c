package no.bygdevekst.examples.reading;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.examples.reading.Remarks.Remark;
import no.bygdevekst.examples.sheet.CellPlace;
import no.bygdevekst.examples.sheet.CellPlaces;
import no.bygdevekst.examples.sheet.InEach;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** Whether a workbook can be read (<i>dom</i>): what is the matter with its cells, and with the plan that they make. */
final class Judgement {

    private static final Template AT = Template.of("{where}: {what}", "{where}: {what}", "{where}: {what}");
    private static final int MOST = 1_000;

    private Judgement() {}

    static Validation<Problems, PlanDocument> of(
            Validation<Problems, PlanDocument> read, Remarks remarks, CellPlaces places) {
        Vector<Remark> all = Vector.ofAll(remarks.all()).appendAll(ofReader(read, remarks, places));
        if (all.isEmpty()) {
            return read;
        }
        Vector<Problem> problems = inOrder(all).map(Judgement::worded);
        boolean more =
                problems.size() > MOST || (read.isInvalid() && read.getError().more());
        return Validation.invalid(new Problems(problems.take(MOST), more));
    }

    /** What a cell is blamed for already is not said again; where headings are missing, nothing but that is said. */
    private static Vector<Remark> ofReader(
            Validation<Problems, PlanDocument> read, Remarks remarks, CellPlaces places) {
        return read.isValid() || remarks.isBroken()
                ? Vector.empty()
                : read.getError()
                        .inOrder()
                        .reject(problem -> remarks.hasAt(problem.field()))
                        .map(problem -> new Remark(
                                Remarks.problem(
                                        problem.code(),
                                        problem.at(),
                                        MemberHeadings.named(problem.message(), problem.at())),
                                places.of(problem.field())));
    }

    private static Vector<Remark> inOrder(Vector<Remark> remarks) {
        Vector<Remark> placed = remarks.filter(remark -> remark.at().isDefined());
        return remarks.filter(remark -> remark.at().isEmpty())
                .appendAll(placed.sortBy(
                        CellPlace::compareTo, remark -> remark.at().get()));
    }

    private static Problem worded(Remark remark) {
        Option<Phrase> words = remark.at().map(cell -> at(cell, remark.problem().message()));
        return words.map(each -> Remarks.problem(
                        remark.problem().code(), remark.problem().at(), each))
                .getOrElse(remark.problem());
    }

    private static Phrase at(CellPlace cell, Phrase what) {
        return new Phrase(AT, Arguments.of("where", new InEach(cell.words())).and("what", new Spoken(what)));
    }
}
