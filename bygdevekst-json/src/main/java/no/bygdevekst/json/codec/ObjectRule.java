package no.bygdevekst.json.codec;

/**
 * What an object's members must fulfil together, beyond each for itself.
 *
 * @param <D> what the members were read into
 */
@FunctionalInterface
public interface ObjectRule<D> {

    /**
     * Says what is wrong with the object, what is missing first.
     *
     * @param draft what was read; a value that could not be read is not there
     * @param present the members that are there by name
     * @param problems takes what is wrong
     */
    void check(D draft, Present present, ObjectProblems problems);
}
