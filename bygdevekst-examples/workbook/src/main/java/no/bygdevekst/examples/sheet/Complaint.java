package no.bygdevekst.examples.sheet;

import io.vavr.control.Validation;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** What is said of a cell that does not hold what its column asks for (<i>innvending</i>). */
final class Complaint {

    private static final Template OTHER = Template.of(
            "Her står «{value}», som ikke er {what}. Skriv for eksempel {example}.",
            "Her står «{value}», som ikkje er {what}. Skriv til dømes {example}.",
            "Here stands “{value}”, which is not {what}. Enter for example {example}.");

    private Complaint() {}

    /** The content is something else than what is asked for. */
    static <T> Validation<Phrase, T> of(Content content, Text what, Text example) {
        return Validation.invalid(new Phrase(
                OTHER,
                Arguments.of("value", new Said(content))
                        .and("what", new InEach(what))
                        .and("example", new InEach(example))));
    }

    /** What a cell says. */
    private record Said(Content content) implements Argument {
        @Override
        public String in(no.bygdevekst.text.Language language) {
            return content.said(language);
        }
    }
}
