package no.bygdevekst.examples.command;

import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says that the program itself has failed (<i>programfeil</i>): a planner can do nothing with a stack trace. */
public final class Breakdown implements IExecutionExceptionHandler {

    private static final Template STOPPED = Template.of(
            "Programmet stanset på grunn av en feil i programmet selv. Meld fra til dem som lager det: {what}",
            "Programmet stansa på grunn av ein feil i programmet sjølv. Meld frå til dei som lagar det: {what}",
            "The program stopped because of an error in the program itself. Tell those who make it: {what}");

    private final Language language;

    /**
     * What to say in a language.
     *
     * @param language which language
     */
    public Breakdown(Language language) {
        this.language = language;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        command.getErr().print(STOPPED.fill(Arguments.of("what", Argument.words(failure.toString())), language) + "\n");
        return ExitStatus.FAILED.code();
    }
}
