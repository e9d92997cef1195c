package no.bygdevekst.rulebook;

import io.vavr.collection.Set;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/**
 * The words of a rule (<i>regeltekst</i>), in three languages.
 *
 * @param summary the rule in a few words, as a heading
 * @param asks what the source asks for, or why the library asks where no source does
 * @param wrong what is wrong in a case, with the names and amounts concerned
 * @param mend what to do about it
 */
public record RuleText(Text summary, Text asks, Template wrong, Template mend) {
    /**
     * Refuses null.
     *
     * @param summary the rule in a few words, as a heading
     * @param asks what the source asks for, or why the library asks where no source does
     * @param wrong what is wrong in a case, with the names and amounts concerned
     * @param mend what to do about it
     */
    public RuleText {
        Given.value("summary", summary);
        Given.value("asks", asks);
        Given.value("wrong", wrong);
        Given.value("mend", mend);
    }

    /**
     * The names of the arguments that the texts use.
     *
     * @return each name once
     */
    public Set<String> argumentNames() {
        return wrong.names().union(mend.names());
    }

    /**
     * The message about one case: what is wrong, and what to do about it.
     *
     * @param arguments the case's arguments
     * @param language which language
     * @return the message
     */
    public String message(Arguments arguments, Language language) {
        return wrong.fill(arguments, language) + " " + mend.fill(arguments, language);
    }
}
