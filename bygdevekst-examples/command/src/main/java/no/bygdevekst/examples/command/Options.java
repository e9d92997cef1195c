package no.bygdevekst.examples.command;

import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the commands and their help have in common (<i>felles valg</i>). */
public final class Options {

    static final String JSON = "--json";
    static final String LANGUAGE = "--lang";
    static final String LANGUAGE_LABEL = "nb|nn|en";

    private static final Text USAGE = Text.of("Bruk: ", "Bruk: ", "Usage: ");
    private static final Text COMMAND = Text.of("KOMMANDO", "KOMMANDO", "COMMAND");
    private static final Text HELP = Text.of("Vis denne hjelpen.", "Vis denne hjelpa.", "Show this help.");

    private Options() {}

    /**
     * What a help says first.
     *
     * @param description the words
     * @param language the language of the help
     */
    record Help(Text description, Language language) {}

    /**
     * A command that has nothing but help.
     *
     * @param command what runs when it is called
     * @param name its name
     * @param description what its help says first
     * @param language the language of the help
     * @return its specification, to be added to
     */
    public static CommandSpec command(Object command, String name, Text description, Language language) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
        spec.usageMessage()
                .description(description.in(language))
                .synopsisHeading(USAGE.in(language))
                .synopsisSubcommandLabel(COMMAND.in(language))
                .sortOptions(false)
                .width(100);
        return spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(HELP.in(language))
                .build());
    }

    static OptionSpec flag(String name, Text description, Language language) {
        return OptionSpec.builder(name).description(description.in(language)).build();
    }

    static OptionSpec language(Text description, Language language) {
        return OptionSpec.builder(LANGUAGE)
                .paramLabel(LANGUAGE_LABEL)
                .type(Language.class)
                .converters(Language::of)
                .description(description.in(language))
                .build();
    }
}
