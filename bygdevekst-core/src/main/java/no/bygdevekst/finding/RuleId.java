package no.bygdevekst.finding;

import java.util.regex.Pattern;
import no.bygdevekst.text.Given;

/**
 * The id of a rule (<i>regel-id</i>), such as {@code B07}, or with a host's own namespace {@code acme:X01}.
 *
 * <p>An id is never used again for another rule. Ids are ordered by their UTF-16 code units.
 *
 * @param value the id
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("([a-z][a-z0-9-]*:)?[A-Z][0-9]{2}");

    /**
     * Checks the form.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is not {@code ([a-z][a-z0-9-]*:)?[A-Z][0-9]{2}}
     */
    public RuleId {
        Given.value("value", value);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("rule id has not the form " + FORM + ": '" + value + "'");
        }
    }

    /**
     * An id of the form {@code ([a-z][a-z0-9-]*:)?[A-Z][0-9]{2}}.
     *
     * @param value such as {@code B07} or {@code acme:X01}
     * @return the id
     * @throws IllegalArgumentException if it has not that form
     */
    public static RuleId of(String value) {
        Given.value("value", value);
        return new RuleId(value);
    }

    /**
     * Whether the id stands in a host's own namespace.
     *
     * @return true of {@code acme:X01}, false of {@code B07}
     */
    public boolean isNamespaced() {
        return value.indexOf(':') >= 0;
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
