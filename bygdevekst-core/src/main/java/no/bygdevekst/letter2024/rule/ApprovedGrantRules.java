package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.commitment.ApprovalImpediment;
import no.bygdevekst.commitment.Impediments;
import no.bygdevekst.commitment.SuccessionImpediment;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Member.ApprovedGrantMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedApproval;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** The rules on what the ministry approved of the years' grants where that is not what is asked for. */
final class ApprovedGrantRules {

    private ApprovedGrantRules() {}

    private static final Rule D11 = Rule.of("D11", Severity.ERROR)
            .citing(Letter.commitment("¶1 s4"))
            .when(file -> Impediments.approvalsBeyondAsked(file.basis())
                    .map(file.placedApprovals()::get)
                    .map(placed -> placed.remark(ApprovedGrantMember.AMOUNT)
                            .comparing(
                                    asked(file, placed.grant()), placed.grant().amount())))
            .searching(Parts.annualGrants())
            .summary(
                    "Godkjent mer enn det er søkt om",
                    "Godkjent meir enn det er søkt om",
                    "More approved than asked for")
            .asks(
                    "Den årlige planen er grunnlaget for tilskuddet; det kan ikke godkjennes mer enn det er søkt om.",
                    "Den årlege planen er grunnlaget for tilskotet; det kan ikkje godkjennast meir enn det er søkt"
                            + " om.",
                    "The yearly plan is the basis of the grant; no more can be approved than is asked for.")
            .worded(ApprovalImpediment.ApprovedBeyondAsked.WORDING);

    private static Nok asked(CaseFile file, ApprovedGrant entry) {
        return file.basis()
                .paying(entry.year(), entry.appropriationYear())
                .map(StateGrant::appropriationYear)
                .map(grant -> file.basis().grantYears().asked(entry.year(), grant))
                .getOrElse(Nok.ZERO);
    }

    private static final Rule D12 = Rule.of("D12", Severity.ERROR)
            .when(file -> Impediments.approvalsOutOfPlace(file.basis())
                    .map(file.placedApprovals()::get)
                    .map(placed -> placed.remark(ApprovedGrantMember.YEAR)
                            .with("amount", placed.grant().amount())
                            .with("cause", OutOfPlace.of(placed, file))))
            .searching(Parts.GRANTS, Parts.APPROVED_GRANTS, Parts.PREVIOUS_PLAN)
            .summary(
                    "Godkjent beløp på feil plass",
                    "Godkjent beløp på feil plass",
                    "Approved amount in the wrong place")
            .asks(
                    "For hvert år i avtaleperioden og hver bevilgning er det ett godkjent beløp.",
                    "For kvart år i avtaleperioden og kvar løyving er det eitt godkjent beløp.",
                    "For each year of the agreement period and each appropriation there is one approved amount.")
            .wrong(
                    "Det er ført opp {amount} som godkjent for {year}, men {cause}.",
                    "Det er ført opp {amount} som godkjent for {year}, men {cause}.",
                    "{amount} is entered as approved for {year}, but {cause}.")
            .mend(
                    "Rett årstallet eller bevilgningen, eller ta beløpet ut.",
                    "Rett årstalet eller løyvinga, eller ta beløpet ut.",
                    "Correct the year or the appropriation, or leave the amount out.");

    /** Why an approved grant cannot stand where it does. */
    private enum OutOfPlace implements Term {
        OUTSIDE_PERIOD(Text.of(
                "det året ligger utenfor avtaleperioden",
                "det året ligg utanfor avtaleperioden",
                "that year is outside the agreement period")),
        REPEATED(Text.of(
                "det er allerede ført opp et godkjent beløp for samme år og bevilgning",
                "det er alt ført opp eit godkjent beløp for same år og løyving",
                "there is an approved amount of the same year and appropriation already"));

        private final Text text;

        OutOfPlace(Text text) {
            this.text = text;
        }

        static OutOfPlace of(PlacedApproval placed, CaseFile file) {
            return Impediments.isOutsidePeriod(
                            placed.grant().year(), file.agreement().period())
                    ? OUTSIDE_PERIOD
                    : REPEATED;
        }

        @Override
        public Text text() {
            return text;
        }
    }

    private static final Rule D13 = Rule.of("D13", Severity.ERROR)
            .citing(Letter.planRequirements("¶5 s1"))
            .when(file -> file.placedApprovals()
                    .filter(placed -> Impediments.isApprovedAhead(placed.grant().year(), file.status()))
                    .map(placed -> placed.remarkAt(placed.place())
                            .with("amount", placed.grant().amount())))
            .searching(Parts.APPROVED_ON, Parts.PREVIOUS_PLAN)
            .summary(
                    "Godkjent beløp i en plan som ikke er godkjent",
                    "Godkjent beløp i ein plan som ikkje er godkjend",
                    "Approved amount in a plan not yet approved")
            .asks(
                    "Planen må godkjennes før noe av det den ber om, er godkjent.",
                    "Planen må godkjennast før noko av det han ber om, er godkjent.",
                    "The plan must be approved before anything that it asks for is.")
            .worded(ApprovalImpediment.ApprovedAhead.WORDING);

    private static final Rule R12 = Rule.of("R12", Severity.ERROR)
            .citing(Letter.planRequirements("¶5 s1"), Letter.commitment("¶1 s4"))
            .when(file -> file.succession()
                    .settledGrantsChanged()
                    .map(change -> Remark.at(Place.plan(PlanMember.APPROVED_GRANTS))
                            .with("year", change.year())
                            .with("appropriationYear", change.appropriationYear())
                            .comparing(change.before(), change.now())))
            .searching(Parts.APPROVED_ON, Parts.APPROVED_GRANTS)
            .searching(Parts.settledYears())
            .reading(LetterReadings.of(FixedReading.SETTLED_YEARS_STAND))
            .reading(LetterReadings.of(FixedReading.A_REVISED_YEAR_KEEPS_ITS_SUM))
            .summary(
                    "Det som ble godkjent, står ikke i den nye planen",
                    "Det som vart godkjent, står ikkje i den nye planen",
                    "What was approved is not in the new plan")
            .asks(
                    "Slik brevet er tolket her, står det som er godkjent for et år, fast i planene etter, om ikke"
                            + " departementet bestemmer noe annet.",
                    "Slik brevet er tolka her, står det som er godkjent for eit år, fast i planane etter, om"
                            + " ikkje departementet avgjer noko anna.",
                    "As the letter is read here, what is approved for a year stands in the plans after it, unless"
                            + " the ministry decides otherwise.")
            .worded(SuccessionImpediment.SettledGrantChanged.WORDING);

    static Vector<Rule> rules() {
        return Vector.of(D11, D12, D13, R12);
    }
}
