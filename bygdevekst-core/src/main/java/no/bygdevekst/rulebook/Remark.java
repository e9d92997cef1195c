package no.bygdevekst.rulebook;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Place;
import no.bygdevekst.source.Citation;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;

/**
 * What a rule has to say about one case (<i>bemerkning</i>): where, about what, and with which arguments. With the
 * rule's id and severity it becomes a {@link no.bygdevekst.finding.Finding}.
 *
 * @param place where it stands
 * @param subject the ids of what it is about, from the outermost
 * @param arguments the arguments that the rule's texts name, and no other
 * @param citation which of the rule's citations the case comes under; none means the rule's first
 */
public record Remark(Place place, Vector<String> subject, Arguments arguments, Option<Citation> citation) {

    /**
     * A remark about nothing in particular, without arguments.
     *
     * @param place where it stands
     * @return the remark
     */
    public static Remark at(Place place) {
        return new Remark(place, Vector.empty(), Arguments.none(), Option.none());
    }

    /**
     * This remark about one more thing.
     *
     * @param id what the thing is known by whatever its position: a measure's id, a party
     * @return the remark
     */
    public Remark about(Object id) {
        return new Remark(place, subject.append(id.toString()), arguments, citation);
    }

    /**
     * This remark under one of its rule's citations, where another than the first is meant.
     *
     * @param citation the citation
     * @return the remark
     */
    public Remark citing(Citation citation) {
        return new Remark(place, subject, arguments, Option.of(citation));
    }

    /**
     * This remark with one more argument.
     *
     * @param name its name, not given before
     * @param argument its value
     * @return the remark
     * @throws IllegalArgumentException if the name is blank or given already
     */
    public Remark with(String name, Argument argument) {
        return new Remark(place, subject, arguments.and(name, argument), citation);
    }

    /**
     * This remark with one more argument of untranslated words.
     *
     * @param name its name, not given before
     * @param words its value
     * @return the remark
     * @throws IllegalArgumentException if the name is blank or given already
     */
    public Remark with(String name, String words) {
        return with(name, Argument.words(words));
    }

    /**
     * This remark with one more whole number.
     *
     * @param name its name, not given before
     * @param number its value
     * @return the remark
     * @throws IllegalArgumentException if the name is blank or given already
     */
    public Remark with(String name, int number) {
        return with(name, Argument.number(number));
    }

    /**
     * This remark with the arguments {@code expected}, {@code actual} and {@code difference}, the last of them how much
     * more there is than was expected.
     *
     * @param expected what should be
     * @param actual what is
     * @return the remark
     */
    public Remark comparing(Nok expected, Nok actual) {
        return with("expected", expected).with("actual", actual).with("difference", actual.minus(expected));
    }
}
