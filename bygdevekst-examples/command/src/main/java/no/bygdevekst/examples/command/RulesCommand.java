package no.bygdevekst.examples.command;

import no.bygdevekst.examples.report.RulebookReport;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import picocli.CommandLine.Model.CommandSpec;

/** The command {@code rules}: what the rules are, for people or as JSON (<i>regelbok</i>). */
final class RulesCommand extends Command {

    private static final Text DESCRIPTION = Text.of(
            "Viser reglene: hva de krever, hva de sier, og hvor i brevet de kommer fra.",
            "Viser reglane: kva dei krev, kva dei seier, og kvar i brevet dei kjem frå.",
            "Shows the rules: what they ask for, what they say, and where in the letter they come from.");
    private static final Text LANGUAGE = Text.of(
            "Språk: nb (forvalgt), nn eller en. JSON har alle tre.",
            "Språk: nb (førehandsvald), nn eller en. JSON har alle tre.",
            "Language: nb (default), nn or en. JSON has all three.");
    private static final Text JSON = Text.of(
            "Skriv reglene som JSON: bygdevekst-rules/1.",
            "Skriv reglane som JSON: bygdevekst-rules/1.",
            "Write the rules as JSON: bygdevekst-rules/1.");

    private RulesCommand(Console console, Language language) {
        super(console, "rules", new Options.Help(DESCRIPTION, language));
        spec().addOption(Options.language(LANGUAGE, language)).addOption(Options.flag(Options.JSON, JSON, language));
    }

    /** The command with what it can be given. */
    static CommandSpec spec(Console console, Language language) {
        return new RulesCommand(console, language).spec();
    }

    /** Prints the rules. */
    @Override
    ExitStatus run() throws Trouble {
        Rulebook rulebook = Letter2024.rulebook();
        if (parsed().hasMatchedOption(Options.JSON)) {
            console().print(DocumentWriter.rules(Layout.INDENTED).toText(rulebook));
        } else {
            console().print(RulebookReport.of(rulebook, language()));
        }
        return ExitStatus.DONE;
    }
}
