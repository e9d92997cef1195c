package no.bygdevekst.json.codec;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** What is said of a member that is missing, unknown or there twice. */
final class MemberMessages {

    private static final Template MISSING = Template.of(
            "Feltet «{member}» mangler. Det skal være {expected}.",
            "Feltet «{member}» manglar. Det skal vere {expected}.",
            "The member “{member}” is missing. It should be {expected}.");
    private static final Template UNKNOWN = Template.of(
            "Feltet «{member}» er ukjent her. Felt som kan stå her: {known}.",
            "Feltet «{member}» er ukjent her. Felt som kan stå her: {known}.",
            "The member “{member}” is unknown here. Members allowed here: {known}.");
    private static final Template MISSPELT = Template.of(
            "Feltet «{member}» er ukjent her. Er det «{nearest}» som menes?",
            "Feltet «{member}» er ukjent her. Er det «{nearest}» som er meint?",
            "The member “{member}” is unknown here. Is “{nearest}” what is meant?");
    private static final Template DUPLICATE = Template.of(
            "Feltet «{member}» står flere ganger i samme objekt. Behold bare det ene.",
            "Feltet «{member}» står fleire gonger i same objekt. Behald berre det eine.",
            "The member “{member}” appears more than once in the same object. Keep only one of" + " them.");

    private MemberMessages() {}

    static Phrase missing(Property<?, ?, ?> property) {
        return new Phrase(
                MISSING,
                Arguments.none()
                        .and("member", property.name())
                        .and("expected", new Wording(property.codec().expected())));
    }

    static Phrase unknown(String name, Vector<String> known) {
        Arguments member = Arguments.none().and("member", Quote.of(name));
        return Nearest.of(name, known)
                .map(nearest -> new Phrase(MISSPELT, member.and("nearest", nearest)))
                .getOrElse(() -> new Phrase(UNKNOWN, member.and("known", Argument.composed(known.mkString(", ")))));
    }

    static Phrase duplicate(String name) {
        return new Phrase(DUPLICATE, Arguments.none().and("member", Quote.of(name)));
    }
}
