package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import java.util.ServiceLoader;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The program {@code bygdevekst}: evaluates and compares action plans, tells what may come and what was paid, what
 * would mend them and who has to do what, explains figures, and shows the rules (<i>kommandolinjeprogram</i>).
 */
public final class BygdevekstCommand extends Command {

    private static final Text DESCRIPTION = Text.of(
            "Handlingsplaner for bygdevekstavtaler: kan planen sendes inn, og hva blir betalt ut når?",
            "Handlingsplanar for bygdevekstavtalar: kan planen sendast inn, og kva vert betalt ut når?",
            "Action plans of rural growth agreements: can the plan be submitted, and what is paid when?");
    private static final Text COMMANDS = Text.of("Kommandoer:%n", "Kommandoar:%n", "Commands:%n");

    private BygdevekstCommand(Console console, Language language) {
        super(console, "bygdevekst", new Options.Help(DESCRIPTION, language));
        add(EvaluateCommand.spec(console, language));
        add(CompareCommand.spec(console, language));
        add(ForecastCommand.spec(console, language));
        add(SettlementCommand.spec(console, language));
        add(MendCommand.spec(console, language));
        add(AgendaCommand.spec(console, language));
        add(ExplainCommand.spec(console, language));
        add(RollUpCommand.spec(console, language));
        add(CanonicalCommand.spec(console, language));
        add(RulesCommand.spec(console, language));
        makers().forEach(maker -> add(PaperCommand.spec(console, maker, language)));
        blanks().forEach(maker -> add(BlankCommand.spec(console, maker, language)));
        spec().usageMessage().commandListHeading(COMMANDS.in(language));
    }

    /** Commands that other jars bring. */
    private static Vector<PaperMaker> makers() {
        return Vector.ofAll(ServiceLoader.load(PaperMaker.class)).sortBy(PaperMaker::command);
    }

    private static Vector<BlankMaker> blanks() {
        return Vector.ofAll(ServiceLoader.load(BlankMaker.class)).sortBy(BlankMaker::command);
    }

    private void add(CommandSpec command) {
        spec().addSubcommand(command.name(), new CommandLine(command));
    }

    /**
     * Runs the program.
     *
     * @param arguments a command with its options; {@code --help} tells
     */
    public static void main(String[] arguments) {
        System.exit(run(Vector.of(arguments), Console.ofProcess()));
    }

    /**
     * Runs the program.
     *
     * @param arguments a command with its options
     * @param console where it reads and writes
     * @return what it ends with: 0, 4 or 2
     */
    public static int run(Vector<String> arguments, Console console) {
        Language language = AskedLanguage.of(arguments);
        Attempt attempt = new Attempt(console, language);
        ExitStatus status = attempt.of("bygdevekst", () -> execute(arguments, console, language));
        // Where the run has failed, it has been said why.
        ExitStatus whole =
                status == ExitStatus.FAILED ? status : status.worst(attempt.of("bygdevekst", console::checked));
        return (console.isMute() ? ExitStatus.FAILED : whole).code();
    }

    private static ExitStatus execute(Vector<String> arguments, Console console, Language language) {
        int code = commandLine(console, language).execute(arguments.toJavaArray(String[]::new));
        return Vector.of(ExitStatus.values())
                .find(status -> status.code() == code)
                .getOrElse(ExitStatus.FAILED);
    }

    /**
     * The commands with what they can be given; to be run by {@link #run(Vector, Console)}.
     *
     * @param console where they read and write
     * @param language the language of their help
     * @return the command line
     */
    public static CommandLine commandLine(Console console, Language language) {
        return new CommandLine(new BygdevekstCommand(console, language).spec())
                .setOut(console.outWriter())
                .setErr(console.errWriter())
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new Misuse(language))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    throw failure;
                });
    }

    /** Shows the help, since no command was given. */
    @Override
    ExitStatus run() {
        spec().commandLine().usage(spec().commandLine().getErr());
        return ExitStatus.FAILED;
    }
}
