package no.bygdevekst.finding;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.TextHash;

/**
 * What a finding is known by from one evaluation to the next (<i>fingeravtrykk</i>): 32 hexadecimal digits.
 *
 * <p>It follows from the rule, from what the finding is about (ids; of a line, an activity, a report, a payment, a
 * signature or an approved grant what stands in it), from the amounts and years that it compares, and from its number
 * among those that are alike in all of that; not from positions, titles, names or other words. So measures and lines
 * can be moved about, and titles mended, without changing it, and no two findings of an evaluation have the same.
 *
 * @param value the digits
 */
public record Fingerprint(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    /**
     * Checks the form.
     *
     * @param value the digits
     * @throws IllegalArgumentException if it is not 32 hexadecimal digits in lower case
     */
    public Fingerprint {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("fingerprint is not 32 hexadecimal digits: '" + Excerpt.of(value) + "'");
        }
    }

    /**
     * A fingerprint of the form {@code [0-9a-f]{32}}.
     *
     * @param value the digits
     * @return the fingerprint
     * @throws IllegalArgumentException if it has not that form
     */
    public static Fingerprint of(String value) {
        return new Fingerprint(value);
    }

    /**
     * A fingerprint, if the text has the form.
     *
     * @param value any text
     * @return the fingerprint, or none
     */
    public static Option<Fingerprint> tryOf(String value) {
        return Option.when(FORM.matcher(Given.value("value", value)).matches(), () -> new Fingerprint(value));
    }

    static Fingerprint of(Vector<String> likeness, int number) {
        StringBuilder text = new StringBuilder();
        likeness.forEach(part -> append(text, part));
        append(text, Integer.toString(number));
        byte[] digest = sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return new Fingerprint(HexFormat.of().formatHex(digest, 0, 16));
    }

    // The length in front keeps "ab" + "c" apart from "a" + "bc".
    private static void append(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int hashCode() {
        return TextHash.of(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
