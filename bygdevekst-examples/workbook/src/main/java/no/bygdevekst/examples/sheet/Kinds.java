package no.bygdevekst.examples.sheet;

import io.vavr.control.Option;
import java.math.BigDecimal;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Text;

/** The kinds of columns that there are (<i>kolonnetyper</i>). */
final class Kinds {

    static final Kind TEXT = new TextKind(Option.none());
    static final Kind TEXT_THAT_IS_ASKED_FOR = new TextKind(Option.some(""));
    static final Kind ID = new CodeKind(code -> code, Text.of("en id", "ein id", "an id"), Text.same("T1"));
    static final Kind NUMBER_OF_MUNICIPALITY = new CodeKind(
            Kinds::fourDigits,
            Text.of("et kommunenummer", "eit kommunenummer", "a municipality number"),
            Text.same("5540"));
    static final Kind ORGANIZATION = new CodeKind(
            Spaces::none,
            Text.of("et organisasjonsnummer", "eit organisasjonsnummer", "an organization number"),
            Text.same("940363586"));
    static final Kind WHOLE = new WholeKind();
    static final Kind AMOUNT = new FigureKind(
            (text, language) -> Nok.check(text, language).toOption().map(Nok::toBigDecimal),
            Text.of("et beløp i kroner", "eit beløp i kroner", "an amount in kroner"),
            Text.of("177\u00a0700,50", "177\u00a0700,50", "177\u00a0700.50"));
    static final Kind HOURS = new FigureKind(
            (text, language) ->
                    Hours.check(text, language).toOption().map(hours -> BigDecimal.valueOf(hours.hundredths(), 2)),
            Text.of("et antall timer", "eit tal på timar", "a number of hours"),
            Text.of("37,5", "37,5", "37.5"));
    static final Kind DATE = new DateKind();
    static final Kind FLAG = new FlagKind();
    static final Kind PARTY = new PartyKind();
    static final Kind MEASURE = new MeasureKind();
    static final Kind KEPT = new KeptKind();

    private Kinds() {}

    static Kind code(String list) {
        return new ConstantKind(list);
    }

    static Kind several(Kind one) {
        return new SeveralKind(one);
    }

    /** Also with its name before it, and where a spreadsheet has taken the leading zero from it. */
    private static String fourDigits(String code) {
        String number = code.replaceFirst("^.*\\(([0-9]{4})\\)$", "$1");
        return number.matches("[0-9]{1,3}") ? "0".repeat(4 - number.length()) + number : number;
    }
}
