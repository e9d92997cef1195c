package no.bygdevekst.examples.layout;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Standard output and standard error in UTF-8, whatever the machine is set up for (<i>terminal</i>). */
public final class Terminal {

    private static final int LOST = 2;

    private Terminal() {}

    /**
     * Standard output.
     *
     * @return a writer, to be flushed before the program ends
     */
    public static PrintWriter out() {
        return writer(FileDescriptor.out);
    }

    /**
     * Standard error.
     *
     * @return a writer, to be flushed before the program ends
     */
    public static PrintWriter err() {
        return writer(FileDescriptor.err);
    }

    /**
     * Prints a block on standard output. Where that takes no more, such as on a full disk, the program says so on
     * standard error and ends with 2.
     *
     * @param block the lines
     */
    public static void print(Block block) {
        PrintWriter out = out();
        out.print(block.text());
        if (out.checkError()) {
            PrintWriter err = err();
            err.print("stdout: kan ikke skrives / cannot be written\n");
            err.flush();
            System.exit(LOST);
        }
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }
}
