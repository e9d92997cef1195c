package no.bygdevekst.examples.command;

import io.vavr.control.Option;
import no.bygdevekst.examples.report.ComparisonReport;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.revision.PlanComparison;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import picocli.CommandLine.Model.CommandSpec;

/** The command {@code compare OLD NEW}: what is another in a plan than in the one before (<i>sammenligning</i>). */
final class CompareCommand extends AnswerCommand {

    private static final AnswerWords WORDS = new AnswerWords(
            Text.of(
                    "Sammenligner en plan med den forrige: endringer, summer, og hvem som må skrive under på nytt.",
                    "Samanliknar ein plan med den førre: endringar, summar, og kven som må skrive under på nytt.",
                    "Compares a plan with the previous one: changes, sums, and who must sign again."),
            Text.of("[GAMMEL] FIL", "[GAMAL] FIL", "[OLD] FILE"),
            Text.of(
                    "Den gamle planen og den nye (bygdevekst-plan/1), eller én plan med den forrige i seg; - er standard inn.",
                    "Den gamle planen og den nye (bygdevekst-plan/1), eller éin plan med den førre i seg; - er standard inn.",
                    "The old plan and the new (bygdevekst-plan/1), or one with its previous plan in it; - is standard input."),
            "0..1",
            Text.of(
                    "Skriv sammenligningen som JSON: bygdevekst-revision/1, eller bygdevekst-problems/1 for en fil som ikke kan leses.",
                    "Skriv samanlikninga som JSON: bygdevekst-revision/1, eller bygdevekst-problems/1 for ei fil som ikkje kan lesast.",
                    "Write the comparison as JSON: bygdevekst-revision/1, or bygdevekst-problems/1 of a file that cannot be read."),
            Text.of(
                    "planene er sammenlignet, like eller ulike",
                    "planane er samanlikna, like eller ulike",
                    "the plans are compared, whether or not they differ"));

    private CompareCommand(Console console, Language language) {
        super(console, "compare", WORDS, language);
        spec().addOption(PremiseOptions.asOf(language)); // no reading changes what plans are compared by
    }

    /** The command with what it can be given. */
    static CommandSpec spec(Console console, Language language) {
        return new CompareCommand(console, language).spec();
    }

    /** 0 if the plans could be compared, 2 if one could not be read or they are not two of one agreement. */
    @Override
    ExitStatus run() throws Trouble {
        PlanFiles files = new PlanFiles(console());
        Option<Submission> first = read(files().head(), files);
        if (first.isEmpty()) {
            return ExitStatus.FAILED;
        }
        return files().size() == 1 ? withPrevious(first.get()) : between(first.get(), read(files().last(), files));
    }

    private ExitStatus withPrevious(Submission submission) throws Trouble {
        PlanComparison comparison = PlanComparison.withPrevious(submission)
                .getOrElseThrow(() -> new Trouble(files().head(), Trouble.NO_PREVIOUS));
        return show(comparison, languageFor(submission));
    }

    private ExitStatus between(Submission before, Option<Submission> after) throws Trouble {
        if (after.isEmpty()) {
            return ExitStatus.FAILED;
        }
        if (!before.agreement().id().equals(after.get().agreement().id())) {
            throw new Trouble(files().last(), Trouble.OTHER_AGREEMENT);
        }
        return show(PlanComparison.between(before, after.get()), languageFor(after.get()));
    }

    private ExitStatus show(PlanComparison comparison, Language language) throws Trouble {
        return answer(
                comparison,
                DocumentWriter.revision(Layout.INDENTED, language),
                ComparisonReport.of(comparison, language));
    }
}
