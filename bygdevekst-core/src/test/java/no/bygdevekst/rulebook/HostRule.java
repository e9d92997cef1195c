package no.bygdevekst.rulebook;

import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.rule.Member.MeasureMember;
import no.bygdevekst.rule.Severity;
import no.bygdevekst.source.Citation;

/** Rules that a host could have of its own. */
final class HostRule {

    static final Citation GRANT_LETTER = Citation.of("grant-letter-2025", "conditions", "3");

    /** It finds every measure, with words, an amount and a number. */
    static final Rule EVERY_MEASURE = Rule.of("acme:X01", Severity.ERROR)
            .citing(GRANT_LETTER)
            .when(file -> file.measures()
                    .map(placed -> placed.remark(MeasureMember.TITLE)
                            .with("amount", Nok.total(placed.measure().budget().map(BudgetLine::value)))
                            .with("year", file.planYear())))
            .summary("Tiltak i planen", "Tiltak i planen", "Measure in the plan")
            .asks("Fylket ser på hvert tiltak.", "Fylket ser på kvart tiltak.", "The county looks at each measure.")
            .wrong(
                    "Tiltak {measure} «{title}» er på {amount} i planen for {year}.",
                    "Tiltak {measure} «{title}» er på {amount} i planen for {year}.",
                    "Measure {measure} “{title}” is of {amount} in the plan for {year}.")
            .mend("Ring fylket.", "Ring fylket.", "Call the county.");

    private HostRule() {}
}
