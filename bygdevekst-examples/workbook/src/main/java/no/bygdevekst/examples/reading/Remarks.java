package no.bygdevekst.examples.reading;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import no.bygdevekst.examples.sheet.CellPlace;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Phrase;

/** What is the matter with a workbook (<i>innvendinger</i>), as it is found. */
final class Remarks {

    private final List<Remark> all = new ArrayList<>();
    private boolean isBroken;

    /**
     * Something that is the matter.
     *
     * @param problem what it is, with the pointer that a plan document would have
     * @param at which cell, if any
     */
    record Remark(Problem problem, Option<CellPlace> at) {}

    /** Notes what is wrong with a cell. */
    void add(ProblemCode code, String pointer, CellPlace at, Phrase words) {
        all.add(new Remark(problem(code, pointer, words), Option.some(at)));
    }

    /** Notes that something of the workbook's own build is not there, so that nothing can be said of what it holds. */
    void addStructure(String pointer, Option<CellPlace> at, Phrase words) {
        isBroken = true;
        all.add(new Remark(problem(ProblemCode.MISSING_MEMBER, pointer, words), at));
    }

    /** Whether something of the workbook's own build is not there. */
    boolean isBroken() {
        return isBroken;
    }

    static Problem problem(ProblemCode code, String pointer, Phrase words) {
        return new Problem(code, pointer, Option.none(), 0, 0, words);
    }

    /** Whether something has been said of what stands at a pointer. */
    boolean hasAt(String pointer) {
        return all.stream().anyMatch(remark -> remark.problem().at().equals(pointer));
    }

    List<Remark> all() {
        return all;
    }
}
