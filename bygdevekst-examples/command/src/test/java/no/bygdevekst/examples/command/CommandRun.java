package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What the program did with some arguments. */
public record CommandRun(int status, String out, String err) {

    public static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = BygdevekstCommand.commandLine(Vector.of(arguments))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new CommandRun(status, out.toString(), err.toString());
    }

    /** The path of a sample plan. */
    public static String sample(String name) {
        return "../samples/" + name + ".plan.json";
    }
}
