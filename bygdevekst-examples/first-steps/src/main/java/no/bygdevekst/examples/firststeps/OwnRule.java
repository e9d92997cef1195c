package no.bygdevekst.examples.firststeps;

import static no.bygdevekst.text.Language.ENGLISH;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Terminal;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.PlacedMeasure;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.source.SourceDocument;
import no.bygdevekst.source.SourceSection;
import no.bygdevekst.text.Text;

/**
 * A host adds a rule of its own, lets a missing signature weigh less because it collects signatures later, and lets a
 * finding pass.
 */
public final class OwnRule {

    private static final SourceDocument GRANT_LETTER = SourceDocument.of(
            "grant-letter-2025",
            Text.of("tilskuddsbrevet", "tilskotsbrevet", "the grant letter"),
            Text.of("tilskuddsbrevet for 2025", "tilskotsbrevet for 2025", "the grant letter of 2025"),
            SourceSection.headed("conditions", "Vilkår"));

    private static final Rule COMMUNICATION = Rule.of("acme:X01", Severity.ERROR)
            .citing(GRANT_LETTER.cite("conditions", "4"))
            .when(file -> file.measures().filter(OwnRule::isSilent).map(placed -> placed.remark(MeasureMember.BUDGET)))
            .summary("Tiltak uten kommunikasjon", "Tiltak utan kommunikasjon", "Measure without communication")
            .asks(
                    "Hvert tiltak skal sette av penger eller timer til kommunikasjon.",
                    "Kvart tiltak skal setje av pengar eller timar til kommunikasjon.",
                    "Every measure is to set aside money or hours for communication.")
            .wrong(
                    "Tiltak {measure} «{title}» har ingen budsjettlinje til kommunikasjon.",
                    "Tiltak {measure} «{title}» har inga budsjettlinje til kommunikasjon.",
                    "Measure {measure} “{title}” has no budget line for communication.")
            .mend("Legg til en linje.", "Legg til ei linje.", "Add a line.");

    private OwnRule() {}

    private static boolean isSilent(PlacedMeasure placed) {
        return !placed.measure().budget().exists(line -> line.use() == FundUse.COMMUNICATION);
    }

    /**
     * Prints the findings of the host's rulebook, and again with the own rule's finding waived.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Terminal.print(output());
    }

    static Block output() {
        Rulebook rulebook = Letter2024.rulebook().with(COMMUNICATION).withSeverity(RuleId.of("B12"), Severity.WARNING);
        Evaluator strict = Evaluator.of(rulebook, Letter2024.termsByYear());
        Submission submission = Submission.of(BuildAPlan.agreement(), BuildAPlan.signedByOne());
        Evaluation first = strict.evaluate(submission);
        Vector<Waiver> waivers = first.findings()
                .filter(finding -> finding.rule().equals(COMMUNICATION.id()))
                .map(finding -> new Waiver(
                        finding.fingerprint(),
                        "The county authority pays for it",
                        "A. Planner",
                        LocalDate.of(2025, 6, 16)));
        return verdict(first).thenApart(verdict(strict.withWaivers(waivers).evaluate(submission)));
    }

    private static Block verdict(Evaluation evaluation) {
        Block verdict = Block.paragraph("isSubmittable: " + evaluation.isSubmittable());
        return evaluation
                .findings()
                .map(finding -> Block.hanging(line(evaluation, finding)))
                .foldLeft(verdict, Block::then);
    }

    private static String line(Evaluation evaluation, Finding finding) {
        return finding.rule() + " " + finding.severity().in(ENGLISH) + ": " + evaluation.text(finding, ENGLISH)
                + finding.citation()
                        .map(source -> " [" + source.in(ENGLISH) + "]")
                        .getOrElse("")
                + finding.waiver()
                        .map(waiver -> " Waived: " + waiver.reason() + ".")
                        .getOrElse("");
    }
}
