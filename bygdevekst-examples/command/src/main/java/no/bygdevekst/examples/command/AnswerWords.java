package no.bygdevekst.examples.command;

import java.util.List;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What the help of an {@link AnswerCommand} says.
 *
 * @param description what the command does
 * @param label what stands for its files in the usage
 * @param files which files it takes
 * @param positions where they stand, the first at 0: {@code 0..1} are one or two
 * @param json what it writes as JSON
 * @param done what it means that it ends with 0
 */
record AnswerWords(Text description, Text label, Text files, String positions, Text json, Text done) {

    void addTo(CommandSpec spec, Language language) {
        spec.addPositional(positional(language))
                .addOption(Options.language(EvaluateWords.LANGUAGE, language))
                .addOption(Options.flag(Options.JSON, json, language));
        ExitCodes.addTo(spec, done, language);
    }

    /** Adds what it means that the command ends with 4. */
    void addBlocked(CommandSpec spec, Text blocked, Language language) {
        ExitCodes.addTo(spec, done, blocked, language);
    }

    private PositionalParamSpec positional(Language language) {
        return PositionalParamSpec.builder()
                .paramLabel(label.in(language))
                .hideParamSyntax(!positions.endsWith("*"))
                .index(positions)
                .arity("1")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(files.in(language))
                .build();
    }
}
