package no.bygdevekst.examples.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import no.bygdevekst.examples.layout.Block;
import org.jspecify.annotations.Nullable;

/**
 * Where a run reads and writes (<i>inn og ut</i>): the one way to standard input, standard output and standard error,
 * in UTF-8 whatever the machine is set up for. What cannot be written is remembered, so that no run that has lost some
 * of its output ends as one that has not.
 */
public final class Console {

    private final InputStream in;
    private final Sink out;
    private final Sink err;
    private final PrintWriter outWriter;
    private final PrintWriter errWriter;
    private final int width;

    /**
     * A console of some streams.
     *
     * @param in what is read where a file is called {@code -}
     * @param out where answers go
     * @param err where it is said what is wrong
     */
    public Console(InputStream in, OutputStream out, OutputStream err) {
        this(in, out, err, Block.WIDTH);
    }

    private Console(InputStream in, OutputStream out, OutputStream err, int width) {
        this.in = in;
        this.width = width;
        this.out = new Sink(out);
        this.err = new Sink(err);
        this.outWriter = writer(this.out);
        this.errWriter = writer(this.err);
    }

    /**
     * The console of the process.
     *
     * @return its three streams
     */
    public static Console ofProcess() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                PageWidth.ofProcess());
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    InputStream in() {
        return in;
    }

    /** Standard output for bytes; what was printed before stands before them. */
    OutputStream out() {
        outWriter.flush();
        return out;
    }

    PrintWriter outWriter() {
        return outWriter;
    }

    PrintWriter errWriter() {
        return errWriter;
    }

    /** Prints an answer, or some of it. */
    void print(String text) throws Trouble {
        outWriter.print(text);
        check();
    }

    /** Prints lines, as wide as the page is. */
    void print(Block block) throws Trouble {
        print(block.text(width));
    }

    /** Says what is wrong. */
    void say(String line) {
        errWriter.print(line + "\n");
        errWriter.flush();
    }

    /**
     * Makes sure that all that was written so far has reached standard output.
     *
     * @throws Trouble if some of it has not
     */
    void check() throws Trouble {
        outWriter.flush();
        if (out.lost != null) {
            throw Trouble.of(Trouble.STANDARD_OUTPUT, out.lost);
        }
    }

    /** The check as a task of its own. */
    ExitStatus checked() throws Trouble {
        check();
        return ExitStatus.DONE;
    }

    /** Whether standard output takes no more, so that there is no use in going on for it. */
    boolean isLost() {
        return out.lost != null;
    }

    /** Whether something could not be said. */
    boolean isMute() {
        errWriter.flush();
        return err.lost != null;
    }

    /** A stream that remembers how it failed. */
    private static final class Sink extends OutputStream {

        private final OutputStream target;
        private @Nullable IOException lost;

        Sink(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                target.write(bytes, from, count);
            } catch (IOException e) {
                lost = lost == null ? e : lost;
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                target.flush();
            } catch (IOException e) {
                lost = lost == null ? e : lost;
                throw e;
            }
        }
    }
}
