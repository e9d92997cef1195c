package no.bygdevekst.examples.command;

import java.util.regex.Pattern;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.AmountFormat;

/** Amounts as arguments: as people write them (812 500,50) and as documents do (812500.50). */
final class Amounts {

    private static final Pattern IN_DOCUMENTS = Pattern.compile("-?\\d+\\.\\d{2}");

    private Amounts() {}

    /**
     * An amount.
     *
     * @throws IllegalArgumentException if it is none
     * @throws ArithmeticException if it does not fit
     */
    static Nok parse(String text) {
        return IN_DOCUMENTS.matcher(text).matches() ? Nok.parse(text) : Nok.ofOre(AmountFormat.parse(text));
    }
}
