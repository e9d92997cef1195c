package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import java.util.function.BinaryOperator;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Searched;
import no.bygdevekst.terms.EstimateMatch;

/** The rules on what a measure is estimated to cost, held against its budget. */
final class CostRules {

    private CostRules() {}

    private static final Rule C05 = Rule.of("C05", Severity.WARNING)
            .citing(Letter.criterion(5))
            .when(file -> beyondTolerance(file, Nok::minus))
            .searching(Parts.LINES_OF_MEASURE)
            .reading(LetterReadings.of(EstimateMatch.WITHIN_ONE_PER_CENT))
            .summary("Tiltaket er underfinansiert", "Tiltaket er underfinansiert", "Measure is underfunded")
            .asks(
                    "Et tiltak skal kunne gjennomføres for det som er satt av til det; slik brevet er tolket her,"
                            + " holder det når budsjettet er nær nok anslaget.",
                    "Eit tiltak skal kunne gjennomførast for det som er sett av til det; slik brevet er tolka her, held"
                            + " det når budsjettet er nær nok anslaget.",
                    "It must be possible to carry out a measure within what is set aside for it; as the letter is read"
                            + " here, a budget near enough to the estimate will do.")
            .wrong(
                    "Tiltak {measure} «{title}» er anslått til å koste {expected}, men budsjettlinjene er"
                            + " til sammen {actual}. Avviket er {difference}.",
                    "Tiltak {measure} «{title}» er anslått til å koste {expected}, men budsjettlinjene er"
                            + " til saman {actual}. Avviket er {difference}.",
                    "Measure {measure} “{title}” is estimated to cost {expected}, but its budget lines"
                            + " come to {actual}. The difference is {difference}.")
            .mend(
                    "Finn finansiering til resten, gjerne egne timer, eller gjør tiltaket mindre og senk"
                            + " anslaget.",
                    "Finn finansiering til resten, gjerne eigne timar, eller gjer tiltaket mindre og senk"
                            + " anslaget.",
                    "Find funding for the rest, own hours for instance, or make the measure smaller and"
                            + " lower the estimate.");

    private static final Rule C06 = Rule.of("C06", Severity.ADVICE)
            .citing(Letter.criterion(5))
            .when(file -> beyondTolerance(file, (estimate, budgeted) -> budgeted.minus(estimate)))
            .searching(Parts.LINES_OF_MEASURE)
            .reading(LetterReadings.of(EstimateMatch.WITHIN_ONE_PER_CENT))
            .summary("Budsjett over anslaget", "Budsjett over anslaget", "Budget above the estimate")
            .asks(
                    "Anslag og budsjett for et tiltak skal henge sammen; slik brevet er tolket her, holder det når"
                            + " budsjettet er nær nok anslaget.",
                    "Anslag og budsjett for eit tiltak skal henge saman; slik brevet er tolka her, held det når"
                            + " budsjettet er nær nok anslaget.",
                    "The estimate and the budget of a measure are to match; as the letter is read here, a budget near"
                            + " enough to the estimate will do.")
            .wrong(
                    "Tiltak {measure} «{title}» er anslått til å koste {expected}, men budsjettlinjene er"
                            + " til sammen {actual}. Avviket er {difference}.",
                    "Tiltak {measure} «{title}» er anslått til å koste {expected}, men budsjettlinjene er"
                            + " til saman {actual}. Avviket er {difference}.",
                    "Measure {measure} “{title}” is estimated to cost {expected}, but its budget lines"
                            + " come to {actual}. The difference is {difference}.")
            .mend(
                    "Sjekk om anslaget er for lavt, eller om noe er budsjettert to ganger.",
                    "Sjekk om anslaget er for lågt, eller om noko er budsjettert to gonger.",
                    "Check whether the estimate is too low, or whether something is budgeted twice.");

    /** Where the gap between estimate and budget, seen from one side, is more than the terms let pass. */
    private static Vector<Remark> beyondTolerance(CaseFile file, BinaryOperator<Nok> gap) {
        return file.measures()
                .reject(placed -> placed.measure().budget().isEmpty())
                .flatMap(placed -> placed.measure()
                        .estimatedCost()
                        .filter(estimate -> gap.apply(estimate, budgeted(placed.measure()))
                                .isMoreThan(file.terms().estimateMatch().tolerance(estimate)))
                        .map(estimate -> placed.remark(MeasureMember.ESTIMATED_COST)
                                .comparing(estimate, budgeted(placed.measure()))));
    }

    private static Nok budgeted(Measure measure) {
        return Nok.total(measure.budget().iterator().map(BudgetLine::value));
    }

    private static final Rule C07 = Rule.of("C07", Severity.ADVICE)
            .citing(Letter.criterion(5))
            .when(CostRules::withoutEstimates)
            .searching(Searched.inMeasures(MeasureMember.ESTIMATED_COST))
            .summary("Ingen anslag", "Ingen anslag", "No estimates")
            .asks(
                    "Et tiltak skal kunne gjennomføres innenfor det som er anslått, og det kan bare prøves når anslaget"
                            + " er ført opp.",
                    "Eit tiltak skal kunne gjennomførast innanfor det som er anslått, og det kan berre prøvast når"
                            + " anslaget er ført opp.",
                    "It must be possible to carry out a measure within its estimate, and that can be tested only where"
                            + " the estimate is given.")
            .wrong(
                    "Ingen tiltak har et anslag over hva det koster, så kriteriet er ikke prøvd.",
                    "Ingen tiltak har eit anslag over kva det kostar, så kriteriet er ikkje prøvd.",
                    "No measure has an estimate of what it costs, so the criterion is not tested.")
            .mend(
                    "Før opp hva hvert tiltak er anslått til å koste i perioden, egne timer medregnet.",
                    "Før opp kva kvart tiltak er anslått til å koste i perioden, eigne timar medrekna.",
                    "Enter what each measure is estimated to cost in the period, own hours included.");

    private static Vector<Remark> withoutEstimates(CaseFile file) {
        boolean isSilent = !file.measures().isEmpty()
                && file.measures()
                        .forAll(placed -> placed.measure().estimatedCost().isEmpty());
        return isSilent ? Vector.of(Remark.at(Place.plan(PlanMember.MEASURES))) : Vector.empty();
    }

    static Vector<Rule> rules() {
        return Vector.of(C05, C06, C07);
    }
}
