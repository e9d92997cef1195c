package no.bygdevekst.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import no.bygdevekst.examples.command.BygdevekstCommand;
import no.bygdevekst.examples.command.Console;
import no.bygdevekst.examples.testing.SamplePlans;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The command {@code document}, of every sample in every language. */
class SampleDocumentsTest {

    private static final Path DOCUMENTS = Path.of("target/documents");

    @TempDir
    private Path directory;

    private record Ran(int status, String out, String err) {}

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySampleBecomesADocument(Language language) {
        assertThat(documents(language)).isEqualTo(new Ran(0, "", ""));
        for (String sample : SamplePlans.readable()) {
            assertThat(folder(language).resolve(sample + ".document.docx")).isNotEmptyFile();
        }
    }

    @Tag("libreoffice")
    @ParameterizedTest
    @EnumSource(Language.class)
    void anOfficeOpensEveryOne(Language language) throws Exception {
        documents(language);
        Vector<String> files = SamplePlans.readable()
                .map(sample ->
                        folder(language).resolve(sample + ".document.docx").toString());
        office(files, "pdf");
        office(files, "txt:Text (encoded):UTF8");

        for (String sample : SamplePlans.readable()) {
            assertThat(Files.readAllBytes(directory.resolve(sample + ".document.pdf")))
                    .startsWith("%PDF-1.".getBytes(StandardCharsets.US_ASCII))
                    .hasSizeGreaterThan(20_000);
            String text = Files.readString(directory.resolve(sample + ".document.txt"));
            assertThat(text).contains("2025–2027", language == Language.ENGLISH ? "8 Signatures" : "8 Underskrifter");
        }
    }

    @ParameterizedTest
    @CsvSource({"nb, makroer", "nn, makroar", "en, macros"})
    void aLetterheadThatCannotBeUsedIsSaid(String language, String word) throws IOException {
        Path letterhead = Files.write(directory.resolve("mal.docx"), Letterheads.withMacros());
        Ran ran = run(
                Vector.of("nord-troms"),
                "--template",
                letterhead.toString(),
                "--out",
                directory.toString(),
                "--lang",
                language);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).startsWith(letterhead + ": ").contains(word);
        assertThat(directory.resolve("nord-troms.document.docx")).doesNotExist();
    }

    @Test
    void aLetterheadIsWrittenOn() throws IOException {
        Path letterhead = Files.write(directory.resolve("mal.docx"), Letterheads.plain());
        Ran ran = run(Vector.of("vest-telemark"), "--template", letterhead.toString(), "--out", directory.toString());

        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        byte[] document = Files.readAllBytes(directory.resolve("vest-telemark.document.docx"));
        assertThat(Documents.read(document).getHeaderList().get(0).getText()).contains("Skjervøy kommune");
    }

    @Test
    void theHelpTellsWhatTheTemplateIsFor() {
        assertThat(run(Vector.empty(), "--help", "--lang", "en").out())
                .contains("--template=TEMPLATE.docx", "[handlingsplan]");
    }

    private static Path folder(Language language) {
        return DOCUMENTS.resolve(language.code());
    }

    private static Ran documents(Language language) {
        return run(SamplePlans.readable(), "--out", folder(language).toString(), "--lang", language.code());
    }

    private static Ran run(Vector<String> samples, String... options) {
        Vector<String> arguments = samples.map(sample -> "../samples/" + sample + ".plan.json")
                .prepend("document")
                .appendAll(Vector.of(options));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = BygdevekstCommand.run(arguments, new Console(new ByteArrayInputStream(new byte[0]), out, err));
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** LibreOffice with a profile of its own, so that one that is open already is left alone. */
    private void office(Vector<String> files, String format) throws IOException, InterruptedException {
        Vector<String> command = Vector.of(
                        "soffice",
                        "-env:UserInstallation=" + directory.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        directory.toString())
                .appendAll(files);
        Process office = new ProcessBuilder(command.asJava())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(office.exitValue()).isZero();
    }
}
