package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.source.Citation;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** The findings about one thing. */
final class FindingGroup {

    private static final Text ERROR = Text.of("Feil", "Feil", "Error");
    private static final Text WARNING = Text.of("Advarsel", "Åtvaring", "Warning");
    private static final Text ADVICE = Text.of("Råd", "Råd", "Advice");
    private static final Template AT = Template.of("Sted: {where}", "Stad: {where}", "Place: {where}");
    private static final Template SOURCE = Template.of("Kilde: {source}", "Kjelde: {source}", "Source: {source}");
    private static final Template WAIVED = Template.of(
            "Satt til side {date} av {by}: {reason}",
            "Sett til side {date} av {by}: {reason}",
            "Waived on {date} by {by}: {reason}");
    private static final int SEVERITIES = 9;
    private static final int LABELS = 14;
    private static final int INDENT = 2;
    private static final int WIDTH = Block.WIDTH - 2 * INDENT;

    private FindingGroup() {}

    /** The findings, below each other. */
    static Block of(Subject subject, Vector<Finding> findings) {
        return Block.stacked(findings.map(finding -> block(subject, finding)));
    }

    /** The findings with a heading above, or nothing where there are none. */
    static Block under(String heading, Subject subject, Vector<Finding> findings) {
        return findings.isEmpty()
                ? Block.nothing()
                : Block.paragraph(heading).then(of(subject, findings).indented(INDENT));
    }

    private static Block block(Subject subject, Finding finding) {
        return labelled(subject, finding, subject.evaluation().text(finding, subject.language()), WIDTH)
                .then(below(subject.whereabouts(finding.place()).map(where -> at(subject, where))))
                .then(below(finding.citation().map(citation -> source(subject, citation))))
                .then(below(finding.waiver().map(waiver -> waived(subject, waiver))));
    }

    /** Words beside how much a finding weighs and the rule that it comes from. */
    static Block labelled(Subject subject, Finding finding, String words, int width) {
        String label = padded(subject.say(severity(finding.severity()))) + finding.rule();
        return Block.labelled(label, LABELS, words, width);
    }

    private static Block below(Option<String> words) {
        return words.map(each -> Block.paragraph(each, WIDTH - LABELS).indented(LABELS))
                .getOrElse(Block.nothing());
    }

    /** The rules' ids stand below each other, whatever the severity. */
    private static String padded(String severity) {
        return severity + " ".repeat(SEVERITIES - severity.length());
    }

    static Text severity(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case ADVICE -> ADVICE;
        };
    }

    static String at(Subject subject, String where) {
        return subject.say(AT, Arguments.of("where", Argument.composed(where)));
    }

    static String source(Subject subject, Citation citation) {
        return subject.say(SOURCE, Arguments.of("source", citation));
    }

    static String waived(Subject subject, Waiver waiver) {
        return subject.say(
                WAIVED,
                Arguments.of("date", Argument.date(waiver.on()))
                        .and("by", waiver.by())
                        .and("reason", Argument.composed(Excerpt.whole(waiver.reason()))));
    }
}
