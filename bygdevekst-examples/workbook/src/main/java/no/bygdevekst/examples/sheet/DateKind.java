package no.bygdevekst.examples.sheet;

import io.vavr.control.Option;
import io.vavr.control.Try;
import io.vavr.control.Validation;
import java.time.LocalDate;
import no.bygdevekst.text.Blank;
import no.bygdevekst.text.DateFormat;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Text;
import tools.jackson.databind.JsonNode;

/**
 * A date. A number that is not shown as one is none: 2026 would be a day in 1905. Nor is one before 1950, which is what
 * becomes of a year that is typed where a date is asked for.
 */
record DateKind() implements Kind {

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2999;
    private static final Text WHAT = Text.of("en dato", "ein dato", "a date");
    private static final Text EXAMPLE = Text.of("31.12.2026", "31.12.2026", "2026-12-31");

    @Override
    public Content shown(JsonNode value, Vocabulary words) {
        LocalDate date = LocalDate.parse(value.stringValue());
        return isPlain(date) ? new Content.Day(date) : new Content.Words(value.stringValue());
    }

    private static boolean isPlain(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    @Override
    public Validation<Phrase, Object> read(Content content, Vocabulary words) {
        return date(content, words)
                .<Validation<Phrase, Object>>map(date -> Validation.valid(date.toString()))
                .getOrElse(() -> Complaint.of(content, WHAT, EXAMPLE));
    }

    private static Option<LocalDate> date(Content content, Vocabulary words) {
        if (content instanceof Content.Day day) {
            return Option.of(day.date()).filter(DateKind::isPlain);
        }
        return content instanceof Content.Words written
                ? words.languages()
                        .flatMap(language -> Try.of(() -> DateFormat.parse(Blank.strip(written.text()), language))
                                .toOption())
                        .headOption()
                : Option.none();
    }

    @Override
    public Look look() {
        return Look.DATE;
    }
}
