package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Predicate;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Member.SignatureMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Signature;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Searched;
import no.bygdevekst.text.Argument;

/** The rules on the order of days: a plan is signed, submitted and then approved, each year anew. */
final class DateRules {

    private DateRules() {}

    private static final Rule A04 = Rule.of("A04", Severity.WARNING)
            .citing(Letter.planRequirements("¶5 s1"))
            .when(DateRules::approvedBeforeSubmitted)
            .summary("Godkjent før den ble sendt inn", "Godkjend før han vart send inn", "Approved before submission")
            .asks(
                    "Planen godkjennes etter at den er sendt inn.",
                    "Planen vert godkjend etter at han er send inn.",
                    "The plan is approved after it has been submitted.")
            .wrong(
                    "Planen er godkjent {approvedOn}, men sendt inn {submittedOn}.",
                    "Planen er godkjend {approvedOn}, men send inn {submittedOn}.",
                    "The plan is approved on {approvedOn}, but was submitted on {submittedOn}.")
            .mend("Rett den datoen som er feil.", "Rett den datoen som er feil.", "Correct the date that is wrong.");

    private static Option<Remark> approvedBeforeSubmitted(CaseFile file) {
        ActionPlan plan = file.plan();
        return plan.submittedOn()
                .flatMap(submittedOn -> plan.approvedOn()
                        .filter(approvedOn -> approvedOn.isBefore(submittedOn))
                        .map(approvedOn -> Remark.at(Place.plan(PlanMember.APPROVED_ON))
                                .with("approvedOn", Argument.date(approvedOn))
                                .with("submittedOn", Argument.date(submittedOn))));
    }

    private static final Rule B21 = Rule.of("B21", Severity.WARNING)
            .citing(Letter.shall(4), Letter.shall(5))
            .when(file -> earlierYears(file)
                    .toVector()
                    .flatMap(previous -> signatures(file, signature -> isOf(previous, signature))
                            .map(remark -> remark.with("previousYear", previous.year()))))
            .searching(Searched.ofMember(DocumentMember.PREVIOUS_PLAN, PlanMember.SUBMITTED_ON))
            .summary("Signatur fra forrige plan", "Signatur frå førre plan", "Signature of the previous plan")
            .asks(
                    "Planen revideres hvert år, og det er den reviderte planen som skal signeres.",
                    "Planen vert revidert kvart år, og det er den reviderte planen som skal signerast.",
                    "The plan is revised each year, and it is the revised plan that is to be signed.")
            .wrong(
                    "Signaturen fra {name} er datert {signedOn}. Den ser ut til å gjelde planen for {previousYear}.",
                    "Signaturen frå {name} er datert {signedOn}. Han ser ut til å gjelde planen for {previousYear}.",
                    "The signature of {name} is dated {signedOn}. It seems to be of the plan for {previousYear}.")
            .mend(
                    "Få den nye planen signert, og før opp datoen for den signaturen.",
                    "Få den nye planen signert, og før opp datoen for den signaturen.",
                    "Have the new plan signed, and enter the date of that signature.");

    private static Option<ActionPlan> earlierYears(CaseFile file) {
        return file.previousPlan().filter(previous -> previous.year() < file.planYear());
    }

    private static boolean isOf(ActionPlan previous, Signature signature) {
        boolean isTheSame = previous.signatures()
                .exists(each -> each.party().equals(signature.party())
                        && each.signedOn().equals(signature.signedOn()));
        Option<LocalDate> handedIn = previous.submittedOn().orElse(previous.approvedOn());
        return isTheSame || handedIn.exists(day -> day.isAfter(signature.signedOn()));
    }

    private static Vector<Remark> signatures(CaseFile file, Predicate<Signature> wrong) {
        Vector<Signature> all = file.plan().signatures();
        return Positions.where(all, wrong)
                .map(index -> Remark.at(
                                Place.plan(PlanMember.SIGNATURES).at(index).at(SignatureMember.SIGNED_ON))
                        .about(all.get(index))
                        .with("name", file.parties().name(all.get(index).party()))
                        .with("signedOn", Argument.date(all.get(index).signedOn())));
    }

    private static final Rule B22 = Rule.of("B22", Severity.WARNING)
            .citing(Letter.shall(4))
            .when(file -> file.plan()
                    .approvedOn()
                    .toVector()
                    .flatMap(approvedOn -> signatures(
                                    file, signature -> signature.signedOn().isAfter(approvedOn))
                            .map(remark -> remark.with("approvedOn", Argument.date(approvedOn)))))
            .summary("Signert etter godkjenning", "Signert etter godkjenning", "Signed after the approval")
            .asks(
                    "Det er den signerte planen som sendes inn og godkjennes.",
                    "Det er den signerte planen som vert send inn og godkjend.",
                    "It is the signed plan that is submitted and approved.")
            .wrong(
                    "Signaturen fra {name} er datert {signedOn}, etter at planen ble godkjent {approvedOn}.",
                    "Signaturen frå {name} er datert {signedOn}, etter at planen vart godkjend {approvedOn}.",
                    "The signature of {name} is dated {signedOn}, after the plan was approved on {approvedOn}.")
            .mend(
                    "Rett datoen dersom den er feil. Er den rett, må dere forklare hvorfor parten signerte så sent.",
                    "Rett datoen dersom han er feil. Er han rett, må de forklare kvifor parten signerte så seint.",
                    "Correct the date if it is wrong. If it is right, explain why the party signed so late.");

    static Vector<Rule> rules() {
        return Vector.of(A04, B21, B22);
    }
}
