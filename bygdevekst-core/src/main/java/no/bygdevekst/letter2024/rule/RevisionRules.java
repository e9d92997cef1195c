package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;

/** The rules on a plan's place in the row of plans: its year and its revision. */
final class RevisionRules {

    private RevisionRules() {}

    private static final Rule R01 = Rule.of("R01", Severity.WARNING)
            .citing(Letter.shall(5))
            .when(file -> file.previousPlan()
                    .filter(previous -> !goesBack(file, previous) && file.planYear() != nextYear(previous))
                    .map(previous -> year(file, previous).with("nextYear", nextYear(previous))))
            .summary("Ikke neste års plan", "Ikkje planen for neste år", "Not the next year's plan")
            .asks(
                    "Det lages en revidert plan for hvert år, så planene følger hverandre år for år.",
                    "Det vert laga ein revidert plan for kvart år, så planane følgjer kvarandre år for år.",
                    "The plan is revised for every year, so that plans follow one another year by year.")
            .wrong(
                    "Planen er for {year}, men den forrige var for {previousYear}, så den neste skulle være for"
                            + " {nextYear}.",
                    "Planen er for {year}, men den førre var for {previousYear}, så den neste skulle vere for"
                            + " {nextYear}.",
                    "The plan is for {year}, but the one before was for {previousYear}, so the next should be for"
                            + " {nextYear}.")
            .mend(
                    "Rett året om det er feil. Er det en endring av planen for samme år, så avtal det med"
                            + " departementet.",
                    "Rett året om det er feil. Er det ei endring av planen for same år, så avtal det med"
                            + " departementet.",
                    "Correct the year if it is wrong. If you are changing the plan of the same year, agree on it with"
                            + " the ministry.");

    private static boolean goesBack(CaseFile file, ActionPlan previous) {
        return file.planYear() < previous.year();
    }

    private static int nextYear(ActionPlan previous) {
        return previous.year() + 1;
    }

    private static Remark year(CaseFile file, ActionPlan previous) {
        return Remark.at(Place.plan(PlanMember.YEAR))
                .with("year", file.planYear())
                .with("previousYear", previous.year());
    }

    private static final Rule R02 = Rule.of("R02", Severity.ERROR)
            .when(file -> file.previousPlan()
                    .filter(previous -> file.plan().revision() <= previous.revision())
                    .map(previous -> Remark.at(Place.plan(PlanMember.REVISION))
                            .with("revision", file.plan().revision())
                            .with("previousRevision", previous.revision())))
            .summary("Revisjonsnummeret stiger ikke", "Revisjonsnummeret stig ikkje", "Revision number does not rise")
            .asks(
                    "Hver plan må ha et høyere revisjonsnummer enn den forrige, ellers kan de forveksles.",
                    "Kvar plan må ha eit høgare revisjonsnummer enn den førre, elles kan ein ta feil av dei.",
                    "Each plan needs a higher revision number than the one before, or they can be taken for each"
                            + " other.")
            .wrong(
                    "Planen er revisjon {revision}, og den forrige planen var revisjon {previousRevision}.",
                    "Planen er revisjon {revision}, og den førre planen var revisjon {previousRevision}.",
                    "The plan is revision {revision}, and the plan before it was revision {previousRevision}.")
            .mend(
                    "Gi planen et revisjonsnummer som er høyere enn {previousRevision}.",
                    "Gje planen eit revisjonsnummer som er høgare enn {previousRevision}.",
                    "Give the plan a revision number above {previousRevision}.");

    private static final Rule R03 = Rule.of("R03", Severity.WARNING)
            .citing(Letter.shall(5))
            .when(file -> Option.of(file.plan())
                    .filter(plan -> plan.revision() > 1 && file.previousPlan().isEmpty())
                    .map(plan -> Remark.at(Place.plan(PlanMember.REVISION)).with("revision", plan.revision())))
            .summary("Forrige plan mangler", "Førre plan manglar", "Previous plan missing")
            .asks(
                    "En revidert plan bygger på den forrige, og holdes opp mot den.",
                    "Ein revidert plan byggjer på den førre, og vert halden opp mot han.",
                    "A revised plan builds on the one before, and is held against it.")
            .wrong(
                    "Planen er revisjon {revision}, men den forrige planen er ikke lagt ved, så endringene kan ikke"
                            + " kontrolleres.",
                    "Planen er revisjon {revision}, men den førre planen er ikkje lagd ved, så endringane kan ikkje"
                            + " kontrollerast.",
                    "The plan is revision {revision}, but the previous plan is not enclosed, so that changes cannot be"
                            + " checked.")
            .mend(
                    "Legg ved den siste godkjente planen før denne.",
                    "Legg ved den siste godkjende planen før denne.",
                    "Enclose the last approved plan before this one.");

    private static final Rule R09 = Rule.of("R09", Severity.ERROR)
            .citing(Letter.shall(5))
            .when(file -> file.previousPlan()
                    .filter(previous -> goesBack(file, previous))
                    .map(previous -> year(file, previous)))
            .summary("Planen går bakover", "Planen går bakover", "The plan goes backwards")
            .asks(
                    "Planen revideres framover, år for år; en plan kan ikke gjelde et år før den forrige.",
                    "Planen vert revidert framover, år for år; ein plan kan ikkje gjelde eit år før den førre.",
                    "The plan is revised forwards, year by year; no plan can be for a year before the previous one's.")
            .wrong(
                    "Planen er for {year}, men den forrige planen var for {previousYear}.",
                    "Planen er for {year}, men den førre planen var for {previousYear}.",
                    "The plan is for {year}, but the plan before it was for {previousYear}.")
            .mend(
                    "Rett året, eller legg ved den planen som kom før denne.",
                    "Rett året, eller legg ved den planen som kom før denne.",
                    "Correct the year, or enclose the plan that came before this one.");

    static Vector<Rule> rules() {
        return Vector.of(R01, R02, R03, R09);
    }
}
