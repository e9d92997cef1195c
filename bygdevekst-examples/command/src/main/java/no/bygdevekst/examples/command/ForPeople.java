package no.bygdevekst.examples.command;

import java.io.PrintWriter;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.report.Report;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;

/** Reports on standard output, each under its file where there are several, and problems on standard error. */
final class ForPeople implements Presentation {

    private static final Template FILE = Template.of("Fil: {file}", "Fil: {file}", "File: {file}");

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean explained;
    private final boolean several;

    ForPeople(PrintWriter out, PrintWriter err, boolean explained, boolean several) {
        this.out = out;
        this.err = err;
        this.explained = explained;
        this.several = several;
    }

    @Override
    public void evaluated(String file, Subject subject) {
        Block report = explained ? Report.explained(subject) : Report.of(subject);
        if (several) {
            String words = FILE.fill(Arguments.of("file", Argument.words(file)), subject.language());
            out.print(Block.paragraph(words).thenApart(report).text() + "\n\n");
        } else {
            out.print(report.text());
        }
    }

    @Override
    public void unreadable(String file, Problems problems, Language language) {
        problems.forEach(problem -> err.print(
                file + ":" + problem.line() + ":" + problem.column() + ": " + problem.message(language) + "\n"));
    }
}
