package no.bygdevekst.examples.browser.standin.java.util.concurrent.atomic;

import java.util.function.BinaryOperator;

/**
 * An array where there is one thread, so that each change is whole (<i>tabell</i>).
 *
 * @param <E> what it holds
 */
public class AtomicReferenceArray<E> {

    private final Object[] elements;

    /**
     * An array of {@code null}.
     *
     * @param length how many
     */
    public AtomicReferenceArray(int length) {
        this.elements = new Object[length];
    }

    /**
     * Puts an element in for the one that stands there.
     *
     * @param index where
     * @param element what
     * @return what stood there
     */
    public E getAndSet(int index, E element) {
        E before = at(index);
        elements[index] = element;
        return before;
    }

    /**
     * Puts in what is made of the one that stands there and another.
     *
     * @param index where
     * @param other the other
     * @param merge what makes it
     * @return what was put in
     */
    public E accumulateAndGet(int index, E other, BinaryOperator<E> merge) {
        E after = merge.apply(at(index), other);
        elements[index] = after;
        return after;
    }

    @SuppressWarnings("unchecked")
    private E at(int index) {
        return (E) elements[index];
    }
}
