package no.bygdevekst.examples.command;

import io.vavr.control.Option;
import io.vavr.control.Try;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.bygdevekst.examples.layout.Block;

/** How wide the page is: what {@code COLUMNS} says, else what the terminal says; a file or a pipe is 100 wide. */
final class PageWidth {

    private static final Pattern COLUMNS = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern ROWS_AND_COLUMNS = Pattern.compile("[0-9]+ ([1-9][0-9]{0,3})\\s*");

    /** Asks the terminal that standard output is, if it is one; a shell's error stream is then the answer. */
    private static final String ASK = "test -t 1 && stty size <&1 >&2";

    private static final int SECONDS = 2;

    private PageWidth() {}

    static int ofProcess() {
        return of(Option.of(System.getenv("COLUMNS")), PageWidth::askTerminal);
    }

    /** What a variable says, else the answer of a terminal as {@code stty size} gives it, else 100. */
    static int of(Option<String> variable, Terminal terminal) {
        return variable.map(String::strip)
                .filter(text -> COLUMNS.matcher(text).matches())
                .orElse(() -> Try.of(terminal::size)
                        .toOption()
                        .map(ROWS_AND_COLUMNS::matcher)
                        .filter(Matcher::matches)
                        .map(size -> size.group(1)))
                .map(Integer::parseInt)
                .getOrElse(Block.WIDTH);
    }

    /** Whom to ask. */
    interface Terminal {

        /** Rows and columns, or nothing. */
        String size() throws IOException, InterruptedException;
    }

    private static String askTerminal() throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("/bin/sh", "-c", ASK)
                .redirectInput(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!shell.waitFor(SECONDS, TimeUnit.SECONDS)) {
            shell.destroy();
            return "";
        }
        return new String(shell.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
