package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.ExplanationText;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/** How each instalment came about, step by step. */
public final class ExplanationSection {

    private static final Text HEADING = Text.of(
            "Slik er hver delutbetaling regnet ut",
            "Slik er kvar delutbetaling rekna ut",
            "How each instalment is calculated");

    private ExplanationSection() {}

    static Block of(Subject subject) {
        return subject.evaluation()
                .payments()
                .filter(payments -> !payments.instalments().isEmpty())
                .map(payments ->
                        Block.heading(subject.say(HEADING), "-").thenApart(Block.apart(explained(subject, payments))))
                .getOrElse(Block.nothing());
    }

    private static Vector<Block> explained(Subject subject, PaymentSchedule payments) {
        Vector<Explanation> explanations = payments.instalments().map(payments::explain);
        return ExplanationText.linesOfEach(explanations, subject.language()).map(ExplanationSection::block);
    }

    /**
     * An explanation, its lines broken where they are too wide.
     *
     * @param explanation how a figure came about
     * @param language which language
     * @return the lines
     */
    public static Block block(Explanation explanation, Language language) {
        return block(ExplanationText.lines(explanation, language));
    }

    private static Block block(Vector<String> lines) {
        return Block.stacked(lines.map(Block::hanging));
    }
}
