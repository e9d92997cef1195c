package no.bygdevekst.agenda;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.InstalmentStatus;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/**
 * How much is paid when, on what condition, and what happens otherwise.
 *
 * @param basis what payments are made of
 * @param together the instalments of the payment
 * @param needs what must be spent for each of them, ascending, each sum once
 * @param spent what was last reported
 */
record PaymentWords(PaymentBasis basis, Vector<Instalment> together, Vector<Nok> needs, Option<Nok> spent) {

    private static final Template EARLY = Template.of(
            "{amount} tidlig i {year}, eller når planen for {year} er godkjent dersom det er senere. Uten en godkjent"
                    + " plan betales det ikke ut.",
            "{amount} tidleg i {year}, eller når planen for {year} er godkjend dersom det er seinare. Utan ein godkjend"
                    + " plan vert det ikkje betalt ut.",
            "{amount} early in {year}, or once the plan for {year} is approved if that is later. Without an approved"
                    + " plan it is not paid.");
    private static final Template CARRIED = Template.of(
            "{amount} som er overført fra tidligere år, når planen for {year} er godkjent. Uten en godkjent plan betales"
                    + " det ikke ut.",
            "{amount} som er overførte frå tidlegare år, når planen for {year} er godkjend. Utan ein godkjend plan vert"
                    + " det ikkje betalt ut.",
            "{amount} carried over from earlier years, once the plan for {year} is approved. Without an approved plan it"
                    + " is not paid.");
    private static final Template ON_REPORT = Template.of(
            "{amount} mot slutten av {year}, hvis underveisrapporten viser at {needed} er brukt.",
            "{amount} mot slutten av {year}, dersom undervegsrapporten viser at {needed} er brukte.",
            "{amount} late in {year}, if the progress report shows that {needed} is spent.");
    private static final Template ON_APPROVAL_AND_REPORT = Template.of(
            "{amount} mot slutten av {year}, hvis planen for {year} er godkjent og underveisrapporten viser at {needed}"
                    + " er brukt.",
            "{amount} mot slutten av {year}, dersom planen for {year} er godkjend og undervegsrapporten viser at"
                    + " {needed} er brukte.",
            "{amount} late in {year}, if the plan for {year} is approved and the progress report shows that {needed} is"
                    + " spent.");
    private static final Template ON_UNKNOWN = Template.of(
            "{amount} mot slutten av {year}, hvis planen for {year} er godkjent og underveisrapporten viser at det som er"
                    + " betalt ut, er brukt opp.",
            "{amount} mot slutten av {year}, dersom planen for {year} er godkjend og undervegsrapporten viser at det som"
                    + " er betalt ut, er brukt opp.",
            "{amount} late in {year}, if the plan for {year} is approved and the progress report shows that what has been"
                    + " paid is used up.");
    private static final Template MOVES = Template.of(
            "Viser rapporten mindre, eller kommer den ikke, følger beløpet med til {next}.",
            "Viser rapporten mindre, eller kjem han ikkje, følgjer beløpet med til {next}.",
            "If the report shows less, or does not come, the amount moves on to {next}.");
    private static final Template LAPSES = Template.of(
            "Viser rapporten mindre, eller kommer den ikke, faller beløpet bort: det er ikke noe år igjen å overføre det"
                    + " til.",
            "Viser rapporten mindre, eller kjem han ikkje, fell beløpet bort: det er ikkje noko år att å overføre det"
                    + " til.",
            "If the report shows less, or does not come, the amount lapses: there is no year left to carry it over to.");
    private static final Template BOTH = Template.of(
            "Viser rapporten mindre, eller kommer den ikke, følger {moves} med til {next}, mens {lapses} faller bort.",
            "Viser rapporten mindre, eller kjem han ikkje, følgjer {moves} med til {next}, medan {lapses} fell bort.",
            "If the report shows less, or does not come, {moves} moves on to {next}, while {lapses} lapses.");
    private static final Template SOME_EARLIER = Template.of(
            "Noe av det betales likevel allerede når {least} er brukt.",
            "Noko av det vert likevel betalt alt når {least} er brukte.",
            "Some of it is still paid already when {least} is spent.");
    private static final Template LAST = Template.of(
            "Den siste rapporten viser {spent}.",
            "Den siste rapporten viser {spent}.",
            "The last report shows {spent}.");

    Phrase phrase() {
        return switch (together.head().due()) {
            case START_OF_YEAR -> new Phrase(EARLY, payment());
            case PLAN_WORK -> new Phrase(CARRIED, payment());
            case YEAR_END -> onReport();
        };
    }

    private Arguments payment() {
        return Arguments.of("amount", sum(together)).and("year", year());
    }

    private Phrase onReport() {
        Phrase condition = needs.isEmpty()
                ? new Phrase(ON_UNKNOWN, payment())
                : new Phrase(
                        isAwaited() ? ON_REPORT : ON_APPROVAL_AND_REPORT,
                        payment().and("needed", needs.last()));
        return Vector.of(Option.some(otherwise()), some(), last())
                .flatMap(each -> each)
                .foldLeft(condition, PaymentWords::then);
    }

    private boolean isAwaited() {
        return together.head().status() == InstalmentStatus.AWAITING_REPORT;
    }

    private Option<Phrase> some() {
        return Option.when(needs.size() > 1, () -> new Phrase(SOME_EARLIER, Arguments.of("least", needs.head())));
    }

    private Option<Phrase> last() {
        return spent.map(sum -> new Phrase(LAST, Arguments.of("spent", sum)));
    }

    private Phrase otherwise() {
        Vector<Instalment> moving = together.filter(each -> year() < basis.lastPayableYear(each.appropriationYear()));
        Vector<Instalment> lapsing = together.removeAll(moving);
        if (moving.isEmpty()) {
            return new Phrase(LAPSES, Arguments.none());
        }
        Arguments next = Arguments.none().and("next", year() + 1);
        return lapsing.isEmpty()
                ? new Phrase(MOVES, next)
                : new Phrase(BOTH, next.and("moves", sum(moving)).and("lapses", sum(lapsing)));
    }

    private static Phrase then(Phrase one, Phrase other) {
        return new Phrase(
                one.template().and(other.template()),
                Vector.ofAll(other.arguments().inOrder())
                        .foldLeft(one.arguments(), (all, each) -> all.and(each._1, each._2)));
    }

    private int year() {
        return together.head().year();
    }

    private static Nok sum(Vector<Instalment> instalments) {
        return Nok.total(instalments.map(Instalment::amount));
    }
}
