package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with how the program was called (<i>feil bruk</i>). */
final class Misuse implements IParameterExceptionHandler {

    private static final String FILE = ".json";

    private static final Template MISSING =
            Template.of("Det mangler noe: {what}.", "Det manglar noko: {what}.", "Something is missing: {what}.");
    private static final Template UNKNOWN = Template.of(
            "Programmet kjenner ikke {what}.", "Programmet kjenner ikkje {what}.", "The program does not know {what}.");
    private static final Template TWICE = Template.of(
            "{what} er oppgitt mer enn én gang.",
            "{what} er oppgjeve meir enn éin gong.",
            "{what} is given more than once.");
    private static final Template WRONG = Template.of(
            "{what} kan ikke være «{value}».", "{what} kan ikkje vere «{value}».", "{what} cannot be “{value}”.");
    private static final Template OTHER = Template.of(
            "Kommandoen kan ikke leses: {why}",
            "Kommandoen kan ikkje lesast: {why}",
            "The command cannot be read: {why}");
    private static final Template DASH = Template.of(
            " Er {what} en fil, så skriv ./{what}",
            " Er {what} ei fil, så skriv ./{what}",
            " If {what} is a file, write ./{what}");
    private static final Template HELP =
            Template.of("Hjelp: {command} --help", "Hjelp: {command} --help", "Help: {command} --help");

    private final Language language;

    /**
     * What to say in a language.
     *
     * @param language which language
     */
    Misuse(Language language) {
        this.language = language;
    }

    @Override
    public int handleParseException(ParameterException misuse, String[] arguments) {
        String command = misuse.getCommandLine().getCommandSpec().qualifiedName();
        misuse.getCommandLine()
                .getErr()
                .print(words(misuse) + dashed(Vector.of(arguments)) + "\n"
                        + HELP.fill(about("command", command), language) + "\n");
        return ExitStatus.FAILED.code();
    }

    private String words(ParameterException misuse) {
        if (misuse instanceof MissingParameterException missing) {
            return MISSING.fill(about("what", names(Vector.ofAll(missing.getMissing()))), language);
        }
        if (misuse instanceof UnmatchedArgumentException unknown) {
            return UNKNOWN.fill(about("what", String.join(" ", unknown.getUnmatched())), language);
        }
        if (misuse instanceof OverwrittenOptionException twice) {
            return TWICE.fill(about("what", name(twice.getOverwritten())), language);
        }
        return misuse.getArgSpec() == null
                ? OTHER.fill(about("why", String.valueOf(misuse.getMessage())), language)
                : WRONG.fill(wrong(misuse), language) + right(misuse);
    }

    /** What would be right, where there is more to say than the name of the value. */
    private String right(ParameterException misuse) {
        String option = misuse.getArgSpec() instanceof OptionSpec given ? given.longestName() : "";
        return switch (option) {
            case PremiseOptions.READING -> " " + PremiseOptions.readings(String.valueOf(misuse.getValue()), language);
            case PremiseOptions.AS_OF -> " " + PremiseOptions.dates(language);
            case Spendings.SPENT -> " " + Spendings.form(language);
            case RollUpWords.FRAME -> " " + RollUpWords.form(language);
            default -> "";
        };
    }

    /** A file whose name begins as an option does is taken for one. */
    private String dashed(Vector<String> arguments) {
        return arguments
                .find(argument -> argument.startsWith("-") && argument.endsWith(FILE))
                .map(file -> DASH.fill(about("what", file), language))
                .getOrElse("");
    }

    private static Arguments wrong(ParameterException misuse) {
        return about("what", name(misuse.getArgSpec())).and("value", shown(String.valueOf(misuse.getValue())));
    }

    private static String names(Vector<ArgSpec> missing) {
        return missing.map(Misuse::name).mkString(", ");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static Arguments about(String name, String words) {
        return Arguments.of(name, shown(words));
    }

    private static Argument shown(String words) {
        return Argument.composed(Excerpt.whole(words));
    }
}
