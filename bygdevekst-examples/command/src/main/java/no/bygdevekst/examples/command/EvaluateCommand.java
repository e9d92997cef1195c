package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import no.bygdevekst.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code evaluate FILE...}: is each plan fit to be submitted, and what is paid when (<i>vurdering</i>). */
public final class EvaluateCommand implements Callable<Integer> {

    private final CommandSpec spec;

    private EvaluateCommand(Language language) {
        this.spec = EvaluateHelp.spec(this, language);
    }

    /**
     * The command with what it can be given.
     *
     * @param language the language of its help
     * @return its specification
     */
    public static CommandSpec spec(Language language) {
        return new EvaluateCommand(language).spec;
    }

    /**
     * Evaluates the files.
     *
     * @return 0 if every plan is fit to be submitted, 1 if one is not, 2 if something could not be read or written
     */
    @Override
    public Integer call() {
        Option<Language> language = Option.of(parsed().matchedOptionValue(Options.LANGUAGE, null));
        try {
            return new Evaluations(presentation(), language, err()).all(files()).code();
        } catch (Trouble trouble) {
            err().print(trouble.in(language.getOrElse(Language.BOKMAL)) + "\n");
            return ExitStatus.FAILED.code();
        }
    }

    private Presentation presentation() throws Trouble {
        PrintWriter out = spec.commandLine().getOut();
        if (parsed().hasMatchedOption(EvaluateHelp.OUT)) {
            return new AsJson(Directory.open(parsed().matchedOptionValue(EvaluateHelp.OUT, "")));
        }
        return parsed().hasMatchedOption(Options.JSON)
                ? new AsJson((file, ending, document) -> out.print(document))
                : new ForPeople(out, err(), parsed().hasMatchedOption(EvaluateHelp.EXPLAIN), files().size() > 1);
    }

    private Vector<String> files() {
        List<String> files = parsed().matchedPositionalValue(0, List.of());
        return Vector.ofAll(files);
    }

    private ParseResult parsed() {
        return spec.commandLine().getParseResult();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
