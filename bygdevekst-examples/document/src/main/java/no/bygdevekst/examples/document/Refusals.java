package no.bygdevekst.examples.document;

import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** Why a file cannot be used as a letterhead, and what to do about it. */
final class Refusals {

    static final Phrase OTHER_FORMAT = Phrase.of(
            "er ikke et Word-dokument (.docx); lagre malen som .docx og prøv igjen",
            "er ikkje eit Word-dokument (.docx); lagre malen som .docx og prøv igjen",
            "is not a Word document (.docx); save the template as .docx and try again");
    static final Phrase BROKEN = Phrase.of(
            "er ødelagt og kan ikke åpnes; åpne malen i Word, lagre den på nytt og prøv igjen",
            "er øydelagd og kan ikkje opnast; opne malen i Word, lagre han på nytt og prøv igjen",
            "is damaged and cannot be opened; open the template in Word, save it anew and try again");
    static final Phrase ENCRYPTED = Phrase.of(
            "er låst med passord; lagre malen uten passord og prøv igjen",
            "er låst med passord; lagre malen utan passord og prøv igjen",
            "is locked by a password; save the template without one and try again");
    static final Phrase MACROS = Phrase.of(
            "har makroer eller aktive kontroller; lagre malen som .docx uten dem og prøv igjen",
            "har makroar eller aktive kontrollar; lagre malen som .docx utan dei og prøv igjen",
            "has macros or active controls; save the template as .docx without them and try again");
    static final Phrase MARKED_TWICE = Phrase.of(
            "har " + Mark.WORDS + " i mer enn ett avsnitt; la det stå i ett",
            "har " + Mark.WORDS + " i meir enn eitt avsnitt; lat det stå i eitt",
            "has " + Mark.WORDS + " in more than one paragraph; leave it in one");

    private static final Template FETCHES = Template.of(
            "henter innhold utenfra ({target}); legg innholdet inn i malen og prøv igjen",
            "hentar innhald utanfrå ({target}); legg innhaldet inn i malen og prøv igjen",
            "fetches content from elsewhere ({target}); put it into the template and try again");

    private Refusals() {}

    static Phrase fetches(String target) {
        return new Phrase(FETCHES, Arguments.of("target", Argument.words(target)));
    }
}
