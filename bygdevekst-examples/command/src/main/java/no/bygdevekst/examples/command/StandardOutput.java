package no.bygdevekst.examples.command;

import java.io.IOException;
import no.bygdevekst.json.DocumentWriter;

/** Standard output, where one document follows the other. */
record StandardOutput(Console console) implements Destination {

    @Override
    public <T> void write(String file, DocumentKind kind, DocumentWriter<T> writer, T document) throws Trouble {
        try {
            writer.write(document, console.out());
        } catch (IOException e) {
            throw Trouble.of(Trouble.STANDARD_OUTPUT, e);
        }
        console.check();
    }
}
