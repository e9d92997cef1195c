package no.bygdevekst.explain;

import io.vavr.collection.Vector;
import java.util.HashSet;
import java.util.Set;
import no.bygdevekst.source.Citation;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/**
 * An explanation as indented lines for a reader (<i>forklaringstekst</i>): each figure with what was done to it and
 * where the source asks for it, and under it the figures that it was made from. What stands above already is not
 * unfolded again.
 */
public final class ExplanationText {

    private static final String INDENT = "  ";
    private static final Text READING = Text.of("tolkning", "tolking", "reading");

    private static final Text ABOVE = Text.of("se over", "sjå over", "see above");

    private final Language language;
    private final Set<Explanation> unfolded = new HashSet<>();

    private ExplanationText(Language language) {
        this.language = language;
    }

    /**
     * Writes an explanation.
     *
     * @param explanation the explanation
     * @param language which language
     * @return the lines, the root first, each level indented by two spaces
     */
    public static Vector<String> lines(Explanation explanation, Language language) {
        Given.value("explanation", explanation);
        return new ExplanationText(language).tree(new StepText.Part("", explanation));
    }

    /**
     * Writes the figure alone, for a reader who is not shown what it was made from.
     *
     * @param explanation the explanation
     * @param language which language
     * @return those of the {@link #lines(Explanation, Language)} that are about the figure itself: what was done to it,
     *     and under it the readings
     */
    public static Vector<String> linesOfFigure(Explanation explanation, Language language) {
        Given.value("explanation", explanation);
        return new ExplanationText(language)
                .figure(new StepText.Part("", explanation), StepText.of(explanation.step(), language));
    }

    /**
     * Writes several explanations for one reader, who is not shown again what an earlier one has shown.
     *
     * @param explanations the explanations, in the order in which they are read
     * @param language which language
     * @return the lines of each, as those of {@link #lines(Explanation, Language)}
     */
    public static Vector<Vector<String>> linesOfEach(Iterable<Explanation> explanations, Language language) {
        Given.value("language", language);
        ExplanationText text = new ExplanationText(language);
        return Given.<Explanation>all("explanations", explanations)
                .map(explanation -> text.tree(new StepText.Part("", explanation)));
    }

    /**
     * Writes an explanation as one text.
     *
     * @param explanation the explanation
     * @param language which language
     * @return the lines, each ended by a line feed
     */
    public static String of(Explanation explanation, Language language) {
        Given.value("explanation", explanation);
        return lines(explanation, language).map(line -> line + "\n").mkString();
    }

    private Vector<String> tree(StepText.Part part) {
        Explanation explanation = part.explanation();
        StepText step = StepText.of(explanation.step(), language);
        if (!step.parts().isEmpty() && !unfolded.add(explanation)) {
            return Vector.of(part.sign() + figure(explanation, ABOVE.in(language)));
        }
        return figure(part, step).appendAll(step.parts().flatMap(this::tree).map(line -> INDENT + line));
    }

    private Vector<String> figure(StepText.Part part, StepText step) {
        Explanation explanation = part.explanation();
        return explanation
                .readings()
                .map(reading -> INDENT + reading(reading))
                .prepend(part.sign() + figure(explanation, step.words()) + sources(explanation.citations()));
    }

    private String figure(Explanation explanation, String words) {
        return explanation.what().in(language)
                + ": "
                + explanation.figure().in(language)
                + (words.isEmpty() ? "" : " (" + words + ")");
    }

    private String sources(Vector<Citation> citations) {
        return citations.isEmpty()
                ? ""
                : citations.map(citation -> citation.in(language)).mkString(" [", "; ", "]");
    }

    private String reading(Reading reading) {
        return READING.in(language) + ": " + reading.in(language);
    }
}
