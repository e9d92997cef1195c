package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.InstalmentKind;
import no.bygdevekst.payment.InstalmentStatus;
import no.bygdevekst.payment.Lapse;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.payment.Shortfall;
import no.bygdevekst.terms.UsedUp;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;

/**
 * What becomes of the second instalments of a year that are held back, in words: each moves on to the next year, or
 * lapses for a cause; where there are several grants, with the sum of each. In a document it is {@code 2025 250000
 * CARRIED_OVER}, each instalment by its appropriation year.
 *
 * @param parts one for each instalment, grants ascending
 * @param otherwise what the other reading of used up would have released
 * @param reading the reading under which it would have been
 */
record HeldBack(Vector<Part> parts, Nok otherwise, UsedUp reading) implements Argument {

    private static final Template REST = Template.of(
            "resten av tilskuddet, {amount},", "resten av tilskotet, {amount},", "the rest of the grant, {amount},");
    private static final Template OF_GRANT = Template.of(
            "{amount} av bevilgningen for {appropriationYear}",
            "{amount} av løyvinga for {appropriationYear}",
            "{amount} of the appropriation of {appropriationYear}");
    private static final Template MOVES_ON = Template.of(
            "{what} følger med til {nextYear}", "{what} følgjer med til {nextYear}", "{what} moves on to {nextYear}");
    private static final Template LAPSES = Template.of(
            "{what} faller bort slik brevet er tolket her ({cause})",
            "{what} fell bort slik brevet er tolka her ({cause})",
            "{what} lapses as the letter is read here ({cause})");
    private static final Template AND = Template.of("{one}, og {other}", "{one}, og {other}", "{one}, and {other}");
    private static final Template OTHERWISE = Template.of(
            "{what}; tolkes det slik at {reading}, ville {amount} vært betalt ut det året",
            "{what}; vert det tolka slik at {reading}, ville {amount} ha vore betalte ut det året",
            "{what}; read so that {reading}, {amount} would have been paid that year");

    /** An instalment that is held back, and why it lapses, if it does. */
    private record Part(Instalment instalment, Option<Lapse> lapse) {}

    /** All second instalments of a year that are held back. */
    static HeldBack in(int year, PaymentSchedule payments) {
        Vector<Instalment> heldBack = payments.instalments()
                .filter(each -> each.year() == year && each.kind() == InstalmentKind.SECOND)
                .filter(each ->
                        each.status() == InstalmentStatus.CARRIED_OVER || each.status() == InstalmentStatus.LAPSED);
        return new HeldBack(
                parts(heldBack, payments), Nok.ZERO, payments.basis().terms().usedUp());
    }

    /** Those that a report says too little for. */
    static HeldBack of(Shortfall shortfall, PaymentSchedule payments) {
        return new HeldBack(
                parts(shortfall.heldBack(), payments),
                Nok.total(shortfall.otherwiseReleased().map(Instalment::amount)),
                other(payments.basis().terms().usedUp()));
    }

    private static UsedUp other(UsedUp reading) {
        return reading == UsedUp.ALL_RELEASED ? UsedUp.FIRST_PAYMENTS : UsedUp.ALL_RELEASED;
    }

    private static Vector<Part> parts(Vector<Instalment> heldBack, PaymentSchedule payments) {
        Vector<Lapse> lapses = payments.lapses();
        return heldBack.map(
                each -> new Part(each, lapses.find(lapse -> lapse.instalment().equals(each))));
    }

    @Override
    public String in(Language language) {
        String fates = parts.map(part -> fate(part, language))
                .reduceLeftOption((one, other) ->
                        AND.fill(Arguments.of("one", Argument.words(one)).and("other", other), language))
                .getOrElse("");
        if (otherwise.isZero()) {
            return fates;
        }
        return OTHERWISE.fill(
                Arguments.of("what", Argument.words(fates))
                        .and("reading", reading.text().in(language))
                        .and("amount", otherwise),
                language);
    }

    private String fate(Part part, Language language) {
        Arguments what = Arguments.of("what", Argument.words(what(part.instalment(), language)));
        return part.lapse()
                .map(lapse -> LAPSES.fill(what.and("cause", lapse.cause()), language))
                .getOrElse(() ->
                        MOVES_ON.fill(what.and("nextYear", part.instalment().year() + 1), language));
    }

    private String what(Instalment instalment, Language language) {
        Arguments amount = Arguments.of("amount", instalment.amount());
        return parts.size() == 1
                ? REST.fill(amount, language)
                : OF_GRANT.fill(amount.and("appropriationYear", instalment.appropriationYear()), language);
    }

    @Override
    public String toString() {
        return parts.map(Part::instalment)
                .map(each -> each.appropriationYear() + " " + each.amount() + " " + each.status())
                .mkString(", ");
    }
}
