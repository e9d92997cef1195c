package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.commitment.SuccessionImpediment;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Searched;
import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** The rules on a plan's place in the row of plans: its year and its revision. */
final class RevisionRules {

    private RevisionRules() {}

    private static final Rule R01 = Rule.of("R01", Severity.WARNING)
            .citing(Letter.shall(5))
            .when(file -> file.previousPlan()
                    .filter(previous -> !goesBack(file, previous) && file.planYear() != nextYear(previous))
                    .map(previous -> year(file, previous)
                            .with("step", Step.between(previous, file.plan()))
                            .with("nextYear", nextYear(previous))))
            .summary("Ikke neste års plan", "Ikkje planen for neste år", "Not the next year's plan")
            .asks(
                    "Det lages en revidert plan for hvert år, så planene følger hverandre år for år.",
                    "Det vert laga ein revidert plan for kvart år, så planane følgjer kvarandre år for år.",
                    "The plan is revised for every year, so that plans follow one another year by year.")
            .wrong(
                    "Denne planen er for {year}, den forrige for {previousYear}: {step}.",
                    "Denne planen er for {year}, den førre for {previousYear}: {step}.",
                    "This plan is for {year}, the previous one for {previousYear}: {step}.")
            .mend(
                    "Rett året om det er feil; den neste planen skulle være for {nextYear}. Er det"
                            + " meningen, så avtal det med departementet.",
                    "Rett året om det er feil; den neste planen skulle vere for {nextYear}. Er det"
                            + " meininga, så avtal det med departementet.",
                    "Correct the year if it is wrong; the next plan should be for {nextYear}. If it is"
                            + " meant, agree on it with the ministry.");

    /** How a plan stands to the previous one where it is not the next year's. */
    private enum Step implements Term {
        SAME_YEAR(Text.of("begge er for samme år", "begge er for same år", "both are for the same year")),
        YEAR_LEFT_OUT(
                Text.of("minst ett år er hoppet over", "minst eitt år er hoppa over", "at least one year is left out"));

        private final Text text;

        Step(Text text) {
            this.text = text;
        }

        static Step between(ActionPlan previous, ActionPlan plan) {
            return plan.year() == previous.year() ? SAME_YEAR : YEAR_LEFT_OUT;
        }

        @Override
        public Text text() {
            return text;
        }
    }

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
            .searching(Parts.REVISION, Searched.ofMember(DocumentMember.PREVIOUS_PLAN, PlanMember.REVISION))
            .summary("Revisjonsnummeret stiger ikke", "Revisjonsnummeret stig ikkje", "Revision number does not rise")
            .asks(
                    "Hver plan må ha et høyere revisjonsnummer enn den forrige, ellers kan de forveksles.",
                    "Kvar plan må ha eit høgare revisjonsnummer enn den førre, elles kan ein ta feil av" + " dei.",
                    "Each plan needs a higher revision number than the previous one, or they can be taken"
                            + " for each other.")
            .wrong(
                    "Planen er revisjon {revision}, og den forrige planen var revisjon" + " {previousRevision}.",
                    "Planen er revisjon {revision}, og den førre planen var revisjon {previousRevision}.",
                    "The plan is revision {revision}, and the previous plan was revision" + " {previousRevision}.")
            .mend(
                    "Gi planen et revisjonsnummer som er høyere enn {previousRevision}.",
                    "Gje planen eit revisjonsnummer som er høgare enn {previousRevision}.",
                    "Give the plan a revision number above {previousRevision}.");

    private static final Rule R03 = Rule.of("R03", Severity.WARNING)
            .citing(Letter.shall(5))
            .when(file -> Option.of(file.plan())
                    .filter(plan -> plan.revision() > 1 && file.previousPlan().isEmpty())
                    .map(plan -> Remark.at(Place.plan(PlanMember.REVISION)).with("revision", plan.revision())))
            .searching(Parts.REVISION, Parts.PREVIOUS_PLAN)
            .reading(LetterReadings.of(FixedReading.A_PLAN_ALONE_IS_TAKEN_AT_ITS_WORD))
            .summary("Forrige plan mangler", "Førre plan manglar", "Previous plan missing")
            .asks(
                    "En revidert plan bygger på den forrige, og holdes opp mot den; slik brevet er tolket her,"
                            + " legges en plan uten den forrige til grunn for årene før den.",
                    "Ein revidert plan byggjer på den førre, og vert halden opp mot han; slik brevet er tolka"
                            + " her, vert ein plan utan den førre lagd til grunn for åra før han.",
                    "A revised plan builds on the previous one, and is held against it; as the letter is read"
                            + " here, a plan without the one before it is taken at its word for the years before.")
            .wrong(
                    "Planen er revisjon {revision}, men den forrige planen er ikke lagt ved, så endringene kan ikke"
                            + " kontrolleres; årene før planen legges til grunn slik de står.",
                    "Planen er revisjon {revision}, men den førre planen er ikkje lagd ved, så endringane kan ikkje"
                            + " kontrollerast; åra før planen vert lagde til grunn slik dei står.",
                    "The plan is revision {revision}, but the previous plan is not attached, so that changes cannot be"
                            + " checked; the years before the plan are taken as they stand.")
            .mend(
                    "Legg ved den siste godkjente planen før denne.",
                    "Legg ved den siste godkjende planen før denne.",
                    "Attach the last approved plan before this one.");

    private static final Rule R09 = Rule.of("R09", Severity.ERROR)
            .citing(Letter.shall(5))
            .when(file -> file.previousPlan()
                    .filter(previous -> goesBack(file, previous))
                    .map(previous -> year(file, previous)))
            .summary(
                    "Planen er for et tidligere år enn den forrige",
                    "Planen er for eit tidlegare år enn den førre",
                    "The plan is for an earlier year than the previous one")
            .asks(
                    "Planen revideres framover, år for år; en plan kan ikke gjelde et år før den forrige.",
                    "Planen vert revidert framover, år for år; ein plan kan ikkje gjelde eit år før den førre.",
                    "The plan is revised forwards, year by year; no plan can be for a year before the previous one's.")
            .wrong(
                    "Planen er for {year}, men den forrige planen var for {previousYear}.",
                    "Planen er for {year}, men den førre planen var for {previousYear}.",
                    "The plan is for {year}, but the previous plan was for {previousYear}.")
            .mend(
                    "Rett året, eller legg ved den planen som kom før denne.",
                    "Rett året, eller legg ved den planen som kom før denne.",
                    "Correct the year, or attach the plan that came before this one.");

    private static final Rule R11 = Rule.of("R11", Severity.ERROR)
            .citing(Letter.planRequirements("¶5 s1"))
            .when(file -> file.previousPlan()
                    .filter(previous -> file.succession().isPreviousPlanUnapproved())
                    .map(previous -> Remark.at(Place.previousPlan(PlanMember.APPROVED_ON))
                            .with("year", previous.year())))
            .searching(Parts.PREVIOUS_APPROVED_ON)
            .summary(
                    "Forrige plan er ikke godkjent ennå",
                    "Førre plan er ikkje godkjend enno",
                    "Previous plan not yet approved")
            .asks(
                    "Arbeidet bygger på planer som er godkjent; en ny plan holdes opp mot den siste av dem.",
                    "Arbeidet byggjer på planar som er godkjende; ein ny plan vert halden opp mot den siste av dei.",
                    "The work rests on plans that are approved; a new plan is held against the last of them.")
            .worded(SuccessionImpediment.PreviousPlanNotApproved.WORDING);

    static Vector<Rule> rules() {
        return Vector.of(R01, R02, R03, R09, R11);
    }
}
