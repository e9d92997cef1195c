package no.bygdevekst.examples.command;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import no.bygdevekst.source.Reading;
import no.bygdevekst.terms.Readings;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The options that say what a plan is judged by, with their help. */
final class PremiseOptions {

    static final String AS_OF = "--as-of";
    static final String READING = "--reading";

    private static final Text DATE_LABEL = Text.of("DATO", "DATO", "DATE");
    private static final Text DATE = Text.of(
            "Bare det som var kjent denne dagen (2026-03-31): planen som gjaldt da, og rapporter, utbetalinger og"
                    + " underskrifter til og med den.",
            "Berre det som var kjent denne dagen (2026-03-31): planen som galdt då, og rapportar, utbetalingar og"
                    + " underskrifter til og med han.",
            "Only what was known on this day (2026-03-31): the plan that held then, and reports, payments and"
                    + " signatures up to and with it.");
    private static final Text READING_LABEL = Text.of("NAVN=VALG", "NAMN=VAL", "NAME=CHOICE");
    private static final Template READING_HELP = Template.of(
            "En annen tolkning av brevet, for eksempel usedUp=FIRST_PAYMENTS. Kan gjentas. Navn: {names}.",
            "Ei anna tolking av brevet, til dømes usedUp=FIRST_PAYMENTS. Kan gjentakast. Namn: {names}.",
            "Another reading of the letter, such as usedUp=FIRST_PAYMENTS. Can be repeated. Names: {names}.");
    private static final Template NAMES = Template.of(
            "Det som kan tolkes på flere måter: {names}.",
            "Det som kan tolkast på fleire måtar: {names}.",
            "What can be read in several ways: {names}.");
    private static final Template CHOICES =
            Template.of("{name} kan være {choices}.", "{name} kan vere {choices}.", "{name} can be {choices}.");
    private static final Text DAY = Text.of(
            "En dato skrives 2026-03-31, og må finnes i kalenderen.",
            "Ein dato vert skriven 2026-03-31, og må finnast i kalenderen.",
            "A date is written 2026-03-31, and must exist in the calendar.");
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private PremiseOptions() {}

    static Vector<OptionSpec> of(Language language) {
        return Vector.of(asOf(language), reading(language));
    }

    /** On which day what is known counts. */
    static OptionSpec asOf(Language language) {
        return OptionSpec.builder(AS_OF)
                .paramLabel(DATE_LABEL.in(language))
                .type(LocalDate.class)
                .converters(text -> LocalDate.parse(text, FORM))
                .description(DATE.in(language))
                .build();
    }

    private static OptionSpec reading(Language language) {
        return OptionSpec.builder(READING)
                .paramLabel(READING_LABEL.in(language))
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(Reading.class)
                .converters(PremiseOptions::reading)
                .description(READING_HELP.fill(names(), language))
                .build();
    }

    private static Reading reading(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new TypeConversionException("there is no =");
        }
        return Readings.of(text.substring(0, equals), text.substring(equals + 1))
                .getOrElseThrow(() -> new TypeConversionException("there is no such reading"));
    }

    /** What a date can be. */
    static String dates(Language language) {
        return DAY.in(language);
    }

    /** Which readings there are, of the one that was meant its choices. */
    static String readings(String given, Language language) {
        String topic = given.replaceFirst("=.*", "");
        Vector<Reading> choices = Readings.of(topic);
        return choices.isEmpty()
                ? NAMES.fill(names(), language)
                : CHOICES.fill(
                        about("name", Excerpt.whole(topic))
                                .and(
                                        "choices",
                                        Argument.composed(
                                                choices.map(Reading::name).mkString(", "))),
                        language);
    }

    private static Arguments names() {
        return about("names", Readings.all().map(Reading::topic).distinct().mkString(", "));
    }

    private static Arguments about(String name, String words) {
        return Arguments.of(name, Argument.composed(words));
    }
}
