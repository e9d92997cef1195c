package no.bygdevekst.examples.command;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.bygdevekst.forecast.Spending;
import no.bygdevekst.money.Share;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The option that supposes what is spent (<i>tenkt forbruk</i>): a sum by the end of a year, or a share. */
final class Spendings {

    static final String SPENT = "--spent";

    private static final Text LABEL = Text.of("ÅR=BELØP|PROSENT", "ÅR=BELØP|PROSENT", "YEAR=AMOUNT|PERCENT");
    private static final Text HELP = Text.of(
            "Tenk at dette er brukt: alt fra starten av perioden til og med et år (2026=4500000), eller en andel av"
                    + " det som er klart til utbetaling (60%%), eller begge. Kan gjentas.",
            "Tenk at dette er brukt: alt frå starten av perioden til og med eit år (2026=4500000), eller ein del av"
                    + " det som er klart til utbetaling (60%%), eller begge. Kan gjentakast.",
            "Suppose that this is spent: all from the start of the period by the end of a year (2026=4500000), or a"
                    + " share of what is released (60%%), or both. Can be repeated.");
    private static final Text FORM = Text.of(
            "Skriv et år og et beløp, som 2026=4500000 (høyst 10 milliarder), eller en andel fra 0 til 100 %, som 60%.",
            "Skriv eit år og eit beløp, som 2026=4500000 (høgst 10 milliardar), eller ein del frå 0 til 100 %, som 60%.",
            "Write a year and an amount, such as 2026=4500000 (at most 10 billion), or a share from 0 to 100 %, such"
                    + " as 60%.");
    private static final Text TWICE = Text.of(
            "oppgi hvert år én gang, og bare én andel",
            "oppgje kvart år éin gong, og berre éin del",
            "give each year once, and only one share");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?) ?%");
    private static final Pattern SUM = Pattern.compile("(2\\d{3})=(.+)");

    private Spendings() {}

    static OptionSpec option(Language language) {
        return OptionSpec.builder(SPENT)
                .paramLabel(LABEL.in(language))
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(Spending.class)
                .converters(Spendings::parse)
                .description(HELP.in(language))
                .build();
    }

    /** What it is to look like. */
    static String form(Language language) {
        return FORM.in(language);
    }

    /** All that is supposed together. */
    static Option<Spending> of(ParseResult parsed) throws Trouble {
        List<Spending> given = parsed.matchedOptionValue(SPENT, List.of());
        Option<Spending> all = Option.none();
        for (Spending spending : given) {
            all = Option.some(all.isEmpty() ? spending : together(all.get(), spending));
        }
        return all;
    }

    private static Spending together(Spending one, Spending other) throws Trouble {
        boolean twice = (one.share().isDefined() && other.share().isDefined())
                || other.sums().keySet().exists(one.sums()::containsKey);
        if (twice) {
            throw new Trouble(SPENT, TWICE);
        }
        Spending sums = other.sums().foldLeft(one, (all, sum) -> all.andUpTo(sum._1, sum._2));
        return other.share().fold(() -> sums, sums::andShare);
    }

    private static Spending parse(String text) {
        Matcher percent = PERCENT.matcher(text);
        Matcher sum = SUM.matcher(text);
        if (percent.matches()) {
            BigDecimal share = new BigDecimal(percent.group(1).replace(',', '.')).movePointRight(2);
            return Spending.share(Share.of(share.longValueExact(), 10_000));
        }
        if (sum.matches()) {
            return Spending.upTo(Integer.parseInt(sum.group(1)), Amounts.parse(sum.group(2)));
        }
        throw new TypeConversionException("neither a sum nor a share");
    }
}
