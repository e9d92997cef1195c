package no.bygdevekst.examples.sheet;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import no.bygdevekst.text.DateFormat;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Language;

/** What a cell holds (<i>celleinnhold</i>), such as the number 177700.5 or the text «Kåfjord». */
public sealed interface Content {

    /**
     * What it says, for a message.
     *
     * @param language which language
     * @return such as «Kåfjord» or the date 1 May 2026
     */
    String said(Language language);

    /**
     * A text.
     *
     * @param text the text, as it is
     */
    record Words(String text) implements Content {
        @Override
        public String said(Language language) {
            return Excerpt.of(text);
        }
    }

    /**
     * A number that is shown as one.
     *
     * @param value its value, to the fifteen digits that a spreadsheet has
     */
    record Figure(BigDecimal value) implements Content {
        @Override
        public String said(Language language) {
            String plain = shortened(value).toPlainString();
            return language == Language.ENGLISH ? plain : plain.replace('.', ',');
        }

        /** A whole number's digits. */
        Option<String> digits() {
            BigDecimal whole = value.stripTrailingZeros();
            return Option.when(whole.scale() <= 0 && whole.precision() - whole.scale() <= 15, whole::toPlainString);
        }

        private static BigDecimal shortened(BigDecimal value) {
            return Math.abs(value.scale()) > 20 ? value.setScale(2, RoundingMode.HALF_UP) : value;
        }
    }

    /**
     * A number that is shown as a date.
     *
     * @param date the date
     */
    record Day(LocalDate date) implements Content {
        @Override
        public String said(Language language) {
            return DateFormat.format(date, language);
        }
    }

    /**
     * Something that no column takes, such as a share in per cent, a truth value or an error.
     *
     * @param shown how it is shown
     */
    record Strange(String shown) implements Content {
        @Override
        public String said(Language language) {
            return Excerpt.of(shown);
        }
    }
}
