package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.List;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.format.WaiverDocument;
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
        Premises premises = Premises.of(parsed());
        PlanFiles files = new PlanFiles(console());
        Option<Vector<Waiver>> waivers = waivers(files);
        if (waivers.isEmpty()) {
            return ExitStatus.FAILED;
        }
        Evaluations evaluations = new Evaluations(premises, waivers.get(), presentation(), asked(), files);
        return attempt().each(files(), evaluations::one);
    }

    /** The waivers to take, or none where they cannot be read: then it is said why, and no plan is judged. */
    private Option<Vector<Waiver>> waivers(PlanFiles files) throws Trouble {
        String file = parsed().matchedOptionValue(EvaluateHelp.WAIVERS, "");
        if (!parsed().hasMatchedOption(EvaluateHelp.WAIVERS)) {
            return Option.some(Vector.empty());
        }
        Validation<Problems, WaiverDocument> read = files.readWaivers(file);
        if (read.isInvalid()) {
            unreadable().unreadable(file, read.getError(), language());
        }
        return read.toOption().map(WaiverDocument::waivers);
    }

    private Presentation unreadable() {
        return parsed().hasMatchedOption(Options.JSON) && !parsed().hasMatchedOption(EvaluateHelp.OUT)
                ? new AsJson(new StandardOutput(console()), Layout.INDENTED)
                : new ForPeople(console(), false, false);
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
