package no.bygdevekst.json.evaluation;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Supplier;
import no.bygdevekst.explain.Explanation;

/**
 * What stands at an address of an answer (<i>adresse</i>): a figure with its explanation, or members or elements that
 * have figures below them. Nothing is explained before it is asked for.
 */
public interface Figured {

    /**
     * What stands a step further down.
     *
     * @param step a member's name, or an element's number from 0
     * @return what stands there, or none where no figure is there or below
     */
    Option<Figured> below(String step);

    /**
     * Why the figure is what it is.
     *
     * @return the explanation, or none where this is no figure, or one that is not known
     */
    Option<Explanation> explanation();

    /** A figure that is always there. */
    static Figured figure(Supplier<Explanation> explanation) {
        return figureIfKnown(() -> Option.some(explanation.get()));
    }

    /** A figure that can be {@code null} in the answer. */
    static Figured figureIfKnown(Supplier<Option<Explanation>> explanation) {
        return new Figure(explanation);
    }

    /** An array with something at each of its elements. */
    static <T> Figured elements(Vector<T> elements, Function<T, Figured> element) {
        return new Elements<>(elements, element);
    }

    /** An object, to be given its members. */
    static Members object() {
        return new Members(HashMap.empty());
    }

    /** A figure. */
    record Figure(Supplier<Option<Explanation>> why) implements Figured {
        @Override
        public Option<Figured> below(String step) {
            return Option.none();
        }

        @Override
        public Option<Explanation> explanation() {
            return why.get();
        }
    }

    /** An object. */
    record Members(Map<String, Supplier<Figured>> members) implements Figured {

        Members with(String name, Supplier<Figured> member) {
            return new Members(members.put(name, member));
        }

        Members figure(String name, Supplier<Explanation> explanation) {
            return with(name, () -> Figured.figure(explanation));
        }

        Members figureIfKnown(String name, Supplier<Option<Explanation>> explanation) {
            return with(name, () -> Figured.figureIfKnown(explanation));
        }

        <T> Members elements(String name, Vector<T> elements, Function<T, Figured> element) {
            return with(name, () -> Figured.elements(elements, element));
        }

        @Override
        public Option<Figured> below(String step) {
            return members.get(step).map(Supplier::get);
        }

        @Override
        public Option<Explanation> explanation() {
            return Option.none();
        }
    }

    /** An array. */
    record Elements<T>(Vector<T> elements, Function<T, Figured> element) implements Figured {
        @Override
        public Option<Figured> below(String step) {
            return Option.when(step.matches("0|[1-9][0-9]{0,8}"), () -> Integer.parseInt(step))
                    .filter(index -> index < elements.size())
                    .map(index -> element.apply(elements.get(index)));
        }

        @Override
        public Option<Explanation> explanation() {
            return Option.none();
        }
    }
}
