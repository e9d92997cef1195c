package no.bygdevekst.examples.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a page is set for (<i>medium</i>), which decides its style. */
enum Medium {
    /** A browser, which prints it too. */
    BROWSER("page.css", Integer.MAX_VALUE),
    /** A PDF. */
    PDF("paper.css", 200);

    private final String style;
    private final int rows;

    Medium(String style, int rows) {
        this.style = style;
        this.rows = rows;
    }

    /** How many rows a table has at most to be explained whole; a longer one would fill a thousand pages. */
    int rows() {
        return rows;
    }

    String style() {
        try (InputStream in = Medium.class.getResourceAsStream(style)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
