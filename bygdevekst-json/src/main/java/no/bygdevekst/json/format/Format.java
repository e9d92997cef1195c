package no.bygdevekst.json.format;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/**
 * A format of documents (<i>format</i>), such as {@link #PLAN}, whose documents say {@code "format":
 * "bygdevekst-plan/1"}.
 *
 * <p>The number after the stroke grows only where a document would no longer be understood by those who know the format
 * already; a member that can be left out changes nothing.
 */
public enum Format implements Term {
    /** {@code bygdevekst-plan/1}: an agreement and its action plan, read and written. */
    PLAN("bygdevekst-plan/1", Text.of("plandokument", "plandokument", "plan document")),
    /** {@code bygdevekst-evaluation/1}: findings, the tables, and the payment plan. */
    EVALUATION("bygdevekst-evaluation/1", Text.of("vurdering", "vurdering", "evaluation")),
    /** {@code bygdevekst-draft/1}: what is said of a half-typed plan, with the tables of what could be read. */
    DRAFT("bygdevekst-draft/1", Text.of("vurdering av et utkast", "vurdering av eit utkast", "evaluation of a draft")),
    /** {@code bygdevekst-problems/1}: what stands in the way of reading a document. */
    PROBLEMS("bygdevekst-problems/1", Text.of("problemdokument", "problemdokument", "list of problems")),
    /** {@code bygdevekst-details/1}: what a service answers that cannot take a plan. */
    DETAILS("bygdevekst-details/1", Text.of("problemdetaljer", "problemdetaljar", "problem details")),
    /** {@code bygdevekst-revision/1}: what changed from one plan to another. */
    REVISION("bygdevekst-revision/1", Text.of("sammenligning", "samanlikning", "comparison")),
    /** {@code bygdevekst-mendings/1}: what would mend a plan document. */
    MENDINGS("bygdevekst-mendings/1", Text.of("rettinger", "rettingar", "list of corrections")),
    /** {@code bygdevekst-agenda/1}: who has to do what next. */
    AGENDA("bygdevekst-agenda/1", Text.of("gjøreliste", "gjereliste", "agenda")),
    /** {@code bygdevekst-waivers/1}: the decisions to let findings pass, read and written. */
    WAIVERS(
            "bygdevekst-waivers/1",
            Text.of(
                    "liste over merknader som er satt til side",
                    "liste over merknader som er sette til side",
                    "list of waivers")),
    /** {@code bygdevekst-settlement/1}: what was really paid, held against what is released. */
    SETTLEMENT("bygdevekst-settlement/1", Text.of("oppgjør", "oppgjer", "settlement")),
    /**
     * {@code bygdevekst-forecast/1}: the least and the most that may come, and what would be if something else were so.
     */
    FORECAST("bygdevekst-forecast/1", Text.of("prognose", "prognose", "forecast")),
    /** {@code bygdevekst-rollup/1}: all pilots at once. */
    ROLLUP("bygdevekst-rollup/1", Text.of("samlet oversikt", "samla oversyn", "roll-up")),
    /** {@code bygdevekst-explanation/1}: how a figure came about. */
    EXPLANATION("bygdevekst-explanation/1", Text.of("forklaring", "forklaring", "explanation")),
    /** {@code bygdevekst-rules/1}: the rules with their words and sources. */
    RULES("bygdevekst-rules/1", Text.of("regelbok", "regelbok", "rulebook")),
    /** {@code bygdevekst-codelist/1}: a closed list with its labels, and the rules that speak of its values. */
    CODE_LIST("bygdevekst-codelist/1", Text.of("kodeliste", "kodeliste", "code list"));

    private final String id;
    private final Text text;

    Format(String id, Text text) {
        this.id = id;
        this.text = text;
    }

    /**
     * What the member {@code format} of a document says.
     *
     * @return such as {@code bygdevekst-plan/1}
     */
    public String id() {
        return id;
    }

    /**
     * The versions of this format that the library knows.
     *
     * @return the formats of the same name, the oldest first, such as {@link #PLAN} alone
     */
    public Vector<Format> versions() {
        return Vector.of(values()).filter(other -> name(other.id).equals(name(id)));
    }

    private static String name(String id) {
        return id.substring(0, id.indexOf('/'));
    }

    @Override
    public Text text() {
        return text;
    }
}
