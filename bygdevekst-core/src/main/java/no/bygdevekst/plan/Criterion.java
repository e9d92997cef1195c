package no.bygdevekst.plan;

import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/**
 * A criterion that each measure answers in its own words (<i>kriterium</i>), from the letter, plan-requirements
 * criterion 2–4.
 */
public enum Criterion implements Term {
    /** It helps to develop and test something new; criterion 2. */
    NEW_SOLUTION(Text.of("ny løsning", "ny løysing", "new solution")),
    /** It is adapted to local challenges; criterion 3. */
    LOCAL_ADAPTATION(Text.of("lokal tilpasning", "lokal tilpassing", "local adaptation")),
    /** Other rural municipalities can take it over; criterion 4. */
    TRANSFER_VALUE(Text.of("overføringsverdi", "overføringsverdi", "transfer value"));

    private final Text text;

    Criterion(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}
