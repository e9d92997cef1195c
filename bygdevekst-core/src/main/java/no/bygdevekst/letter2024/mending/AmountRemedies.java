package no.bygdevekst.letter2024.mending;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.commitment.GrantYears;
import no.bygdevekst.mending.Flaw;
import no.bygdevekst.mending.Proposal;
import no.bygdevekst.mending.Remedy;
import no.bygdevekst.mending.Who;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.revision.Edit;
import no.bygdevekst.revision.Edits;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedLine;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** State lines that are brought to the grant, or to what was approved. */
final class AmountRemedies {

    private static final Template FROM_THE_LAST = Template.of(
            "Sett ned linjer med staten som kilde med {excess} til sammen, de siste årene først.",
            "Set ned linjer med staten som kjelde med {excess} til saman, dei siste åra først.",
            "Reduce lines with the state as source by {excess} in total, the last years first.");
    private static final Template ALL_ALIKE = Template.of(
            "Sett ned linjer med staten som kilde med {excess} til sammen, alle like mye i forhold til beløpet.",
            "Set ned linjer med staten som kjelde med {excess} til saman, alle like mykje i høve til beløpet.",
            "Reduce lines with the state as source by {excess} in total, in proportion to their amounts.");
    private static final Template AS_APPROVED = Template.of(
            "La linjene med staten som kilde i {year} bli {sum} til sammen, som er det som er godkjent, i samme forhold som"
                    + " nå.",
            "Lat linjene med staten som kjelde i {year} verte {sum} til saman, som er det som er godkjent, i same høve som"
                    + " no.",
            "Let the lines with the state as source in {year} come to {sum} in total, which is what was approved, in the same"
                    + " proportion as now.");

    /** Lowers the lines of a grant to the grant. */
    static final Remedy TO_THE_GRANT = Remedy.task(Who.PLANNERS)
            .orRather(
                    Text.of(
                            "statlige linjer settes ned til rammen, de siste først eller alle i samme forhold",
                            "statlege linjer vert sette ned til ramma, dei siste først eller alle i same høve",
                            "state lines are lowered to the allocation, the last first or all in proportion"),
                    AmountRemedies::toTheGrant);

    /** Brings the lines of a year to what was approved of it. */
    static final Remedy TO_THE_APPROVAL = Remedy.task(Who.PLANNERS)
            .orRather(
                    Text.of(
                            "årets statlige linjer blir til sammen det som er godkjent",
                            "dei statlege linjene for året vert til saman det som er godkjent",
                            "the year's state lines come to what was approved"),
                    AmountRemedies::toTheApproval);

    private AmountRemedies() {}

    private static Vector<Proposal> toTheGrant(Flaw flaw) {
        CaseFile file = flaw.file();
        return file.basis()
                .commitment()
                .grants()
                .filter(grant -> flaw.number("appropriationYear").contains(grant.appropriationYear()))
                .flatMap(grant -> toTheGrant(flaw, grant));
    }

    private static Vector<Proposal> toTheGrant(Flaw flaw, StateGrant grant) {
        CaseFile file = flaw.file();
        GrantYears years = file.basis().grantYears();
        int payer = grant.appropriationYear();
        Nok excess = excess(file, grant);
        Lines lines = new Lines(
                flaw,
                Lines.paidBy(file, payer)
                        .reject(placed -> isDecided(file, placed.line().year()))
                        .reject(placed ->
                                years.approved(placed.line().year(), payer).isDefined()));
        Arguments words = Arguments.of("excess", excess);
        Nok left = lines.sum().minus(excess);
        return Vector.of(
                        proposal(lines.loweredFromTheLast(excess), new Phrase(FROM_THE_LAST, words)),
                        proposal(
                                left.isPositive() ? lines.inProportion(left) : Vector.empty(),
                                new Phrase(ALL_ALIKE, words)))
                .reject(proposal -> proposal.edits().isEmpty());
    }

    /** A proposal that raises lines, and lines of later years lowered where the grant would not have room for it. */
    static Vector<Proposal> withinTheGrant(Flaw flaw, Proposal raising) {
        return applied(flaw, raising).toVector().flatMap(raised -> {
            Vector<StateGrant> exceeded = raised.basis()
                    .commitment()
                    .grants()
                    .filter(grant -> excess(raised, grant).isPositive())
                    .reject(grant -> excess(flaw.file(), grant).isPositive());
            return exceeded.size() == 1
                    ? toTheGrant(new Flaw(raised, flaw.finding()), exceeded.head())
                            .map(lowering -> both(raising, lowering))
                    : Vector.<Proposal>empty();
        });
    }

    /** The document with a proposal, unless an amount would be outside its bounds. */
    private static Option<CaseFile> applied(Flaw flaw, Proposal proposal) {
        CaseFile file = flaw.file();
        try {
            return Option.some(CaseFile.of(proposal.edits().applyTo(file.submission()), file.terms()));
        } catch (IllegalArgumentException e) {
            return Option.none();
        }
    }

    private static Proposal both(Proposal one, Proposal other) {
        Phrase words = new Phrase(
                one.phrase().template().and(other.phrase().template()),
                Vector.ofAll(other.phrase().arguments().inOrder())
                        .foldLeft(one.phrase().arguments(), (all, each) -> all.and(each._1, each._2)));
        return new Proposal(new Edits(one.edits().all().appendAll(other.edits().all())), Option.none(), words);
    }

    private static Nok excess(CaseFile file, StateGrant grant) {
        return file.basis().grantYears().total(grant.appropriationYear()).minus(grant.amount());
    }

    /**
     * Whether what is asked for in a year has been decided on: it is settled, or the plan itself is approved for it.
     */
    static boolean isDecided(CaseFile file, int year) {
        return file.basis().status().isSettled(year) || (file.plan().isApproved() && year <= file.planYear());
    }

    private static Vector<Proposal> toTheApproval(Flaw flaw) {
        return flaw.index(PlanMember.APPROVED_GRANTS)
                .map(index -> flaw.file().plan().approvedGrants().get(index))
                .toVector()
                .flatMap(entry -> toTheApproval(flaw, entry));
    }

    private static Vector<Proposal> toTheApproval(Flaw flaw, ApprovedGrant entry) {
        return flaw.file()
                .basis()
                .paying(entry.year(), entry.appropriationYear())
                .map(StateGrant::appropriationYear)
                .toVector()
                .flatMap(payer -> inProportion(flaw, entry.year(), payer, entry.amount()));
    }

    /** The lines of a year and a grant brought to a sum. */
    static Vector<Proposal> inProportion(Flaw flaw, int year, int payer, Nok sum) {
        Vector<PlacedLine> ofYear =
                Lines.paidBy(flaw.file(), payer).filter(placed -> placed.line().year() == year);
        return Vector.of(proposal(
                        new Lines(flaw, ofYear).inProportion(sum),
                        new Phrase(
                                AS_APPROVED, Arguments.none().and("year", year).and("sum", sum))))
                .reject(proposal -> proposal.edits().isEmpty());
    }

    private static Proposal proposal(Vector<Edit> edits, Phrase words) {
        return new Proposal(new Edits(edits), Option.none(), words);
    }
}
