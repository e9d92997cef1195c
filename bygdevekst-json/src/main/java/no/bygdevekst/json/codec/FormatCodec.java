package no.bygdevekst.json.codec;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.reading.JsonInput;
import no.bygdevekst.json.reading.JsonType;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The name of the format; where it is another, nothing else that is wrong in the document counts.
 *
 * @param format the format that is read
 * @param readable the ids of all its versions that can be read, which are named to one who has another
 */
public record FormatCodec(Format format, Vector<String> readable) implements ValueCodec<Format> {

    private static final Template OTHER_FORMAT = Template.of(
            "Formatet «{value}» kan ikke leses. Det som kan leses her, er {expected}.",
            "Formatet «{value}» kan ikkje lesast. Det som kan lesast her, er {expected}.",
            "The format “{value}” cannot be read. What can be read here is {expected}.");

    /** The name of a format of which the library reads every version that it knows. */
    public FormatCodec(Format format) {
        this(format, format.versions().map(Format::id));
    }

    @Override
    public JsonType type() {
        return JsonType.STRING;
    }

    @Override
    public Text expected() {
        return Text.same(readable.mkString(", "));
    }

    @Override
    public Option<Format> standIn() {
        return Option.some(format);
    }

    @Override
    public @Nullable Format readTyped(JsonInput in) {
        String name = in.text();
        if (name.equals(format.id())) {
            return format;
        }
        in.onlyProblem(ProblemCode.NOT_ALLOWED, () -> refusal(name));
        return null;
    }

    @Override
    public void write(Format value, JsonGenerator out) {
        out.writeString(value.id());
    }

    private Phrase refusal(String name) {
        return new Phrase(
                OTHER_FORMAT, Arguments.of("expected", new Wording(expected())).and("value", Quote.of(name)));
    }
}
