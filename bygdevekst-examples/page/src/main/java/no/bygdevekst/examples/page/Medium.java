package no.bygdevekst.examples.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import no.bygdevekst.examples.content.Content;
import no.bygdevekst.text.Text;

/** What a page is set for (<i>medium</i>), which decides its style. */
enum Medium {
    /** A browser, which prints it too. */
    BROWSER("page.css", 600),
    /** A PDF. */
    PDF("paper.css", 200);

    private final String style;
    private final int rows;

    Medium(String style, int rows) {
        this.style = style;
        this.rows = rows;
    }

    /**
     * How many rows a table has at most to be explained whole; a longer one would fill a thousand pages, and no mail
     * would take it.
     */
    int rows() {
        return rows;
    }

    /** Whether every figure of a paper is explained by itself. */
    boolean explainsAll(Content content) {
        return content.tables().forAll(table -> table.rows().size() <= rows);
    }

    /** What is said of the figures that are not explained by themselves. */
    Text totalsOnly() {
        return this == BROWSER ? Words.TOTALS_AND_LINES : Words.TOTALS_ONLY;
    }

    String style() {
        try (InputStream in = Medium.class.getResourceAsStream(style)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
