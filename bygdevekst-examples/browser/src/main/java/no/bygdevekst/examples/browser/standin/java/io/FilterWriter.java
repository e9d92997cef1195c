package no.bygdevekst.examples.browser.standin.java.io;

import java.io.IOException;
import java.io.Writer;

/** A writer that hands on to another (<i>viderefører</i>). */
public abstract class FilterWriter extends Writer {

    /** The other. */
    @SuppressWarnings("checkstyle:VisibilityModifier")
    protected Writer out;

    /**
     * A writer before another.
     *
     * @param out the other
     */
    protected FilterWriter(Writer out) {
        super(out);
        this.out = out;
    }

    @Override
    public void write(int character) throws IOException {
        out.write(character);
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        out.write(characters, from, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        out.write(text, from, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
