package no.bygdevekst.agreement;

import no.bygdevekst.text.Text;
import no.bygdevekst.text.Typed;

/** How people type who pays and who takes part. */
final class TypedParty {

    static final Typed<Party> PARTY = Typed.of(
            Text.of("en part", "ein part", "a party"),
            Text.of(
                    "state, municipality:5540 eller partner:husbanken",
                    "state, municipality:5540 eller partner:husbanken",
                    "state, municipality:5540 or partner:husbanken"),
            (text, language) -> Party.tryParse(text));

    static final Typed<FundingSource> SOURCE = Typed.of(
            Text.of("en kilde", "ei kjelde", "a source"),
            Text.of(
                    "state, municipality:5540, partner:husbanken eller other:Sparebanken",
                    "state, municipality:5540, partner:husbanken eller other:Sparebanken",
                    "state, municipality:5540, partner:husbanken or other:Sparebanken"),
            (text, language) -> FundingSource.tryParse(text));

    private TypedParty() {}
}
