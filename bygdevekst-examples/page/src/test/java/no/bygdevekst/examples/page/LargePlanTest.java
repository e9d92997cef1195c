package no.bygdevekst.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import no.bygdevekst.examples.command.BygdevekstCommand;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The reports of plans a hundred times as long as a pilot's, and of longer ones. */
class LargePlanTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int MEBIBYTES = 256;
    private static final int MINUTES = 15;

    /** What a mail takes, in bytes. */
    private static final int MAILED = 5_000_000;

    @TempDir
    private Path directory;

    @Test
    void aThousandMeasuresAreAPageAndAPdfThatAMailTakes() throws Exception {
        assertThat(report(1_000, UnaryOperator.identity(), MEBIBYTES)).isZero();

        assertThat(directory.resolve("err")).isEmptyFile();
        String page = Files.readString(directory.resolve("large.report.html"));
        assertThat(page.length()).isLessThan(MAILED);
        assertThat(page).contains("<a href=\"#lines-1000\">linjer</a>", "<section id=\"lines-1000\">");
        byte[] pdf = Files.readAllBytes(directory.resolve("large.report.pdf"));
        assertThat(pdf.length).isLessThan(MAILED);
        assertThat(Judge.violations(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Her har hvert tiltak én linje, summen av alle finansieringskildene.", " M-999 ");
        }
    }

    @Test
    void ofAPlanThatIsTooLongForAPdfThePageIsMade() throws Exception {
        assertThat(report(10_000, LargePlanTest::bare, 768)).isEqualTo(2);

        assertThat(directory.resolve("err"))
                .content()
                .matches("(?s)\\S*large\\.report\\.pdf: planen er for lang for en PDF: også med bare summer har den"
                        + " \\d{5} linjer, og 10000 er det meste; les rapporten på nettsiden \\(\\.report\\.html\\),"
                        + " som er laget\\R");
        assertThat(directory.resolve("large.report.html")).isNotEmptyFile();
        assertThat(directory.resolve("large.report.pdf")).doesNotExist();
    }

    /** What the command says of a plan of so many measures in so little memory. */
    private int report(int measures, UnaryOperator<ObjectNode> each, int mebibytes)
            throws IOException, InterruptedException {
        Path plan = Files.writeString(directory.resolve("large.plan.json"), large(measures, each));
        Process program = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-Xmx" + mebibytes + "m",
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
        return program.exitValue();
    }

    private static ObjectNode bare(ObjectNode measure) {
        measure.putArray("activities");
        measure.putArray("budget");
        return measure;
    }

    /** The measures of a sample again and again, under ids of their own. */
    private static String large(int measures, UnaryOperator<ObjectNode> each) {
        ObjectNode document = (ObjectNode) MAPPER.readTree(Reports.sample("nord-troms"));
        ObjectNode plan = (ObjectNode) document.get("plan");
        ArrayNode few = (ArrayNode) plan.get("measures");
        ArrayNode many = plan.putArray("measures");
        for (int i = 0; i < measures; i++) {
            ObjectNode measure = (ObjectNode) few.get(i % few.size()).deepCopy();
            many.add(each.apply(measure.put("id", "M-" + i)));
        }
        return MAPPER.writeValueAsString(document);
    }
}
