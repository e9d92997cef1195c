package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.letter2024.data.Pilot;

/**
 * What a pilot is called where it is typed, and as the name of a file (<i>pilotnavn</i>), such as {@code nord-troms}.
 */
final class PilotName {

    private PilotName() {}

    /** The pilot that is called so. */
    static Option<Pilot> pilot(String typed) {
        return Letter2024.pilots().find(pilot -> of(pilot).equals(of(typed)));
    }

    static String of(Pilot pilot) {
        return of(pilot.name());
    }

    private static String of(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replace('ø', 'o')
                .replace('å', 'a')
                .replace("æ", "ae")
                .replaceAll("\\s+", "-");
    }

    static Vector<String> all() {
        return Letter2024.pilots().map(PilotName::of);
    }
}
