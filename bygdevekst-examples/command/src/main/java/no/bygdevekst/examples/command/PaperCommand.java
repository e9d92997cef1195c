package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.List;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The command of a {@link PaperMaker}: {@code NAME FILE... --out DIR [--lang]}, with an option of the maker's own
 * (<i>filkommando</i>).
 */
final class PaperCommand extends Command {

    private static final Text FILES = Text.of(
            "Plandokumenter (bygdevekst-plan/1) med navn som slutter på .plan.json.",
            "Plandokument (bygdevekst-plan/1) med namn som sluttar på .plan.json.",
            "Plan documents (bygdevekst-plan/1) with names that end in .plan.json.");
    private static final Text DIRECTORY = Text.of(
            "Legg filene i denne mappen, med samme navn som planen.",
            "Legg filene i denne mappa, med same namn som planen.",
            "Put the files in this directory, named as the plan is.");
    private static final Text WRITTEN = Text.of(
            "filene er skrevet, om planen har feil eller ikke",
            "filene er skrivne, om planen har feil eller ikkje",
            "the files are written, whether or not the plan has errors");

    private final PaperMaker maker;

    private PaperCommand(Console console, PaperMaker maker, Language language) {
        super(console, maker.command(), new Options.Help(maker.description(), language));
        this.maker = maker;
        spec().addPositional(files(language)).addOption(directory(language));
        maker.file().map(file -> beside(file, language)).forEach(spec()::addOption);
        PremiseOptions.of(language).forEach(spec()::addOption);
        spec().addOption(Options.language(EvaluateWords.LANGUAGE, language));
        ExitCodes.addTo(spec(), WRITTEN, language);
    }

    /** The command with what it can be given. */
    static CommandSpec spec(Console console, PaperMaker maker, Language language) {
        return new PaperCommand(console, maker, language).spec();
    }

    private static PositionalParamSpec files(Language language) {
        return PositionalParamSpec.builder()
                .paramLabel(EvaluateWords.FILE_LABEL.in(language))
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(FILES.in(language))
                .build();
    }

    private static OptionSpec directory(Language language) {
        return OptionSpec.builder(EvaluateHelp.OUT)
                .paramLabel(EvaluateWords.DIRECTORY_LABEL.in(language))
                .type(String.class)
                .required(true)
                .description(DIRECTORY.in(language))
                .build();
    }

    private static OptionSpec beside(FileOption file, Language language) {
        return OptionSpec.builder(file.name())
                .paramLabel(file.label().in(language))
                .type(String.class)
                .description(file.description().in(language))
                .build();
    }

    /** 0 if the files of every plan are written, 2 if something could not be read or written. */
    @Override
    ExitStatus run() throws Trouble {
        Premises premises = Premises.of(parsed());
        PaperMaker ready = ready();
        Directory directory = Directory.open(parsed().matchedOptionValue(EvaluateHelp.OUT, ""));
        PlanFiles files = new PlanFiles(console());
        List<String> names = parsed().matchedPositionalValue(0, List.of());
        return attempt().each(Vector.ofAll(names), name -> one(name, files, premises, ready, directory));
    }

    /** The maker with the file beside the plans, if one was given. */
    private PaperMaker ready() throws Trouble {
        Option<String> file =
                maker.file().flatMap(option -> Option.of(parsed().matchedOptionValue(option.name(), null)));
        if (file.isEmpty()) {
            return maker;
        }
        Validation<Phrase, PaperMaker> with = maker.with(PlanFiles.bytes(file.get()));
        return with.getOrElseThrow(() -> new Trouble(file.get(), with.getError()));
    }

    private ExitStatus one(String file, PlanFiles files, Premises premises, PaperMaker ready, Directory directory)
            throws Trouble {
        Validation<Problems, PlanDocument> document = files.read(file);
        if (document.isInvalid()) {
            new ForPeople(console(), false, false).unreadable(file, document.getError(), language());
            return ExitStatus.FAILED;
        }
        Submission known = premises.known(file, document.get().submission());
        directory.write(file, ready.papers(subject(known, premises).found(files.whereabouts(file))));
        return ExitStatus.DONE;
    }

    private Subject subject(Submission submission, Premises premises) {
        Evaluation evaluation = premises.evaluator().evaluate(submission);
        Option<Language> asked = asked();
        return Subject.of(submission, evaluation, asked.getOrElse(() -> Letter2024.language(submission.agreement())));
    }
}
