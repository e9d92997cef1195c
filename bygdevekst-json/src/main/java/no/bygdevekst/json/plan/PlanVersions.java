package no.bygdevekst.json.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.json.codec.ValueCodec;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.reading.FastReading;
import no.bygdevekst.json.reading.JsonInput;
import no.bygdevekst.json.reading.JsonType;
import no.bygdevekst.json.reading.Parsers;
import tools.jackson.databind.JsonNode;

/**
 * The versions of the plan document that can be read, each by its own codec. A version that comes gets its constant of
 * {@link Format} and its line here; documents of those before it are still read.
 *
 * @param all every version, the newest last
 */
public record PlanVersions(Vector<Version> all) {

    /** Those of the library. */
    public static final PlanVersions READ =
            new PlanVersions(Vector.of(new Version(Format.PLAN.id(), PlanDocumentCodec.CODEC)));

    private static final String FORMAT = "format";

    /**
     * The codec of the version that a document says it is of; of one that says no version that is read, the newest,
     * which tells what is wrong with it.
     */
    public ValueCodec<PlanDocument> of(byte[] document, Parsers parsers) {
        ValueCodec<PlanDocument> newest = all.last().codec();
        return all.size() == 1
                ? newest
                : FastReading.read(document, PlanVersions::formatNamed, parsers)
                        .flatMap(id -> all.find(version -> version.id().equals(id)))
                        .map(Version::codec)
                        .getOrElse(newest);
    }

    /** The codec of the version that a tree says it is of, as of a document. */
    public ValueCodec<PlanDocument> of(JsonNode tree) {
        String id = tree.path(FORMAT).asString("");
        return all.find(version -> version.id().equals(id))
                .getOrElse(all.last())
                .codec();
    }

    /** What the first member {@code format} of the object says, wherever in it that stands. */
    private static Option<String> formatNamed(JsonInput in) {
        Option<String> named = Option.none();
        boolean isObject = in.type() == JsonType.OBJECT;
        while (isObject && in.nextMember()) {
            boolean isFormat = named.isEmpty() && in.memberName().equals(FORMAT);
            in.next();
            if (isFormat && in.type() == JsonType.STRING) {
                named = Option.some(in.text());
            }
            in.skip();
        }
        return named;
    }

    /**
     * One version.
     *
     * @param id what its documents say that they are, such as {@code bygdevekst-plan/1}
     * @param codec reads them
     */
    public record Version(String id, ValueCodec<PlanDocument> codec) {}
}
