package no.bygdevekst.letter2024.mending;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.mending.Flaw;
import no.bygdevekst.mending.Proposal;
import no.bygdevekst.mending.Remedy;
import no.bygdevekst.mending.Who;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.revision.Edit;
import no.bygdevekst.revision.Edits;
import no.bygdevekst.revision.PlanComparison;
import no.bygdevekst.revision.SettledChange;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** Years that are settled, put back to what was approved. */
final class SettledRemedies {

    private static final Template RESTORED = Template.of(
            "La linjene med staten som kilde i {year} ha de samme beløpene som i den forrige planen.",
            "Lat linjene med staten som kjelde i {year} ha dei same beløpa som i den førre planen.",
            "Let the lines with the state as source in {year} have the same amounts as in the previous plan.");
    private static final Template ENTERED = Template.of(
            "Før opp {amount} som godkjent for {year}, som i den forrige planen.",
            "Før opp {amount} som godkjent for {year}, som i den førre planen.",
            "Enter {amount} as approved for {year}, as in the previous plan.");

    /** Gives the lines of a settled year back what they were, or brings them to what was approved. */
    static final Remedy LINES = Remedy.task(Who.PLANNERS)
            .orRather(
                    Text.of(
                            "årets statlige linjer får tilbake beløpene fra forrige plan, eller blir til sammen det som er"
                                    + " godkjent; er det ikke rom for det i rammen, settes linjer i senere år ned",
                            "dei statlege linjene for året får att beløpa frå førre plan, eller vert til saman det som er"
                                    + " godkjent; er det ikkje rom for det i ramma, vert linjer i seinare år sette ned",
                            "the year's state lines get back the amounts of the previous plan, or come to what was"
                                    + " approved; where the allocation has no room for it, lines of later years are"
                                    + " lowered"),
                    flaw -> flaw.number("year")
                            .map(year -> restored(flaw, year).appendAll(asApproved(flaw, year)))
                            .map(alone ->
                                    alone.appendAll(alone.flatMap(each -> AmountRemedies.withinTheGrant(flaw, each))))
                            .getOrElse(Vector::empty));

    /** Enters what was approved of a settled year again. */
    static final Remedy ENTRIES = Remedy.task(Who.PLANNERS)
            .orRather(
                    Text.of(
                            "det som er godkjent for året, føres opp som i forrige plan",
                            "det som er godkjent for året, vert ført opp som i førre plan",
                            "what was approved for the year is entered as in the previous plan"),
                    flaw -> flaw.number("year").map(year -> entries(flaw, year)).getOrElse(Vector::empty));

    private SettledRemedies() {}

    private static Vector<Proposal> restored(Flaw flaw, int year) {
        Vector<Edit> edits = PlanComparison.withPrevious(flaw.file().submission())
                .toVector()
                .flatMap(comparison -> comparison.edits().all())
                .filter(edit -> edit.member().contains(BudgetLineMember.AMOUNT))
                .filter(edit -> edit.line().exists(line -> line.isState() && line.year() == year))
                .map(edit -> flaw.editor().changed(edit.place(), edit.before().get()));
        return edits.isEmpty()
                ? Vector.empty()
                : Vector.of(new Proposal(
                        new Edits(edits),
                        Option.none(),
                        new Phrase(RESTORED, Arguments.none().and("year", year))));
    }

    // Of several grants each is proposed by itself, and all together; which of them helps, the trial shows.
    private static Vector<Proposal> asApproved(Flaw flaw, int year) {
        return changes(flaw.file().succession().settledYearsChanged(), year)
                .flatMap(change -> flaw.file()
                        .previousPlan()
                        .map(previous -> flaw.file()
                                .basis()
                                .previousGrantYears(AnnualGrants.of(previous))
                                .amount(year, change.appropriationYear()))
                        .toVector()
                        .flatMap(granted ->
                                AmountRemedies.inProportion(flaw, year, change.appropriationYear(), granted)));
    }

    private static Vector<Proposal> entries(Flaw flaw, int year) {
        return changes(flaw.file().succession().settledGrantsChanged(), year)
                .filter(change -> flaw.number("appropriationYear").forAll(payer -> payer == change.appropriationYear()))
                .map(change -> entry(flaw, change));
    }

    private static Proposal entry(Flaw flaw, SettledChange change) {
        return Proposal.of(
                new Phrase(
                        ENTERED, Arguments.none().and("amount", change.before()).and("year", change.year())),
                entered(flaw, change));
    }

    private static Edit entered(Flaw flaw, SettledChange change) {
        ActionPlan plan = flaw.file().plan();
        Place entries = Place.plan(PlanMember.APPROVED_GRANTS);
        int index = plan.approvedGrants()
                .indexWhere(entry -> entry.year() == change.year()
                        && flaw.file()
                                .basis()
                                .paying(entry.year(), entry.appropriationYear())
                                .exists(grant -> grant.appropriationYear() == change.appropriationYear()));
        if (index >= 0) {
            ApprovedGrant entry = plan.approvedGrants().get(index);
            return flaw.editor().changed(entries.at(index), entry.withAmount(change.before()));
        }
        return flaw.editor()
                .added(
                        entries,
                        ApprovedGrant.of(change.year(), change.before())
                                .withAppropriationYear(Option.some(change.appropriationYear())));
    }

    private static Vector<SettledChange> changes(Vector<SettledChange> changes, int year) {
        return changes.filter(change -> change.year() == year);
    }
}
