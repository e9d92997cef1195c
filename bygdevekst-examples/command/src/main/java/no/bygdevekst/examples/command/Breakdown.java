package no.bygdevekst.examples.command;

import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;

/** Says that the program itself has failed (<i>programfeil</i>): a planner can do nothing with a stack trace. */
final class Breakdown {

    private static final Template STOPPED = Template.of(
            "Programmet stanset på grunn av en feil i programmet selv. Meld fra til dem som lager det: {what}",
            "Programmet stansa på grunn av ein feil i programmet sjølv. Meld frå til dei som lagar det: {what}",
            "The program stopped because of an error in the program itself. Tell those who make it: {what}");

    private Breakdown() {}

    static String words(Throwable failure, Language language) {
        String what = Excerpt.whole(failure.toString());
        return STOPPED.fill(Arguments.of("what", Argument.composed(what)), language);
    }
}
