package no.bygdevekst.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Any number of documents is summed in memory of a row each. {@code -Drollup.documents=100000 -Drollup.mebibytes=256}
 * sums a hundred thousand, which takes some minutes and half a gibibyte of disk.
 */
class RollUpMemoryTest {

    private static final int DOCUMENTS = Integer.getInteger("rollup.documents", 2_000);
    private static final int MEBIBYTES = Integer.getInteger("rollup.mebibytes", 48);

    private static final String DOCUMENT = """
            {"format":"bygdevekst-plan/1","agreement":{"id":"a%1$d","pilot":"Pilot nummer %1$d",\
            "period":{"from":2025,"to":2027},"municipalities":[{"number":"%2$s","name":"Kommunen"}],"partners":[],\
            "subGoals":[{"id":"D1","title":"Flere hus","goals":["SETTLEMENT"]}],\
            "stateGrants":[{"appropriationYear":2025,"amount":%3$d}]},\
            "plan":{"year":2025,"revision":1,"approvedOn":"2025-05-02","preparedBy":["municipality:%2$s"],\
            "measures":[{"id":"T1","title":"Hus","subGoals":["D1"],"responsible":"municipality:%2$s",\
            "agreedBy":["municipality:%2$s"],"activities":[{"title":"Bygge","from":"2025-01-01","to":"2027-12-31"}],\
            "budget":[{"year":2025,"source":"state","use":"SERVICES","amount":400000},\
            {"year":2026,"source":"state","use":"PERSONNEL","amount":300000},\
            {"year":2026,"source":"municipality:%2$s","use":"PERSONNEL","hours":100,"hourlyRate":612.50},\
            {"year":2027,"source":"state","use":"SERVICES","amount":300000}]}],"signatures":[]},\
            "payments":[{"paidOn":"2025-06-01","amount":100000}]}
            """;

    @TempDir
    private Path directory;

    @Test
    void aHundredThousandPilotsAreSummed() throws IOException, InterruptedException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            String number = String.format("%02d01", 1 + i % 57);
            Files.writeString(directory.resolve(Integer.toString(i)), DOCUMENT.formatted(i, number, 1_000_000 + i));
            names.add(Integer.toString(i));
        }
        Path answer = directory.resolve("answer");
        long began = System.nanoTime();
        Process program = program(names, answer);
        assertThat(program.waitFor(1, TimeUnit.HOURS)).isTrue();
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);

        assertThat(directory.resolve("said")).isEmptyFile();
        assertThat(program.exitValue()).isZero();
        holdSums(new JsonMapper().readTree(answer));
        System.getLogger("rollup")
                .log(System.Logger.Level.INFO, DOCUMENTS + " documents in " + seconds + " s, -Xmx" + MEBIBYTES + "m");
    }

    private static void holdSums(JsonNode answer) {
        long documents = DOCUMENTS;
        JsonNode total = answer.get("total");
        assertThat(answer.get("submissions").asLong()).isEqualTo(documents);
        assertThat(answer.get("pilots").size()).isEqualTo(DOCUMENTS);
        assertThat(total.get("commitment").asLong()).isEqualTo(1_000_000 * documents + documents * (documents - 1) / 2);
        assertThat(total.get("asked").asLong()).isEqualTo(1_000_000 * documents);
        assertThat(total.get("released").asLong()).isEqualTo(300_000 * documents);
        assertThat(total.get("toPay").asLong()).isEqualTo(200_000 * documents);
        assertThat(total.get("withoutPayments").asLong()).isZero();
        assertThat(answer.get("years").get(1).get("municipalInKind").asLong()).isEqualTo(61_250 * documents);
        assertThat(answer.get("counties").size()).isEqualTo(Math.min(57, DOCUMENTS));
    }

    private Process program(List<String> names, Path answer) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Xmx" + MEBIBYTES + "m",
                "-XX:+UseSerialGC",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                BygdevekstCommand.class.getName(),
                "rollup",
                "--json"));
        command.addAll(names);
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(answer.toFile())
                .redirectError(directory.resolve("said").toFile())
                .start();
    }

    private static String absolute(String classPath) {
        return String.join(
                File.pathSeparator,
                Arrays.stream(classPath.split(File.pathSeparator))
                        .map(part -> Path.of(part).toAbsolutePath().toString())
                        .toList());
    }
}
