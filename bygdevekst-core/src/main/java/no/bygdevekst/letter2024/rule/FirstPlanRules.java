package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.commitment.SuccessionImpediment;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedLine;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;

/** The rules on years that no plan was approved for: those before the first plan, and those that were left out. */
final class FirstPlanRules {

    private FirstPlanRules() {}

    private static final Rule R08 = Rule.of("R08", Severity.ERROR)
            .citing(Letter.introduction("¶3 s3"), Letter.commitment("¶1 s4"))
            .when(file -> file.lines()
                    .filter(placed -> file.succession().asksForThePast(placed.line()))
                    .map(placed -> ofThePast(file, placed)))
            .searching(Parts.REVISION)
            .reading(LetterReadings.of(FixedReading.GRANT_ON_A_PLAN_OF_ITS_OWN))
            .summary("År uten godkjent plan", "År utan godkjend plan", "Year without an approved plan")
            .asks(
                    "Den første planen er grunnlaget for de statlige midlene fra og med sitt eget år; slik brevet"
                            + " er tolket her, får senere år tilskudd bare av en plan for det året.",
                    "Den første planen er grunnlaget for dei statlege midlane frå og med sitt eige år; slik"
                            + " brevet er tolka her, får seinare år tilskot berre av ein plan for det året.",
                    "The first plan is the basis for the state's money from its own year on; as the letter is"
                            + " read here, later years have a grant only by a plan for that year.")
            .wrong(
                    "Tiltak {measure} «{title}» ber staten om {amount} i {year}. Planen er for {planYear}, og for {year}"
                            + " er det ikke godkjent noen plan, så ingenting betales ut for det året.",
                    "Tiltak {measure} «{title}» ber staten om {amount} i {year}. Planen er for {planYear}, og for {year}"
                            + " er det ikkje godkjent nokon plan, så ingenting vert betalt ut for det året.",
                    "Measure {measure} “{title}” asks the state for {amount} in {year}. The plan is for {planYear}, and"
                            + " no plan was approved for {year}, so nothing is paid for that year.")
            .mend(
                    "Flytt beløpet til {planYear} eller senere. Finnes det en godkjent plan for {year}, så legg den ved"
                            + " som forrige plan, og kontroller revisjonsnummeret.",
                    "Flytt beløpet til {planYear} eller seinare. Finst det ein godkjend plan for {year}, så legg han ved"
                            + " som førre plan, og kontroller revisjonsnummeret.",
                    "Move the amount to {planYear} or later. If there is an approved plan for {year}, attach it as the"
                            + " previous plan, and check the revision number.");

    private static Remark ofThePast(CaseFile file, PlacedLine placed) {
        return placed.remark(BudgetLineMember.YEAR)
                .with("planYear", file.planYear())
                .citing(file.plan().revision() == 1 ? Letter.introduction("¶3 s3") : Letter.commitment("¶1 s4"));
    }

    private static final Rule R17 = Rule.of("R17", Severity.ERROR)
            .citing(Letter.introduction("¶3 s3"))
            .when(file -> Option.when(
                    file.succession().isFirstPlanWithHistory(),
                    () -> Remark.at(Place.plan(PlanMember.REVISION)).with("planYear", file.planYear())))
            .searching(Parts.REVISION)
            .summary("Ikke den første planen", "Ikkje den første planen", "Not the first plan")
            .asks(
                    "Den første planen er grunnlaget for midlene; før den er det verken betalt ut eller rapportert.",
                    "Den første planen er grunnlaget for midlane; før han er det verken betalt ut eller rapportert.",
                    "The first plan is the basis for the money; before it nothing is paid or reported.")
            .worded(SuccessionImpediment.FirstPlanWithHistory.WORDING);

    static Vector<Rule> rules() {
        return Vector.of(R08, R17);
    }
}
