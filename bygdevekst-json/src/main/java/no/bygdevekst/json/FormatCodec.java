package no.bygdevekst.json;

import io.vavr.control.Option;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;
import tools.jackson.core.JsonGenerator;

/** The name of the format; where it is another, nothing else that is wrong in the document counts. */
enum FormatCodec implements ValueCodec<String> {
    PLAN(PlanDocument.FORMAT);

    private static final Template OTHER_FORMAT = Template.of(
            "Formatet «{value}» kan ikke leses. Det som kan leses her, er {expected}.",
            "Formatet «{value}» kan ikkje lesast. Det som kan lesast her, er {expected}.",
            "The format “{value}” cannot be read. What can be read here is {expected}.");

    private final String name;

    FormatCodec(String name) {
        this.name = name;
    }

    @Override
    public JsonType type() {
        return JsonType.STRING;
    }

    @Override
    public Text expected() {
        return Text.same(name);
    }

    @Override
    public Option<String> read(JsonInput in) {
        String format = in.text();
        if (format.equals(name)) {
            return Option.some(format);
        }
        in.onlyProblem(ProblemCode.NOT_ALLOWED, () -> refusal(format));
        return Option.none();
    }

    @Override
    public void write(String value, JsonGenerator out) {
        out.writeString(value);
    }

    private Phrase refusal(String format) {
        return new Phrase(
                OTHER_FORMAT, Arguments.of("expected", new Wording(expected())).and("value", Quote.of(format)));
    }
}
