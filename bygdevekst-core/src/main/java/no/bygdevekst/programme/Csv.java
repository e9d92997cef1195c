package no.bygdevekst.programme;

import io.vavr.collection.Vector;
import java.util.regex.Pattern;
import no.bygdevekst.identifier.OrganizationNumber;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/** A payment run as a Norwegian spreadsheet opens it. */
final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    /** What a spreadsheet takes for a formula, also written as wide as East Asian letters. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*");

    private static final Pattern TO_BE_QUOTED = Pattern.compile("[;\"\r\n]");

    private static final Vector<Text> HEADINGS = Vector.of(
            Text.of("Avtale", "Avtale", "Agreement"),
            Text.of("Pilot", "Pilot", "Pilot"),
            Text.of("Mottaker", "Mottakar", "Recipient"),
            Text.of("Organisasjonsnummer", "Organisasjonsnummer", "Organization number"),
            Text.of("Bevilget i", "Løyvd i", "Appropriated in"),
            Text.of("Beløp", "Beløp", "Amount"));

    private Csv() {}

    static String of(PaymentRun run, Language language) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        append(text, HEADINGS.map(heading -> heading.in(language)));
        run.orders().forEach(order -> append(text, cells(order)));
        return text.toString();
    }

    private static Vector<String> cells(PaymentOrder order) {
        PaymentDue due = order.due();
        return Vector.of(
                words(order.agreement().value()),
                words(order.pilot()),
                words(due.recipient().name()),
                due.recipient()
                        .organizationNumber()
                        .map(OrganizationNumber::value)
                        .getOrElse(""),
                Integer.toString(due.appropriationYear()),
                amount(due.amount()));
    }

    private static void append(StringBuilder text, Vector<String> cells) {
        text.append(cells.mkString(";")).append(LINE_END);
    }

    private static String words(String words) {
        String harmless = FORMULA.matcher(words).matches() ? "'" + words : words;
        return TO_BE_QUOTED.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    /** Kroner with a decimal comma, always with øre. */
    private static String amount(Nok amount) {
        long ore = amount.ore();
        return ore / 100 + "," + ore % 100 / 10 + ore % 10;
    }
}
