package no.bygdevekst.examples.command;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import picocli.CommandLine.Model.CommandSpec;

/** What a help says of how the command can end (<i>avslutningskoder</i>), in the order of the codes. */
final class ExitCodes {

    private static final Text HEADING = Text.of("Avslutningskoder:%n", "Avslutningskodar:%n", "Exit codes:%n");

    private ExitCodes() {}

    /** A command that ends well or fails. */
    static void addTo(CommandSpec spec, Text done, Language language) {
        addTo(spec, LinkedHashMap.of(ExitStatus.DONE, done, ExitStatus.FAILED, failed()), language);
    }

    /** A command that ends well, finds something that stands in the way, or fails. */
    static void addTo(CommandSpec spec, Text done, Text blocked, Language language) {
        addTo(
                spec,
                LinkedHashMap.of(ExitStatus.DONE, done, ExitStatus.BLOCKED, blocked, ExitStatus.FAILED, failed()),
                language);
    }

    static void addTo(CommandSpec spec, Map<ExitStatus, Text> ends, Language language) {
        java.util.Map<String, String> codes = new java.util.LinkedHashMap<>();
        ends.forEach((status, text) -> codes.put(Integer.toString(status.code()), text.in(language)));
        spec.usageMessage().exitCodeListHeading(HEADING.in(language)).exitCodeList(codes);
    }

    private static Text failed() {
        return EvaluateWords.EXIT.get(ExitStatus.FAILED).get();
    }
}
