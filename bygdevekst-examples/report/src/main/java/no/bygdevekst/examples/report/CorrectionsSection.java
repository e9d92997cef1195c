package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import java.util.function.Function;
import no.bygdevekst.agenda.Correction;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** What is to be corrected in the plan, one line a rule: «C03 Overføringsverdi ikke omtalt: tiltak 1, 2, 3». */
final class CorrectionsSection {

    static final Text ERRORS =
            Text.of("Hva må rettes i planen", "Kva må rettast i planen", "What must be corrected in the plan");
    static final Text OTHERS =
            Text.of("Advarsler og råd om planen", "Åtvaringar og råd om planen", "Warnings and advice on the plan");
    private static final Template IN_MEASURES = Template.of(
            "{summary}: tiltak {measures}", "{summary}: tiltak {measures}", "{summary}: measure {measures}");
    private static final Template SEVERAL =
            Template.of("{summary} ({count} steder)", "{summary} ({count} stader)", "{summary} ({count} places)");

    private CorrectionsSection() {}

    static Block of(Subject subject) {
        return lines(subject, ERRORS, errors(subject)).thenApart(lines(subject, OTHERS, others(subject)));
    }

    /** What stands in the way. */
    static Vector<Correction> errors(Subject subject) {
        return subject.agenda().plan().filter(CorrectionsSection::isError);
    }

    /** What does not, warnings first. */
    static Vector<Correction> others(Subject subject) {
        return subject.agenda().plan().reject(CorrectionsSection::isError).sortBy(CorrectionsSection::severity);
    }

    private static boolean isError(Correction correction) {
        return severity(correction) == Severity.ERROR;
    }

    private static Severity severity(Correction correction) {
        return correction.findings().head().severity();
    }

    private static Block lines(Subject subject, Text heading, Vector<Correction> corrections) {
        return inFull(subject, heading, corrections, correction -> words(subject, correction));
    }

    /** Corrections under a heading, or nothing where there are none. */
    static Block inFull(
            Subject subject, Text heading, Vector<Correction> corrections, Function<Correction, String> words) {
        return corrections.isEmpty()
                ? Block.nothing()
                : Block.heading(subject.say(heading), "-")
                        .then(Block.stacked(corrections.map(correction -> FindingGroup.labelled(
                                subject, correction.findings().head(), words.apply(correction), Block.WIDTH))));
    }

    static String words(Subject subject, Correction correction) {
        String summary = subject.say(correction.text().summary());
        Arguments of = Arguments.of("summary", Argument.composed(summary));
        if (correction.measures().nonEmpty()) {
            String ids = correction.measureIds().mkString(", ");
            return subject.say(IN_MEASURES, of.and("measures", Argument.composed(ids)));
        }
        int count = correction.findings().size();
        return count == 1 ? summary : subject.say(SEVERAL, of.and("count", count));
    }
}
