package no.bygdevekst.letter2024.mending;

import io.vavr.collection.Vector;
import no.bygdevekst.mending.Flaw;
import no.bygdevekst.money.Apportionment;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.revision.Edit;
import no.bygdevekst.revision.Editor;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedLine;

/**
 * Some state lines whose amounts can be another.
 *
 * @param flaw what is to be mended
 * @param lines the lines, in the order of the plan
 */
record Lines(Flaw flaw, Vector<PlacedLine> lines) {

    /** The state lines that a grant pays. */
    static Vector<PlacedLine> paidBy(CaseFile file, int appropriationYear) {
        return file.stateLines()
                .filter(placed -> file.basis()
                        .paying(placed.line().year(), placed.line().appropriationYear())
                        .exists(grant -> grant.appropriationYear() == appropriationYear));
    }

    Nok sum() {
        return Nok.total(lines.map(placed -> placed.line().value()));
    }

    /** The lines lowered by an amount, the last first, by as much of each as leaves a krone of it. */
    Vector<Edit> loweredFromTheLast(Nok amount) {
        Vector<Edit> edits = Vector.empty();
        Nok left = amount;
        for (PlacedLine placed : lines.reverse().sortBy(placed -> -placed.line().year())) {
            Nok most = placed.line().value().minus(Nok.KRONE).max(Nok.ZERO);
            Nok cut = left.min(most);
            if (cut.isPositive()) {
                edits = edits.prepend(to(placed, placed.line().value().minus(cut)));
                left = left.minus(cut);
            }
        }
        return left.isPositive() ? Vector.empty() : edits;
    }

    /** The lines brought to a sum in proportion to what they are, to the øre; none where one would come to nothing. */
    Vector<Edit> inProportion(Nok sum) {
        if (lines.isEmpty()) {
            return Vector.empty();
        }
        Vector<Nok> amounts =
                Apportionment.of(sum, lines.map(placed -> placed.line().value()), Nok.ORE);
        if (!amounts.forAll(Nok::isPositive)) {
            return Vector.empty();
        }
        return lines.zip(amounts)
                .reject(each -> each._1.line().value().equals(each._2))
                .map(each -> to(each._1, each._2));
    }

    private Edit to(PlacedLine placed, Nok amount) {
        return Editor.of(flaw.file().submission()).changed(placed.place(BudgetLineMember.AMOUNT), amount);
    }
}
