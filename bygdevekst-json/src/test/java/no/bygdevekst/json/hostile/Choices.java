package no.bygdevekst.json.hostile;

import java.nio.ByteBuffer;
import java.util.List;

/** Where chance comes from: from numbers that follow from a seed, or from a fuzzer that looks at what they lead to. */
@FunctionalInterface
interface Choices {

    /** A number from 0, below a bound. */
    int below(int bound);

    /** The choices that some bytes make, two for each; the first of everything when they are used up. */
    static Choices from(byte[] bytes) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        return bound -> left.remaining() < Character.BYTES ? 0 : left.getChar() % bound;
    }

    default <T> T of(List<T> several) {
        return several.get(below(several.size()));
    }
}
