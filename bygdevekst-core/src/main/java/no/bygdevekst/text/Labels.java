package no.bygdevekst.text;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/**
 * The constants of an enumeration as people type and choose them (<i>koder</i>): by their label in any of the
 * languages, «lønn», or by their name, {@code PERSONNEL}; in capitals or not.
 */
public final class Labels {

    private static final Template BLANK = Template.of(
            "Feltet er tomt. Velg en av: {labels}.",
            "Feltet er tomt. Vel ein av: {labels}.",
            "The field is empty. Choose one of: {labels}.");
    private static final Template OTHER = Template.of(
            "«{value}» er ikke i listen. Velg en av: {labels}.",
            "«{value}» er ikkje i lista. Vel ein av: {labels}.",
            "“{value}” is not in the list. Choose one of: {labels}.");

    private Labels() {}

    /**
     * The constant that somebody means, or which ones there are.
     *
     * @param constants all constants of the enumeration
     * @param text what was typed, with any space around it
     * @param language which language's labels count first, and in which it is answered
     * @param <T> the enumeration
     * @return the constant, or a message with the labels; none where two constants could be meant
     */
    public static <T extends Term> Validation<String, T> check(T[] constants, String text, Language language) {
        Vector<T> all = Given.all("constants", constants);
        Given.value("language", language);
        String typed = Blank.strip(Given.value("text", text));
        return named(all, typed)
                .orElse(() -> only(all.filter(each -> isIn(each, typed, language))))
                .orElse(() -> only(
                        all.filter(each -> Vector.of(Language.values()).exists(other -> isIn(each, typed, other)))))
                .toValidation(() -> refusal(all, typed, language));
    }

    private static <T extends Term> Option<T> named(Vector<T> all, String typed) {
        return all.find(each -> each.name().equalsIgnoreCase(typed));
    }

    private static boolean isIn(Term constant, String typed, Language language) {
        return constant.text().in(language).equalsIgnoreCase(typed);
    }

    private static <T> Option<T> only(Vector<T> meant) {
        return Option.when(meant.size() == 1, meant::head);
    }

    private static String refusal(Vector<? extends Term> all, String typed, Language language) {
        Arguments labels = Arguments.of(
                "labels",
                Argument.composed(all.map(each -> each.text().in(language)).mkString(", ")));
        return typed.isEmpty() ? BLANK.fill(labels, language) : OTHER.fill(labels.and("value", typed), language);
    }
}
