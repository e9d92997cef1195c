package no.bygdevekst.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import no.bygdevekst.codelist.CodeLists;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.text.Given;

/**
 * The schemas of the formats (<i>skjemaer</i>), JSON Schema 2020-12, for those who read and write documents in another
 * language: also as files of this module, {@code META-INF/schema/bygdevekst-plan-1.schema.json}.
 *
 * <p>A schema says almost all that {@link PlanDocumentReader} asks. It does not say how many decimals an amount has,
 * whether a check digit fits, which of two ends comes first, or how long a text is in UTF-16 code units; and a member
 * that stands twice is gone before a validator looks.
 */
public final class Schemas {

    private static final String BASE = "https://bygdevekst.no/schema/";
    private static final String FOLDER = "/META-INF/schema/";

    private Schemas() {}

    /**
     * The schema of a format.
     *
     * @param format a format, such as {@link Format#PLAN}
     * @return the schema, a JSON document that refers to no other
     */
    public static String of(Format format) {
        return text(file(format));
    }

    /**
     * What the schema of a format is known by. Nothing need be fetched from there.
     *
     * @param format a format, such as {@link Format#PLAN}
     * @return its {@code $id}, such as {@code https://bygdevekst.no/schema/bygdevekst-plan-1.schema.json}
     */
    public static String id(Format format) {
        return BASE + file(format);
    }

    /**
     * A code list: every value of a closed list with its label in three languages, and the rules of the letter that
     * speak of it. {@link no.bygdevekst.codelist.CodeLists} has the same for Java.
     *
     * @param name the name of the list, such as {@code FundUse}
     * @return a document of {@link Format#CODE_LIST}, or none of that name
     */
    public static Option<String> codeList(String name) {
        Given.value("name", name);
        return CodeLists.of(name).map(list -> text("codelist/" + list.name() + ".json"));
    }

    /**
     * What there is: each format with its schema, its media type, and what answers it; and the code lists.
     *
     * @return a JSON document
     */
    public static String index() {
        return text("index.json");
    }

    private static String file(Format format) {
        return Given.value("format", format).id().replace('/', '-') + ".schema.json";
    }

    private static String text(String name) {
        try (InputStream in = Given.value("resource " + name, Schemas.class.getResourceAsStream(FOLDER + name))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
