package host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.letter2024.Letter2024;
import tools.jackson.databind.json.JsonMapper;

/** Reads a plan document with the library and with a mapper of its own, and evaluates it. */
public final class Host {

    private Host() {}

    /**
     * Prints whether a plan can be submitted.
     *
     * @param args the file of a plan document
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(args[0]));
        PlanDocument document = PlanDocumentReader.standard().read(bytes).get();
        if (!mapper().readValue(bytes, PlanDocument.class).equals(document)) {
            throw new IllegalStateException("the mapper reads another document");
        }
        Evaluation evaluation = Letter2024.evaluator()
                .evaluate(document.submission());
        System.out.println("submittable: " + evaluation.isSubmittable());
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder().findAndAddModules().build();
    }
}
