package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** Whether the plan is fit to be submitted, in a sentence or two. */
final class VerdictSection {

    private static final Text FIT =
            Text.of("Planen kan sendes inn.", "Planen kan sendast inn.", "The plan can be submitted.");
    private static final Text APPROVED = Text.of(
            "Planen er godkjent og har ingen feil.",
            "Planen er godkjend og har ingen feil.",
            "The plan is approved and has no errors.");
    private static final Text APPROVED_WITH_ERRORS = Text.of(
            "Planen er godkjent, men har feil som må rettes; advarsler og råd står ikke i veien.",
            "Planen er godkjend, men har feil som må rettast; åtvaringar og råd står ikkje i vegen.",
            "The plan is approved, but has errors that must be corrected; warnings and advice do not stand in the way.");
    private static final Text UNFIT = Text.of(
            "Planen kan ikke sendes inn før feilene er rettet; advarsler og råd står ikke i" + " veien.",
            "Planen kan ikkje sendast inn før feila er retta; åtvaringar og råd står ikkje i" + " vegen.",
            "The plan cannot be submitted until the errors are corrected; warnings and advice do"
                    + " not stand in the way.");
    private static final Template COUNTS =
            Template.of("Merknader: {counts}{waived}.", "Merknader: {counts}{waived}.", "Findings: {counts}{waived}.");
    private static final Template WAIVED =
            Template.of("; {count} er satt til side", "; {count} er sette til side", "; {count} waived");
    private static final Text CLEAN =
            Text.of("Det er ingen merknader.", "Det er ingen merknader.", "There are no findings.");
    private static final Text ERROR = Text.of("feil", "feil", "error");
    private static final Text ERRORS = Text.of("feil", "feil", "errors");
    private static final Text WARNING = Text.of("advarsel", "åtvaring", "warning");
    private static final Text WARNINGS = Text.of("advarsler", "åtvaringar", "warnings");
    private static final Text ADVICE = Text.of("råd", "råd", "piece of advice");
    private static final Text ADVICES = Text.of("råd", "råd", "pieces of advice");

    private VerdictSection() {}

    static Block of(Subject subject) {
        return Block.paragraph(subject.say(verdict(subject)) + " " + findings(subject));
    }

    static Text verdict(Subject subject) {
        boolean fit = subject.evaluation().isSubmittable();
        if (subject.plan().isApproved()) {
            return fit ? APPROVED : APPROVED_WITH_ERRORS;
        }
        return fit ? FIT : UNFIT;
    }

    static String findings(Subject subject) {
        Vector<String> counts = Vector.of(
                count(subject, Severity.ERROR, ERROR, ERRORS),
                count(subject, Severity.WARNING, WARNING, WARNINGS),
                count(subject, Severity.ADVICE, ADVICE, ADVICES));
        return subject.evaluation().findings().isEmpty()
                ? subject.say(CLEAN)
                : subject.say(
                        COUNTS,
                        Arguments.of("counts", Argument.composed(Counted.listed(counts, subject.language())))
                                .and("waived", Argument.composed(waived(subject))));
    }

    private static String waived(Subject subject) {
        int count = subject.evaluation()
                .findings()
                .count(finding -> finding.waiver().isDefined());
        return count == 0 ? "" : subject.say(WAIVED, Arguments.of("count", Argument.number(count)));
    }

    private static String count(Subject subject, Severity severity, Text one, Text many) {
        int count = subject.evaluation()
                .findings()
                .count(finding ->
                        finding.severity() == severity && finding.waiver().isEmpty());
        return Counted.of(count, one, many, subject.language());
    }
}
