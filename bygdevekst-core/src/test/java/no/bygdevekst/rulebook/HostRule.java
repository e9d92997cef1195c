package no.bygdevekst.rulebook;

import no.bygdevekst.finding.Severity;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.source.Citation;
import no.bygdevekst.source.SourceDocument;
import no.bygdevekst.source.SourceSection;
import no.bygdevekst.text.Text;

/** Rules that a host could have of its own. */
public final class HostRule {

    static final SourceDocument SOURCE = SourceDocument.of(
            "grant-letter-2025",
            Text.of("tilskuddsbrevet", "tilskotsbrevet", "the grant letter"),
            Text.of("tilskuddsbrevet for 2025", "tilskotsbrevet for 2025", "the grant letter of 2025"),
            SourceSection.headed("conditions", "Vilkår"));

    static final Citation GRANT_LETTER = SOURCE.cite("conditions", "3");

    /** It finds every measure, with words, an amount and a number. */
    public static final Rule EVERY_MEASURE = Rule.of("acme:X01", Severity.ERROR)
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
