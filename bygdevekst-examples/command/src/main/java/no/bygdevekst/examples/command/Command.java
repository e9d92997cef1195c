package no.bygdevekst.examples.command;

import io.vavr.control.Option;
import java.util.concurrent.Callable;
import no.bygdevekst.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What every command has (<i>kommando</i>): its console, the language that it was asked for, and one way from what
 * happens to what the program ends with. A command says what it does in {@link #run()} and writes by {@link #console()}
 * alone.
 */
abstract class Command implements Callable<Integer> {

    private final Console console;
    private final CommandSpec spec;

    /**
     * A command that has nothing but help, to be added to.
     *
     * @param console where it reads and writes
     * @param name its name
     * @param help what its help says first, in the language of the help
     */
    Command(Console console, String name, Options.Help help) {
        this.console = console;
        this.spec = Options.command(this, name, help.description(), help.language());
    }

    /** Does what the command is for. */
    abstract ExitStatus run() throws Trouble;

    @Override
    public final Integer call() {
        return attempt().of(spec.qualifiedName(), this::run).code();
    }

    final CommandSpec spec() {
        return spec;
    }

    final Console console() {
        return console;
    }

    final ParseResult parsed() {
        return spec.commandLine().getParseResult();
    }

    /** The language that was asked for. */
    final Option<Language> asked() {
        return Option.of(parsed().matchedOptionValue(Options.LANGUAGE, null));
    }

    /** What is said of a file whose language cannot be known. */
    final Language language() {
        return asked().getOrElse(Language.BOKMAL);
    }

    final Attempt attempt() {
        return new Attempt(console, language());
    }
}
