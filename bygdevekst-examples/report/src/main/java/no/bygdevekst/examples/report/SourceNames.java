package no.bygdevekst.examples.report;

import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.Text;

/** What the sources are called where there is little room. */
final class SourceNames {

    static final Text SUM = Text.of("Sum", "Sum", "Total");

    private static final Text STATE = Text.of("Staten", "Staten", "The state");
    private static final Text CASH =
            Text.of("Penger fra kommunene", "Pengar frå kommunane", "Money from the municipalities");
    private static final Text OWN_EFFORT =
            Text.of("Egeninnsats fra kommunene", "Eigeninnsats frå kommunane", "Own effort of the municipalities");
    private static final Text PARTNERS = Text.of("Samarbeidsparter", "Samarbeidspartar", "Partners");
    private static final Text OTHERS = Text.of("Andre", "Andre", "Others");

    private SourceNames() {}

    static Text of(SourceColumn column) {
        return switch (column) {
            case STATE -> STATE;
            case MUNICIPAL_CASH -> CASH;
            case MUNICIPAL_IN_KIND -> OWN_EFFORT;
            case PARTNERS -> PARTNERS;
            case OTHERS -> OTHERS;
        };
    }
}
