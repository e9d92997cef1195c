package no.bygdevekst.examples.report;

import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** Which letter is meant, and of a plan that is not handed in who sets the day for that. */
final class LetterNote {

    private static final Template LETTER =
            Template.of("«Brevet» er {letter}.", "«Brevet» er {letter}.", "“The letter” is {letter}.");
    private static final Text DEADLINE = Text.of(
            "Fristen for å sende inn planen setter departementet i dialog med pilotene; brevet nevner ingen dag.",
            "Fristen for å sende inn planen set departementet i dialog med pilotane; brevet nemner ingen dag.",
            "The day by which the plan is to be submitted is set by the ministry in dialogue with the pilots; the letter"
                    + " names none.");

    private LetterNote() {}

    static Block of(Subject subject) {
        return Block.paragraph(words(subject));
    }

    static String words(Subject subject) {
        String letter = subject.say(
                LETTER, Arguments.of("letter", OwnWords.of(Letter2024.document().fullName())));
        boolean isHandedIn =
                subject.plan().isApproved() || subject.plan().submittedOn().isDefined();
        return isHandedIn ? letter : letter + " " + subject.say(DEADLINE);
    }
}
