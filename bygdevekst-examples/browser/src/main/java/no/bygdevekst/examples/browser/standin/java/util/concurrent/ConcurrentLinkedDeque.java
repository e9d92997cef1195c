package no.bygdevekst.examples.browser.standin.java.util.concurrent;

import java.util.ArrayDeque;

/**
 * A queue with two ends where there is one thread (<i>kø</i>).
 *
 * @param <E> what it holds
 */
public class ConcurrentLinkedDeque<E> extends ArrayDeque<E> {

    private static final long serialVersionUID = 1;

    /** An empty queue. */
    public ConcurrentLinkedDeque() {}
}
