package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import java.util.List;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.text.Language;
import picocli.CommandLine.Model.CommandSpec;

/** The command {@code evaluate FILE...}: is each plan fit to be submitted, and what is paid when (<i>vurdering</i>). */
final class EvaluateCommand extends Command {

    private EvaluateCommand(Console console, Language language) {
        super(console, "evaluate", new Options.Help(EvaluateWords.DESCRIPTION, language));
        EvaluateHelp.addTo(spec(), language);
        PremiseOptions.of(language).forEach(spec()::addOption);
    }

    /** The command with what it can be given. */
    static CommandSpec spec(Console console, Language language) {
        return new EvaluateCommand(console, language).spec();
    }

    /** 0 if every plan is fit to be submitted, 4 if one is not, 2 if something could not be read or written. */
    @Override
    ExitStatus run() throws Trouble {
        Evaluations evaluations = new Evaluations(Premises.of(parsed()), presentation(), asked(), console());
        return attempt().each(files(), evaluations::one);
    }

    private Presentation presentation() throws Trouble {
        boolean several = files().size() > 1;
        if (parsed().hasMatchedOption(EvaluateHelp.OUT)) {
            return new AsJson(Directory.open(parsed().matchedOptionValue(EvaluateHelp.OUT, "")), Layout.INDENTED);
        }
        return parsed().hasMatchedOption(Options.JSON)
                ? new AsJson(new StandardOutput(console()), several ? Layout.COMPACT : Layout.INDENTED)
                : new ForPeople(console(), parsed().hasMatchedOption(EvaluateHelp.EXPLAIN), several);
    }

    private Vector<String> files() {
        List<String> files = parsed().matchedPositionalValue(0, List.of());
        return Vector.ofAll(files);
    }
}
