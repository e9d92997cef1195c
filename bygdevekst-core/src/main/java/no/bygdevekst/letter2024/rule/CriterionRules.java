package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.CriteriaMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Criterion;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Searched;
import no.bygdevekst.source.Citation;
import no.bygdevekst.text.Blank;

/** The rules on the criteria that a plan as a whole has to meet: in a single measure advice, in the whole an error. */
final class CriterionRules {

    private CriterionRules() {}

    private static final Rule C01 = Rule.of("C01", Severity.ADVICE)
            .citing(Letter.criterion(2))
            .when(file -> unanswered(file, Criterion.NEW_SOLUTION, CriteriaMember.NEW_SOLUTION))
            .reading(LetterReadings.of(FixedReading.CRITERIA_OF_THE_WHOLE_PLAN))
            .speakingOf(Criterion.NEW_SOLUTION)
            .summary("Ikke sagt hva som er nytt", "Ikkje sagt kva som er nytt", "Not said what is new")
            .asks(
                    "Tiltakene er med på å lage og prøve ut noe nytt; slik brevet er tolket her, gjelder"
                            + " kriteriet planen som helhet, og ett tiltak kan mangle det.",
                    "Tiltaka er med på å lage og prøve ut noko nytt; slik brevet er tolka her, gjeld"
                            + " kriteriet planen som heilskap, og eitt tiltak kan mangle det.",
                    "The measures help to make and try out something new; as the letter is read here, the"
                            + " criterion concerns the plan as a whole, and one measure may lack it.")
            .wrong(
                    "Tiltak {measure} «{title}» sier ikke hva som er nytt i det som skal prøves ut.",
                    "Tiltak {measure} «{title}» seier ikkje kva som er nytt i det som skal prøvast ut.",
                    "Measure {measure} “{title}” does not say what is new in what it tries out.")
            .mend(
                    "Skriv noen setninger om hva dere vil utvikle eller prøve ut.",
                    "Skriv nokre setningar om kva de vil utvikle eller prøve ut.",
                    "Write a few sentences on what you will develop or try out.");

    private static final Rule C02 = Rule.of("C02", Severity.ADVICE)
            .citing(Letter.criterion(3))
            .when(file -> unanswered(file, Criterion.LOCAL_ADAPTATION, CriteriaMember.LOCAL_ADAPTATION))
            .reading(LetterReadings.of(FixedReading.CRITERIA_OF_THE_WHOLE_PLAN))
            .speakingOf(Criterion.LOCAL_ADAPTATION)
            .summary("Lokal utfordring ikke nevnt", "Lokal utfordring ikkje nemnd", "Local challenge not named")
            .asks(
                    "Tiltakene svarer på utfordringer som kommunene selv har; slik brevet er tolket her,"
                            + " gjelder kriteriet planen som helhet, og ett tiltak kan mangle det.",
                    "Tiltaka svarar på utfordringar som kommunane sjølve har; slik brevet er tolka her,"
                            + " gjeld kriteriet planen som heilskap, og eitt tiltak kan mangle det.",
                    "The measures answer challenges that the municipalities themselves have; as the"
                            + " letter is read here, the criterion concerns the plan as a whole, and one measure"
                            + " may lack it.")
            .wrong(
                    "Tiltak {measure} «{title}» sier ikke hvilke lokale utfordringer det svarer på.",
                    "Tiltak {measure} «{title}» seier ikkje kva lokale utfordringar det svarar på.",
                    "Measure {measure} “{title}” does not say which local challenges it answers.")
            .mend(
                    "Skriv noen setninger om hva som er vanskelig hos dere, og hvordan tiltaket hjelper.",
                    "Skriv nokre setningar om kva som er vanskeleg hos dykk, og korleis tiltaket hjelper.",
                    "Write a few sentences on what is difficult where you are, and how the measure helps.");

    private static final Rule C03 = Rule.of("C03", Severity.ADVICE)
            .citing(Letter.criterion(4))
            .when(file -> unanswered(file, Criterion.TRANSFER_VALUE, CriteriaMember.TRANSFER_VALUE))
            .reading(LetterReadings.of(FixedReading.CRITERIA_OF_THE_WHOLE_PLAN))
            .speakingOf(Criterion.TRANSFER_VALUE)
            .summary("Overføringsverdi ikke omtalt", "Overføringsverdi ikkje omtalt", "Transfer value not described")
            .asks(
                    "Det som blir utviklet, skal også andre distriktskommuner kunne ta i bruk; slik"
                            + " brevet er tolket her, gjelder kriteriet planen som helhet, og ett tiltak kan mangle"
                            + " det.",
                    "Det som vert utvikla, skal òg andre distriktskommunar kunne ta i bruk; slik brevet"
                            + " er tolka her, gjeld kriteriet planen som heilskap, og eitt tiltak kan mangle det.",
                    "What is developed is to be of use to other rural municipalities too; as the letter"
                            + " is read here, the criterion concerns the plan as a whole, and one measure may lack"
                            + " it.")
            .wrong(
                    "Tiltak {measure} «{title}» sier ikke hva andre distriktskommuner kan ha igjen for det.",
                    "Tiltak {measure} «{title}» seier ikkje kva andre distriktskommunar kan ha att for det.",
                    "Measure {measure} “{title}” does not say what other rural municipalities can gain from it.")
            .mend(
                    "Skriv noen setninger om hva andre kan lære eller overta, og hvordan dere deler det.",
                    "Skriv nokre setningar om kva andre kan lære eller ta over, og korleis de deler det.",
                    "Write a few sentences on what others can learn or take over, and how you share it.");

    private static Vector<Remark> unanswered(CaseFile file, Criterion criterion, CriteriaMember member) {
        return file.measures()
                .filter(placed -> isUnanswered(placed.measure(), criterion))
                .map(placed ->
                        placed.remarkAt(placed.place(MeasureMember.CRITERIA).at(member)));
    }

    private static boolean isUnanswered(Measure measure, Criterion criterion) {
        return Blank.isBlank(measure.criteria().answer(criterion));
    }

    private static final Rule C04 = Rule.of("C04", Severity.ERROR)
            .citing(Letter.criterion(2), Letter.criterion(3), Letter.criterion(4))
            .when(file -> file.measures().isEmpty() ? Vector.empty() : unansweredEverywhere(file))
            .searching(
                    Searched.inMeasures(MeasureMember.CRITERIA, CriteriaMember.NEW_SOLUTION),
                    Searched.inMeasures(MeasureMember.CRITERIA, CriteriaMember.LOCAL_ADAPTATION),
                    Searched.inMeasures(MeasureMember.CRITERIA, CriteriaMember.TRANSFER_VALUE))
            .reading(LetterReadings.of(FixedReading.CRITERIA_OF_THE_WHOLE_PLAN))
            .speakingOf(Criterion.values())
            .summary("Kriterium uten svar", "Kriterium utan svar", "Criterion without an answer")
            .asks(
                    "Planen skal vise noe nytt, noe som passer lokalt, og noe som andre kan bruke; slik"
                            + " brevet er tolket her, gjelder det planen sett under ett.",
                    "Planen skal vise noko nytt, noko som passar lokalt, og noko som andre kan bruke;"
                            + " slik brevet er tolka her, gjeld det planen sett under eitt.",
                    "The plan is to show something new, something that fits locally and something that"
                            + " others can use; as the letter is read here, that concerns the plan taken as a"
                            + " whole.")
            .wrong(
                    "Ingen av tiltakene sier noe om kriteriet «{criterion}».",
                    "Ingen av tiltaka seier noko om kriteriet «{criterion}».",
                    "None of the measures says anything on the criterion “{criterion}”.")
            .mend(
                    "Skriv i minst ett tiltak hvordan det oppfyller kriteriet.",
                    "Skriv i minst eitt tiltak korleis det oppfyller kriteriet.",
                    "Write in at least one measure how it meets the criterion.");

    private static Citation citation(Criterion criterion) {
        return switch (criterion) {
            case NEW_SOLUTION -> Letter.criterion(2);
            case LOCAL_ADAPTATION -> Letter.criterion(3);
            case TRANSFER_VALUE -> Letter.criterion(4);
        };
    }

    private static Vector<Remark> unansweredEverywhere(CaseFile file) {
        return Vector.of(Criterion.values())
                .filter(criterion -> file.measures().forAll(placed -> isUnanswered(placed.measure(), criterion)))
                .map(criterion -> Remark.at(Place.plan(PlanMember.MEASURES))
                        .about(criterion)
                        .with("criterion", criterion)
                        .citing(citation(criterion)));
    }

    static Vector<Rule> rules() {
        return Vector.of(C01, C02, C03, C04);
    }
}
