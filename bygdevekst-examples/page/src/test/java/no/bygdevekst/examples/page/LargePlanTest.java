package no.bygdevekst.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import no.bygdevekst.examples.command.BygdevekstCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report of a thousand measures, a hundred times as many as a pilot has. */
class LargePlanTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int MEASURES = 1_000;
    private static final int MEBIBYTES = 2_048;
    private static final int MINUTES = 15;

    /** What a mail takes, in bytes. */
    private static final long MAILED = 5_000_000;

    @TempDir
    private Path directory;

    @Test
    void itIsMadeInBoundedTimeAndMemory() throws IOException, InterruptedException {
        Path plan = Files.writeString(directory.resolve("large.plan.json"), large());

        Process program = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-Xmx" + MEBIBYTES + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BygdevekstCommand.class.getName(),
                        "report",
                        plan.toString(),
                        "--out",
                        directory.toString())
                .redirectOutput(directory.resolve("out").toFile())
                .redirectError(directory.resolve("err").toFile())
                .start();

        assertThat(program.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(directory.resolve("err")).isEmptyFile();
        assertThat(program.exitValue()).isZero();
        assertThat(directory.resolve("large.report.html")).isNotEmptyFile();
        assertThat(Files.size(directory.resolve("large.report.html"))).isLessThan(MAILED);
        assertThat(Files.readString(directory.resolve("large.report.html")))
                .contains("<a href=\"#lines-1000\">linjer</a>", "<section id=\"lines-1000\">");
        assertThat(directory.resolve("large.report.pdf")).isNotEmptyFile();
    }

    /** The measures of a sample again and again, under ids of their own. */
    private static String large() {
        ObjectNode document = (ObjectNode) MAPPER.readTree(Reports.sample("nord-troms"));
        ObjectNode plan = (ObjectNode) document.get("plan");
        ArrayNode few = (ArrayNode) plan.get("measures");
        ArrayNode many = plan.putArray("measures");
        for (int i = 0; i < MEASURES; i++) {
            ObjectNode measure = (ObjectNode) few.get(i % few.size()).deepCopy();
            many.add(measure.put("id", "M-" + i));
        }
        return MAPPER.writeValueAsString(document);
    }
}
