package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import no.bygdevekst.examples.layout.Terminal;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The program {@code bygdevekst}: evaluates action plans, and shows the rules (<i>kommandolinjeprogram</i>). */
public final class BygdevekstCommand implements Callable<Integer> {

    private static final Text DESCRIPTION = Text.of(
            "Handlingsplaner for bygdevekstavtaler: kan planen sendes inn, og hva blir betalt ut når?",
            "Handlingsplanar for bygdevekstavtalar: kan planen sendast inn, og kva vert betalt ut når?",
            "Action plans of rural growth agreements: can the plan be submitted, and what is paid when?");
    private static final Text COMMANDS = Text.of("Kommandoer:%n", "Kommandoar:%n", "Commands:%n");

    private final CommandSpec spec;

    private BygdevekstCommand(Language language) {
        this.spec = Options.command(this, "bygdevekst", DESCRIPTION, language)
                .addSubcommand("evaluate", new CommandLine(EvaluateCommand.spec(language)))
                .addSubcommand("rules", new CommandLine(RulesCommand.spec(language)));
        spec.usageMessage().commandListHeading(COMMANDS.in(language));
    }

    /**
     * Runs the program.
     *
     * @param arguments a command with its options; {@code --help} tells
     */
    public static void main(String[] arguments) {
        PrintWriter out = Terminal.out();
        PrintWriter err = Terminal.err();
        int status = commandLine(Vector.of(arguments)).setOut(out).setErr(err).execute(arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /**
     * The program, ready to be executed with some arguments.
     *
     * @param arguments what it will be executed with; its help is in the language that they ask for
     * @return the command line
     */
    public static CommandLine commandLine(Vector<String> arguments) {
        Language language = AskedLanguage.of(arguments);
        return new CommandLine(new BygdevekstCommand(language).spec)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new Misuse(language))
                .setExecutionExceptionHandler(new Breakdown(language));
    }

    /**
     * Shows the help, since no command was given.
     *
     * @return 2
     */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitStatus.FAILED.code();
    }
}
