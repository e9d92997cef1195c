package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.forecast.Timeline;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.mending.Mender;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.source.Reading;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import picocli.CommandLine.ParseResult;

/**
 * What a plan is judged by (<i>forutsetninger</i>): all that is known or what was known on a day, and the letter as it
 * is read by default or otherwise.
 */
final class Premises {

    private static final Template NOT_KNOWN = Template.of(
            "ingen plan var sendt inn eller godkjent {date}; velg en senere dag",
            "ingen plan var send inn eller godkjend {date}; vel ein seinare dag",
            "no plan had been submitted or approved on {date}; choose a later day");
    private static final Template READ_TWICE = Template.of(
            "{topic} er oppgitt mer enn én gang; velg én tolkning",
            "{topic} er oppgjeve meir enn éin gong; vel éi tolking",
            "{topic} is given more than once; choose one reading");

    private final Option<LocalDate> day;
    private final GrantTerms terms;

    private Premises(Option<LocalDate> day, GrantTerms terms) {
        this.day = day;
        this.terms = terms;
    }

    /** Those that a command was given. */
    static Premises of(ParseResult parsed) throws Trouble {
        List<Reading> given = parsed.matchedOptionValue(PremiseOptions.READING, List.of());
        Vector<Reading> readings = Vector.ofAll(given);
        GrantTerms terms = Letter2024.terms();
        for (Reading reading : readings) {
            if (readings.count(each -> each.topic().equals(reading.topic())) > 1) {
                throw new Trouble(
                        PremiseOptions.READING,
                        new Phrase(READ_TWICE, Arguments.of("topic", Argument.words(reading.topic()))));
            }
            terms = terms.withReading(reading);
        }
        LocalDate day = parsed.matchedOptionValue(PremiseOptions.AS_OF, null);
        return new Premises(Option.of(day), terms);
    }

    /** What of a document counts. */
    Submission known(String file, Submission submission) throws Trouble {
        if (day.isEmpty()) {
            return submission;
        }
        return Timeline.knownOn(submission, day.get())
                .getOrElseThrow(() ->
                        new Trouble(file, new Phrase(NOT_KNOWN, Arguments.of("date", Argument.date(day.get())))));
    }

    /** The letter's rules under its terms as they are read. */
    Evaluator evaluator() {
        return Letter2024.evaluator(terms);
    }

    /** What would mend by them. */
    Mender mender() {
        return Letter2024.mender(terms);
    }
}
