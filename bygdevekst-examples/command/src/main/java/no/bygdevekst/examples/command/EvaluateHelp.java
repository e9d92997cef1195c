package no.bygdevekst.examples.command;

import java.util.List;
import no.bygdevekst.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What {@link EvaluateCommand} can be given, with its help. */
final class EvaluateHelp {

    static final String EXPLAIN = "--explain";
    static final String OUT = "--out";
    static final String WAIVERS = "--waivers";

    private EvaluateHelp() {}

    static void addTo(CommandSpec spec, Language language) {
        spec.addPositional(files(language))
                .addOption(Options.language(EvaluateWords.LANGUAGE, language))
                .addOption(Options.flag(EXPLAIN, EvaluateWords.EXPLAIN, language))
                .addOption(Options.flag(Options.JSON, EvaluateWords.JSON, language))
                .addOption(directory(language))
                .addOption(waivers(language));
        ExitCodes.addTo(spec, EvaluateWords.EXIT, language);
    }

    private static PositionalParamSpec files(Language language) {
        return PositionalParamSpec.builder()
                .paramLabel(EvaluateWords.FILE_LABEL.in(language))
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(EvaluateWords.FILE.in(language))
                .build();
    }

    private static OptionSpec directory(Language language) {
        return OptionSpec.builder(OUT)
                .paramLabel(EvaluateWords.DIRECTORY_LABEL.in(language))
                .type(String.class)
                .description(EvaluateWords.DIRECTORY.in(language))
                .build();
    }

    private static OptionSpec waivers(Language language) {
        return OptionSpec.builder(WAIVERS)
                .paramLabel(EvaluateWords.FILE_LABEL.in(language))
                .type(String.class)
                .description(EvaluateWords.WAIVERS.in(language))
                .build();
    }
}
