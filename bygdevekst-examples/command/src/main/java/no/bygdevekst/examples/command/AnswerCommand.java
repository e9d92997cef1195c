package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.List;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;

/** A command that gives one answer, to what the plan documents say that it is given, for people or as JSON. */
abstract class AnswerCommand extends Command {

    /**
     * A command with files, a language and JSON.
     *
     * @param console where it reads and writes
     * @param name its name
     * @param words what its help says
     * @param language the language of the help
     */
    AnswerCommand(Console console, String name, AnswerWords words, Language language) {
        super(console, name, new Options.Help(words.description(), language));
        words.addTo(spec(), language);
    }

    /** The files that it is given. */
    final Vector<String> files() {
        List<String> files = parsed().matchedPositionalValue(0, List.of());
        return Vector.ofAll(files);
    }

    /** What a file holds; what it cannot be read for is said, and then there is nothing. */
    final Option<Submission> read(String file, PlanFiles files) throws Trouble {
        Validation<Problems, PlanDocument> document = files.read(file);
        if (document.isInvalid()) {
            unreadable().unreadable(file, document.getError(), language());
        }
        return document.isInvalid()
                ? Option.none()
                : Option.some(premises().known(file, document.get().submission()));
    }

    /** Adds the options that say what a plan is judged by. */
    final void addPremises(Language language) {
        PremiseOptions.of(language).forEach(spec()::addOption);
    }

    /** What a plan is judged by. */
    final Premises premises() throws Trouble {
        return Premises.of(parsed());
    }

    /** Says why a file cannot be read. */
    final Presentation unreadable() {
        return isJson()
                ? new AsJson(new StandardOutput(console()), problemLayout())
                : new ForPeople(console(), false, false);
    }

    /** How the problems of a file are laid out. */
    Layout problemLayout() {
        return Layout.INDENTED;
    }

    /** The language that was asked for, or else that of the pilot. */
    final Language languageFor(Submission submission) {
        return asked().getOrElse(() -> Letter2024.language(submission.agreement()));
    }

    /** Gives the answer. */
    final <T> ExitStatus answer(T answer, DocumentWriter<T> writer, Block report) throws Trouble {
        if (isJson()) {
            console().print(writer.toText(answer));
        } else {
            console().print(report);
        }
        return ExitStatus.DONE;
    }

    final boolean isJson() {
        return parsed().hasMatchedOption(Options.JSON);
    }
}
