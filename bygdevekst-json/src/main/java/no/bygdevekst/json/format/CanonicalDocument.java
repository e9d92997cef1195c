package no.bygdevekst.json.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.bygdevekst.text.Given;

/**
 * The canonical form of a plan document (<i>kanonisk form</i>), as RFC 8785 has it: whoever lays the same document out
 * in another way, orders its members otherwise or writes {@code 812500.5} for {@code 812500.50}, gets the same bytes.
 * So they are what can be signed, compared and named by a hash.
 *
 * <p>It is the form of the document as it stands and not of what it means: {@code "locations": []} and no
 * {@code locations} are two forms.
 *
 * @param text the form, on one line and without a line feed at its end
 */
public record CanonicalDocument(String text) {

    private static final String ALGORITHM = "SHA-256";
    private static final String PREFIX = "sha-256=";

    /**
     * A form.
     *
     * @param text the form, on one line and without a line feed at its end
     */
    public CanonicalDocument {
        Given.value("text", text);
    }

    /**
     * The form as bytes.
     *
     * @return UTF-8
     */
    public byte[] toBytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What the document is known by (<i>kontrollsum</i>): the SHA-256 of the {@linkplain #toBytes() bytes}.
     *
     * @return such as {@code sha-256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08}
     */
    public String hash() {
        return PREFIX + HexFormat.of().formatHex(sha256().digest(toBytes()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
