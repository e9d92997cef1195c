package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What the program did with some arguments. */
public record CommandRun(int status, String out, String err) {

    public static CommandRun of(String... arguments) {
        return reading("", arguments);
    }

    /** With a text on standard input. */
    static CommandRun reading(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, arguments);
    }

    /** With a standard output that is not read. */
    static CommandRun writingTo(OutputStream out, String... arguments) {
        return run(InputStream.nullInputStream(), out, arguments);
    }

    private static CommandRun run(InputStream in, OutputStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = BygdevekstCommand.run(Vector.of(arguments), new Console(in, out, err));
        String printed = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new CommandRun(status, printed, err.toString(StandardCharsets.UTF_8));
    }

    /** The path of a sample plan. */
    public static String sample(String name) {
        return "../samples/" + name + ".plan.json";
    }
}
