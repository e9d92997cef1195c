package no.bygdevekst.agenda;

import io.vavr.collection.Vector;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.plan.MeasureName;
import no.bygdevekst.rulebook.RuleText;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Listing;
import no.bygdevekst.text.Template;

/**
 * What a rule finds in the plan, folded into one entry (<i>retting</i>), such as C03 in the measures T1, T2 and T3.
 *
 * @param text the words of the rule
 * @param measures the measures that it is found in, each once, in the order of the findings; none where it is in none
 * @param findings what the rule finds and is not waived, at least one
 */
public record Correction(RuleText text, Vector<MeasureName> measures, Vector<Finding> findings) {

    private static final Template IN_MEASURES = Template.of(
            "{summary}: tiltak {measures}.", "{summary}: tiltak {measures}.", "{summary}: measure {measures}.");
    private static final Template SEVERAL =
            Template.of("{summary}: {count} steder.", "{summary}: {count} stader.", "{summary}: {count} places.");

    /**
     * Refuses null, and an entry of nothing.
     *
     * @param text the words of the rule
     * @param measures the measures that it is found in
     * @param findings what the rule finds
     * @throws IllegalArgumentException if there are no findings
     */
    public Correction {
        Given.value("text", text);
        Given.value("measures", measures);
        if (Given.value("findings", findings).isEmpty()) {
            throw new IllegalArgumentException("a correction has at least one finding");
        }
    }

    /**
     * The rule.
     *
     * @return its id
     */
    public RuleId rule() {
        return findings.head().rule();
    }

    /**
     * The measures that it is found in.
     *
     * @return their ids, possibly none
     */
    public Vector<MeasureId> measureIds() {
        return measures.map(MeasureName::id);
    }

    /**
     * What is wrong and what to do about it.
     *
     * @param language which language
     * @return of one finding its message; of several what they have in common, where they are, and what to do where
     *     that is the same for all
     */
    public String message(Language language) {
        if (findings.size() == 1) {
            return text.message(findings.head().arguments(), language);
        }
        Vector<String> ways = findings.map(finding -> text.mend().fill(finding.arguments(), language))
                .distinct();
        return summary(language) + (ways.size() == 1 ? " " + ways.head() : "");
    }

    /**
     * What is wrong and where, without what to do about it.
     *
     * @param language which language
     * @return such as «Overføringsverdi ikke omtalt: tiltak T1 «Bustader» og T2 «Kontor».»
     */
    public String summary(Language language) {
        Arguments summary =
                Arguments.of("summary", Argument.composed(text.summary().in(language)));
        return measures.isEmpty()
                ? SEVERAL.fill(summary.and("count", findings.size()), language)
                : IN_MEASURES.fill(summary.and("measures", new Listing(Vector.narrow(measures))), language);
    }
}
