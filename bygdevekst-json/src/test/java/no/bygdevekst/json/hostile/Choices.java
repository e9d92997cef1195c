package no.bygdevekst.json.hostile;

import java.util.List;

/** Where chance comes from: from numbers that follow from a seed, or from a fuzzer that looks at what they lead to. */
@FunctionalInterface
interface Choices {

    /** A number from 0, below a bound. */
    int below(int bound);

    default <T> T of(List<T> several) {
        return several.get(below(several.size()));
    }
}
