package no.bygdevekst.letter2024.data;

import no.bygdevekst.source.Citation;
import no.bygdevekst.source.SourceDocument;
import no.bygdevekst.source.SourceSection;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Text;

/**
 * The ministry's letter of 2024 as a source (<i>departementets brev</i>): its sections with their headings, and a
 * citation by section and item, such as {@code letter-2024, payment ¶1 s2}.
 */
public final class Letter {

    private static final SourceDocument DOCUMENT = SourceDocument.of(
            "letter-2024",
            Text.of("brevet", "brevet", "the letter"),
            Text.of(
                    "Kommunal- og distriktsdepartementets brev om handlingsplanarbeidet, 2024",
                    "brevet frå Kommunal- og distriktsdepartementet om handlingsplanarbeidet, 2024",
                    "the ministry's letter on the work with action plans, 2024"),
            SourceSection.named("introduction", Text.of("innledningen", "innleiinga", "the introduction")),
            SourceSection.headed("frame", "Rammer for arbeidet"),
            SourceSection.headed("plan-requirements", "Krav til arbeidet med og innholdet i handlingsplanene")
                    .withList("shall", "Handlingsplanen skal")
                    .withList("criterion", "Handlingsplanen som helhet"),
            SourceSection.headed("commitment", "Tilsagn om og utbetaling av midler"),
            SourceSection.headed("payment", "Utbetaling av midler"),
            SourceSection.headed("own", "Kommunal medfinansiering"),
            SourceSection.headed("restrictions", "Begrensninger for bruk av midlene"),
            SourceSection.headed("closing", "Avslutningsvis"));

    private Letter() {}

    /**
     * The letter as a document.
     *
     * @return the document, with its sections
     */
    public static SourceDocument document() {
        return DOCUMENT;
    }

    /**
     * A place in the introduction, before the first heading.
     *
     * @param item the item, such as {@code ¶1 s2}
     * @return the citation
     */
    public static Citation introduction(String item) {
        return DOCUMENT.cite("introduction", item);
    }

    /**
     * A place in «Rammer for arbeidet».
     *
     * @param item the item, such as {@code ¶1 s2}
     * @return the citation
     */
    public static Citation frame(String item) {
        return DOCUMENT.cite("frame", item);
    }

    /**
     * A place in «Krav til arbeidet med og innholdet i handlingsplanene».
     *
     * @param item the item, such as {@code ¶1 s2}
     * @return the citation
     */
    public static Citation planRequirements(String item) {
        return DOCUMENT.cite("plan-requirements", item);
    }

    /**
     * An item of the list of what the plan shall do.
     *
     * @param number its number, from 1
     * @return the citation
     */
    public static Citation shall(int number) {
        return planRequirements("shall " + number);
    }

    /**
     * An item of the list of what the plan as a whole shall meet.
     *
     * @param number its number, from 1
     * @return the citation
     */
    public static Citation criterion(int number) {
        return planRequirements("criterion " + number);
    }

    /**
     * A place in «Tilsagn om og utbetaling av midler».
     *
     * @param item the item, such as {@code ¶1 s2}
     * @return the citation
     */
    public static Citation commitment(String item) {
        return DOCUMENT.cite("commitment", item);
    }

    /**
     * A place in «Utbetaling av midler».
     *
     * @param item the item, such as {@code ¶1 s2}
     * @return the citation
     */
    public static Citation payment(String item) {
        return DOCUMENT.cite("payment", item);
    }

    /**
     * A place in «Kommunal medfinansiering».
     *
     * @param item the item, such as {@code ¶1 s2}
     * @return the citation
     */
    public static Citation own(String item) {
        return DOCUMENT.cite("own", item);
    }

    /**
     * A place in «Begrensninger for bruk av midlene».
     *
     * @param item the item, such as {@code ¶1 s2}
     * @return the citation
     */
    public static Citation restrictions(String item) {
        return DOCUMENT.cite("restrictions", item);
    }

    /**
     * An item of the list of what the money cannot be used for.
     *
     * @param item its number, such as {@code 5 s1} or {@code 2a}
     * @return the citation
     */
    public static Citation bullet(String item) {
        Given.value("item", item);
        return restrictions("bullet " + item);
    }
}
