package no.bygdevekst.commitment;

import no.bygdevekst.text.Phrase;

/**
 * Something that makes a payment plan impossible (<i>hindring</i>), with what it is about, such as a grant of 10 kroner
 * of which the plan distributes 11.
 */
public sealed interface Impediment permits GrantImpediment, ApprovalImpediment, ReportImpediment, SuccessionImpediment {

    /**
     * What is wrong and what to do about it.
     *
     * @return a text for a planner
     */
    Phrase phrase();
}
