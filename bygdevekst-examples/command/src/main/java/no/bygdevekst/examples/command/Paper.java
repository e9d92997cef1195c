package no.bygdevekst.examples.command;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file to be made of a plan (<i>fil</i>): what its name ends in, and how it is written.
 *
 * @param ending what comes after the plan's name, such as {@code .report.html}
 * @param writing writes it
 */
public record Paper(String ending, Writing writing) {

    /** Writes a file. */
    @FunctionalInterface
    public interface Writing {

        /**
         * Writes all of it.
         *
         * @param out where to; closed by the caller
         * @throws Refusal if the file is not to be made of this plan
         * @throws IOException if it cannot be written
         */
        void to(OutputStream out) throws IOException;
    }
}
