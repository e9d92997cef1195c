package no.bygdevekst.examples.command;

import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.report.PaymentRunSection;
import no.bygdevekst.examples.report.RollUpReport;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.programme.PaymentRun;
import no.bygdevekst.programme.Programme;
import no.bygdevekst.programme.RollUp;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import picocli.CommandLine.Model.CommandSpec;

/** The command {@code rollup FILE...}: all pilots at once (<i>samlet oversikt</i>). */
final class RollUpCommand extends AnswerCommand {

    private static final String CSV = ".csv";
    private static final Template TWICE = Template.of(
            "avtalen {agreement} er med fra før; oppgi hver avtale én gang",
            "avtalen {agreement} er med frå før; oppgje kvar avtale éin gong",
            "the agreement {agreement} is there already; give each agreement once");

    private RollUp all = RollUp.empty();
    private boolean nynorsk = true;

    private RollUpCommand(Console console, Language language) {
        super(console, "rollup", RollUpWords.WORDS, language);
        spec().addOption(RollUpWords.frame(language)).addOption(RollUpWords.paymentRun(language));
        addPremises(language);
    }

    /** The command with what it can be given. */
    static CommandSpec spec(Console console, Language language) {
        return new RollUpCommand(console, language).spec();
    }

    @Override
    Layout problemLayout() {
        return files().size() > 1 ? Layout.COMPACT : Layout.INDENTED;
    }

    /** 0 if all could be summed; 2 if one could not be read, or is there twice: then nothing is summed. */
    @Override
    ExitStatus run() throws Trouble {
        Option<FileName> csv = csv();
        Evaluator evaluator = premises().evaluator();
        PlanFiles files = new PlanFiles(console());
        ExitStatus read = attempt().each(files(), file -> add(file, files, evaluator));
        return read == ExitStatus.DONE ? show(csv) : read;
    }

    private Option<FileName> csv() throws Trouble {
        if (!parsed().hasMatchedOption(RollUpWords.PAYMENT_RUN)) {
            return Option.none();
        }
        FileName file = FileName.of(parsed().matchedOptionValue(RollUpWords.PAYMENT_RUN, ""));
        if (!file.given().endsWith(CSV)) {
            throw new Trouble(file.shown(), Trouble.NO_CSV);
        }
        return Option.some(file);
    }

    private ExitStatus add(String file, PlanFiles files, Evaluator evaluator) throws Trouble {
        Option<Submission> submission = read(file, files);
        if (submission.isEmpty()) {
            return ExitStatus.FAILED;
        }
        if (all.contains(submission.get().agreement().id())) {
            Argument id = Argument.words(submission.get().agreement().id().value());
            throw new Trouble(file, new Phrase(TWICE, Arguments.of("agreement", id)));
        }
        nynorsk &= Letter2024.language(submission.get().agreement()) == Language.NYNORSK;
        try {
            all = all.and(RollUp.of(evaluator.evaluate(submission.get())));
        } catch (ArithmeticException e) {
            throw new Trouble(file, Trouble.SUM_TOO_LARGE);
        }
        return ExitStatus.DONE;
    }

    private ExitStatus show(Option<FileName> csv) throws Trouble {
        Language language = asked().getOrElse(nynorsk ? Language.NYNORSK : Language.BOKMAL);
        Option<Nok> frame = Option.of(parsed().matchedOptionValue(RollUpWords.FRAME, null));
        try {
            Programme programme = new Programme(all, frame);
            Block report = isJson() ? Block.nothing() : RollUpReport.of(programme, language);
            Block paid = csv.isDefined() ? pay(csv.get(), all.paymentRun(), language) : Block.nothing();
            return isJson() ? print(programme, paid) : print(report.thenApart(paid));
        } catch (ArithmeticException e) {
            throw new Trouble(spec().qualifiedName(), Trouble.SUM_TOO_LARGE);
        }
    }

    private static Block pay(FileName file, PaymentRun run, Language language) throws Trouble {
        byte[] csv = run.toCsv(language).getBytes(StandardCharsets.UTF_8);
        Block paid = PaymentRunSection.of(run, file.shown(), language);
        try {
            Directory.replace(file.path(), out -> out.write(csv));
        } catch (IOException e) {
            throw Trouble.of(file.shown(), e);
        }
        return paid;
    }

    private ExitStatus print(Block report) throws Trouble {
        console().print(report.text());
        return ExitStatus.DONE;
    }

    /** The document piece by piece; what was written beside it is said where no document goes. */
    private ExitStatus print(Programme programme, Block beside) throws Trouble {
        try {
            DocumentWriter.rollUp(Layout.INDENTED).write(programme, console().out());
        } catch (IOException e) {
            throw Trouble.of(Trouble.STANDARD_OUTPUT, e);
        }
        console().check();
        beside.lines().forEach(console()::say);
        return ExitStatus.DONE;
    }
}
