package no.bygdevekst.json.schema;

import java.io.IOException;
import java.nio.file.Path;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.fixture.Golden;
import no.bygdevekst.json.fixture.Reading;
import no.bygdevekst.json.fixture.Samples;
import no.bygdevekst.letter2024.Letter2024;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The folder of TypeScript types is a package of the library's version. That the types fit, npm tests. */
class TypesPackageTest {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/npm");

    @Test
    void isAPackageOfThisVersion() throws IOException {
        ObjectNode description = Json.object("name", "bygdevekst-types")
                .put("version", version())
                .put("description", "The documents of rural growth agreements (bygdevekstavtaler) as TypeScript types.")
                .put("license", "Apache-2.0")
                .put("types", "index.d.ts");
        description.putArray("files").add("index.d.ts");
        Golden.hold(FOLDER.resolve("package.json"), SchemaText.of(description));
    }

    private static String version() {
        Evaluation evaluation = Letter2024.evaluator()
                .evaluate(Reading.read(Samples.DOCUMENT).get().submission());
        return evaluation.basis().library().replace("-SNAPSHOT", "");
    }
}
