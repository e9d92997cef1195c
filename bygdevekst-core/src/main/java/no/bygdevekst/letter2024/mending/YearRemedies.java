package no.bygdevekst.letter2024.mending;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.mending.Flaw;
import no.bygdevekst.mending.Proposal;
import no.bygdevekst.mending.Remedy;
import no.bygdevekst.mending.Who;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.plan.MeasureName;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedLine;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** State lines that are moved to a year that can be paid. */
final class YearRemedies {

    private static final Template MOVED = Template.of(
            "Flytt linjen på {amount} i tiltak {measure} fra {year} til {to}, som er det nærmeste året den kan betales ut i.",
            "Flytt linja på {amount} i tiltak {measure} frå {year} til {to}, som er det næraste året ho kan betalast ut i.",
            "Move the line of {amount} of measure {measure} from {year} to {to}, the nearest year in which it can be paid.");

    /** Moves the line to the nearest year that can be paid and is not decided on. */
    static final Remedy MOVE = Remedy.task(Who.THE_RESPONSIBLE)
            .orRather(
                    Text.of(
                            "linjen flyttes til det nærmeste året den kan betales ut i",
                            "linja vert flytta til det næraste året ho kan betalast ut i",
                            "the line is moved to the nearest year in which it can be paid"),
                    flaw -> flaw.line().map(line -> moved(flaw, line)).getOrElse(Vector::empty));

    private YearRemedies() {}

    private static Vector<Proposal> moved(Flaw flaw, PlacedLine placed) {
        int year = placed.line().year();
        if (AmountRemedies.isDecided(flaw.file(), year)) {
            return Vector.empty();
        }
        return payable(flaw.file(), placed)
                .sortBy(each -> Math.abs(each - year))
                .headOption()
                .map(to ->
                        Proposal.of(words(placed, to), flaw.editor().changed(placed.place(BudgetLineMember.YEAR), to)))
                .toVector();
    }

    // Where a year's grant is entered as approved, a line more would not be paid.
    private static Vector<Integer> payable(CaseFile file, PlacedLine placed) {
        return file.agreement()
                .period()
                .years()
                .reject(year -> AmountRemedies.isDecided(file, year))
                .filter(year -> file.basis()
                        .paying(year, placed.line().appropriationYear())
                        .map(StateGrant::appropriationYear)
                        .exists(payer -> payer <= year
                                && year <= file.basis().lastPayableYear(payer)
                                && file.basis()
                                        .grantYears()
                                        .approved(year, payer)
                                        .isEmpty()));
    }

    private static Phrase words(PlacedLine placed, int to) {
        return new Phrase(
                MOVED,
                Arguments.none()
                        .and("amount", placed.line().value())
                        .and("measure", MeasureName.of(placed.of().measure()))
                        .and("year", placed.line().year())
                        .and("to", to));
    }
}
