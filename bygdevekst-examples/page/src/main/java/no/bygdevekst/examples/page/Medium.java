package no.bygdevekst.examples.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a page is set for (<i>medium</i>), which decides its style. */
enum Medium {
    /** A browser, which prints it too. */
    BROWSER("page.css"),
    /** A PDF. */
    PDF("paper.css");

    private final String style;

    Medium(String style) {
        this.style = style;
    }

    String style() {
        try (InputStream in = Medium.class.getResourceAsStream(style)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
