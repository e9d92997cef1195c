package no.bygdevekst.examples.command;

import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.report.Report;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;

/** Reports on standard output, each under its file where there are several, and problems on standard error. */
final class ForPeople implements Presentation {

    private static final Template FILE = Template.of("Fil: {file}", "Fil: {file}", "File: {file}");
    private static final Template MORE = Template.of(
            "Det er flere feil enn de {count} som står her. Rett dem, og prøv igjen.",
            "Det er fleire feil enn dei {count} som står her. Rett dei, og prøv igjen.",
            "There are more problems than the {count} given here. Correct these and try again.");

    private final Console console;
    private final boolean explained;
    private final boolean several;

    ForPeople(Console console, boolean explained, boolean several) {
        this.console = console;
        this.explained = explained;
        this.several = several;
    }

    @Override
    public void evaluated(String file, Subject subject) throws Trouble {
        Block report = explained ? Report.explained(subject) : Report.of(subject);
        if (several) {
            Arguments named = Arguments.of("file", Argument.composed(Excerpt.whole(file)));
            String words = FILE.fill(named, subject.language());
            console.print(Block.paragraph(words).thenApart(report));
            console.print("\n\n");
        } else {
            console.print(report);
        }
    }

    @Override
    public void unreadable(String file, Problems problems, Language language) {
        String name = Excerpt.whole(file);
        problems.forEach(problem ->
                console.errWriter().print(name + position(problem) + ": " + problem.message(language) + "\n"));
        if (problems.more()) {
            Arguments count =
                    Arguments.of("count", Argument.number(problems.inOrder().size()));
            console.say(name + ": " + MORE.fill(count, language));
        }
        console.errWriter().flush();
    }

    /** Of what is no text the words themselves say where. */
    private static String position(Problem problem) {
        return problem.line() == 0 ? "" : ":" + problem.line() + ":" + problem.column();
    }
}
