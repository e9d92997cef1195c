package no.bygdevekst.examples.browser.standin.java.util.concurrent.locks;

/** A lock where there is one thread: always free, and nothing to hold (<i>lås</i>). */
public class ReentrantLock {

    /** A free lock. */
    public ReentrantLock() {}

    /** Takes it. */
    public void lock() {}

    /**
     * Takes it if it is free.
     *
     * @return that it was
     */
    public boolean tryLock() {
        return true;
    }

    /** Leaves it. */
    public void unlock() {}
}
