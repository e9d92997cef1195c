package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import no.bygdevekst.letter2024.data.Pilot;
import no.bygdevekst.letter2024.data.PilotMunicipality;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command of a {@link BlankMaker}: {@code NAME --pilot PILOT --out DIR [--lang]} (<i>malkommando</i>). */
final class BlankCommand extends Command {

    private static final String PILOT = "--pilot";
    private static final String PLAN = ".plan.json";
    private static final Template PILOTS = Template.of(
            "Piloten som planen skal være for: {pilots}.",
            "Piloten som planen skal vere for: {pilots}.",
            "The pilot that the plan is to be for: {pilots}.");
    private static final Template UNKNOWN = Template.of(
            "er ingen av pilotene; velg {pilots}",
            "er ingen av pilotane; vel {pilots}",
            "is none of the pilots; choose {pilots}");
    private static final Text DIRECTORY = Text.of(
            "Legg filene i denne mappen, med samme navn som piloten.",
            "Legg filene i denne mappa, med same namn som piloten.",
            "Put the files in this directory, named as the pilot is.");
    private static final Text WRITTEN = Text.of("filene er skrevet", "filene er skrivne", "the files are written");

    private final BlankMaker maker;

    private BlankCommand(Console console, BlankMaker maker, Language language) {
        super(console, maker.command(), new Options.Help(maker.description(), language));
        this.maker = maker;
        spec().addOption(option(PILOT, "PILOT", PILOTS.fill(pilots(), language)))
                .addOption(option(EvaluateHelp.OUT, EvaluateWords.DIRECTORY_LABEL.in(language), DIRECTORY.in(language)))
                .addOption(Options.language(EvaluateWords.LANGUAGE, language));
        ExitCodes.addTo(spec(), WRITTEN, language);
    }

    /** The command with what it can be given. */
    static CommandSpec spec(Console console, BlankMaker maker, Language language) {
        return new BlankCommand(console, maker, language).spec();
    }

    private static OptionSpec option(String name, String label, String help) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .required(true)
                .description(help)
                .build();
    }

    private static Arguments pilots() {
        return Arguments.of("pilots", Argument.composed(PilotName.all().mkString(", ")));
    }

    /** 0 if the files are written, 2 if not. */
    @Override
    ExitStatus run() throws Trouble {
        String typed = parsed().matchedOptionValue(PILOT, "");
        Pilot pilot = PilotName.pilot(typed).getOrElseThrow(() -> new Trouble(typed, new Phrase(UNKNOWN, pilots())));
        Directory directory = Directory.open(parsed().matchedOptionValue(EvaluateHelp.OUT, ""));
        Vector<Paper> papers = maker.papers(pilot, asked().getOrElse(() -> language(pilot)));
        directory.write(PilotName.of(pilot) + PLAN, papers);
        return ExitStatus.DONE;
    }

    private static Language language(Pilot pilot) {
        return pilot.members().forAll(PilotMunicipality::writesNynorsk) ? Language.NYNORSK : Language.BOKMAL;
    }
}
