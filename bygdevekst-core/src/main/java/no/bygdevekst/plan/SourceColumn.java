package no.bygdevekst.plan;

import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** A column of the tables (<i>finansieringskolonne</i>): who pays, or works. */
public enum SourceColumn implements Term {
    /** The state's co-financing under the agreement. */
    STATE(Text.of("statlig medfinansiering", "statleg medfinansiering", "state co-financing")),
    /** Money from municipalities. */
    MUNICIPAL_CASH(Text.of("penger fra kommunene", "pengar frå kommunane", "money from the municipalities")),
    /** Own effort of municipalities in hours, and what else they bring in kind. */
    MUNICIPAL_IN_KIND(
            Text.of("egeninnsats fra kommunene", "eigeninnsats frå kommunane", "own effort of the municipalities")),
    /** What partners bring, of whatever kind. */
    PARTNERS(Text.of("bidrag fra samarbeidsparter", "bidrag frå samarbeidspartar", "contributions from partners")),
    /** What anyone else brings, of whatever kind. */
    OTHERS(Text.of("bidrag fra andre", "bidrag frå andre", "contributions from others"));

    private final Text text;

    SourceColumn(Text text) {
        this.text = text;
    }

    /**
     * The column of a budget line: it follows from the kind of its source, known to the agreement or not, and for a
     * municipality from whether the line is money.
     *
     * @param line a budget line
     * @return the column
     */
    public static SourceColumn of(BudgetLine line) {
        FundingSource source = line.source();
        if (source instanceof Party.OfMunicipality) {
            return line.contribution() instanceof Cash ? MUNICIPAL_CASH : MUNICIPAL_IN_KIND;
        }
        if (source instanceof Party.OfPartner) {
            return PARTNERS;
        }
        return line.isState() ? STATE : OTHERS;
    }

    @Override
    public Text text() {
        return text;
    }
}
