package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import java.util.function.BiPredicate;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;

/** The rules on what a measure is estimated to cost, held against its budget. */
final class CostRules {

    private CostRules() {}

    private static final Rule C05 = Rule.of("C05", Severity.WARNING)
            .citing(Letter.criterion(5))
            .when(file -> costsThatDiffer(file, Nok::isLessThan))
            .summary("Tiltaket er underfinansiert", "Tiltaket er underfinansiert", "Measure is underfunded")
            .asks(
                    "Et tiltak skal kunne gjennomføres for det som er satt av til det.",
                    "Eit tiltak skal kunne gjennomførast for det som er sett av til det.",
                    "It must be possible to carry out a measure within what is set aside for it.")
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
            .when(file -> costsThatDiffer(file, Nok::isMoreThan))
            .summary("Budsjett over anslaget", "Budsjett over anslaget", "Budget above the estimate")
            .asks(
                    "Anslag og budsjett for et tiltak skal henge sammen.",
                    "Anslag og budsjett for eit tiltak skal henge saman.",
                    "The estimate and the budget of a measure are to match.")
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

    private static Vector<Remark> costsThatDiffer(CaseFile file, BiPredicate<Nok, Nok> budgetToEstimate) {
        return file.measures()
                .filter(placed -> !placed.measure().budget().isEmpty())
                .flatMap(placed -> placed.measure()
                        .estimatedCost()
                        .filter(estimate -> budgetToEstimate.test(budgeted(placed.measure()), estimate))
                        .map(estimate -> placed.remark(MeasureMember.ESTIMATED_COST)
                                .comparing(estimate, budgeted(placed.measure()))));
    }

    private static Nok budgeted(Measure measure) {
        return Nok.total(measure.budget().map(BudgetLine::value));
    }

    static Vector<Rule> rules() {
        return Vector.of(C05, C06);
    }
}
