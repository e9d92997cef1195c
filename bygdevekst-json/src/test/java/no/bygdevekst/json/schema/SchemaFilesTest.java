package no.bygdevekst.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.bygdevekst.codelist.CodeList;
import no.bygdevekst.codelist.CodeLists;
import no.bygdevekst.fixture.Golden;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.Schemas;
import no.bygdevekst.json.fixture.FormatPage;
import no.bygdevekst.json.fixture.Validators;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.letter2024.Letter2024;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The published schemas are what FORMAT.md says, which in turn is what the codecs read and write. */
class SchemaFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/schema");
    private static final FormatPage PAGE = FormatPage.read();

    @TestFactory
    Stream<DynamicTest> everyFormatHasItsSchema() {
        return Stream.of(Format.values())
                .map(format -> DynamicTest.dynamicTest(
                        format.id(),
                        () -> hold(format, SchemaText.of(SchemaFile.of(format, PAGE, SchemaWords.read())))));
    }

    @TestFactory
    Stream<DynamicTest> everyCodeListHasItsFile() {
        return CodeLists.all()
                .map(list -> DynamicTest.dynamicTest(
                        list.name(),
                        () -> Golden.hold(
                                FOLDER.resolve("codelist/" + list.name() + ".json"),
                                DocumentWriter.codeList(Layout.INDENTED, Letter2024.rulebook())
                                        .toText(list))))
                .toJavaStream();
    }

    @Test
    void theDoorGivesEachCodeList() {
        assertThat(CodeLists.all().map(CodeList::name))
                .allSatisfy(name ->
                        assertThat(Schemas.codeList(name).get()).contains("\"name\": \"" + name + "\"", "\"rules\""));
        assertThat(Schemas.codeList("Colours")).isEmpty();
        assertThat(Schemas.codeList("FundUse").get()).contains("\"GUARANTEE\"", "\"F02\"");
    }

    @Test
    void theIndexNamesThemAll() throws IOException {
        Golden.hold(FOLDER.resolve("index.json"), SchemaText.of(SchemaIndex.index()));
    }

    @Test
    void theDoorGivesWhatIsPublished() {
        for (Format format : Format.values()) {
            JsonNode schema = Validators.EXACT.readTree(Schemas.of(format));
            assertThat(schema.get("$id").asString()).isEqualTo(Schemas.id(format));
            assertThat(Schemas.index()).contains("\"schema\" : \"" + Schemas.id(format) + "\"");
        }
        assertThat(Schemas.id(Format.PLAN)).isEqualTo("https://bygdevekst.no/schema/bygdevekst-plan-1.schema.json");
    }

    /** A schema that no format has any more would mislead. */
    @Test
    void thereIsNoOther() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".schema.json")))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(Format.values())
                            .map(SchemaFilesTest::name)
                            .toList());
        }
    }

    @Test
    void nothingIsSaidOfWhatNoSchemaHas() {
        SchemaWords words = SchemaWords.read();
        Stream.of(Format.values()).forEach(format -> SchemaFile.of(format, PAGE, words));
        assertThat(words.unasked()).isEmpty();
    }

    private static void hold(Format format, String schema) throws IOException {
        Golden.hold(FOLDER.resolve(name(format)), schema);
    }

    private static String name(Format format) {
        return format.id().replace('/', '-') + ".schema.json";
    }
}
