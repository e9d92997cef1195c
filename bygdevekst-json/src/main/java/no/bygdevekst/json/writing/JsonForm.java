package no.bygdevekst.json.writing;

import tools.jackson.core.JsonGenerator;

/**
 * How a value is written as JSON (<i>form</i>).
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface JsonForm<T> {

    /**
     * Writes a value, from its first bracket to its last.
     *
     * @throws IllegalArgumentException if the format has no form for it
     */
    void write(T value, JsonGenerator out);
}
