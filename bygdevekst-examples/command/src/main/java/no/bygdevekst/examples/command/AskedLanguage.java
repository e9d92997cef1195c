package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.text.Language;

/** The language that the arguments ask for, known before they are parsed: the help and misuse are to be in it. */
public final class AskedLanguage {

    private AskedLanguage() {}

    /**
     * The language after {@code --lang}.
     *
     * @param arguments the program's arguments
     * @return the language, bokmål where none or no such is asked for
     */
    public static Language of(Vector<String> arguments) {
        return named(arguments).getOrElse(Language.BOKMAL);
    }

    private static Option<Language> named(Vector<String> arguments) {
        Vector<String> joined = arguments
                .find(argument -> argument.startsWith(Options.LANGUAGE + "="))
                .map(argument -> argument.substring(Options.LANGUAGE.length() + 1))
                .toVector();
        Vector<String> after =
                arguments.dropUntil(Options.LANGUAGE::equals).drop(1).take(1);
        String code = joined.appendAll(after).headOption().getOrElse("");
        return Vector.of(Language.values()).find(language -> language.code().equals(code));
    }
}
