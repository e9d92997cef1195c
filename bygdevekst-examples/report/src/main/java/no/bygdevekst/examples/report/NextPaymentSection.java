package no.bygdevekst.examples.report;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agenda.ComingPayment;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.Settlement;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** Which payment comes next, on what condition, and what happens otherwise. */
final class NextPaymentSection {

    static final Text HEADING = Text.of("Neste utbetaling", "Neste utbetaling", "Next payment");
    private static final Text NOW = Text.of("Nå", "No", "Now");
    private static final Text NEXT = Text.of("Neste", "Neste", "Next");
    private static final Text THEN = Text.of("Deretter", "Deretter", "Then");
    private static final Template TO_PAY = Template.of(
            "{amount} er klart til utbetaling og ikke betalt ennå.",
            "{amount} er klare til utbetaling og ikkje betalte enno.",
            "{amount} is released and not yet paid.");
    private static final Text IMPOSSIBLE = Text.of(
            "Ingenting kan betales ut før det som hindrer det, er rettet; se utbetalingsplanen.",
            "Ingenting kan betalast ut før det som hindrar det, er retta; sjå utbetalingsplanen.",
            "Nothing can be paid until what prevents it is corrected; see the payment plan.");
    private static final Text NOTHING_LEFT = Text.of(
            "Det er ingenting mer å betale ut av det planen ber om.",
            "Det er ikkje meir å betale ut av det planen ber om.",
            "Nothing more is to be paid of what the plan asks for.");
    private static final int LABELS = 10;

    private NextPaymentSection() {}

    /** Where nothing can be paid it only says so: why stands further down. */
    static Block of(Subject subject) {
        return heading(subject).then(body(subject));
    }

    /** Where nothing can be paid it says why. */
    static Block alone(Subject subject) {
        return heading(subject)
                .then(subject.evaluation().payments().isEmpty() ? NoPayments.why(subject) : body(subject));
    }

    private static Block heading(Subject subject) {
        return Block.heading(subject.say(HEADING), "-");
    }

    private static Block body(Subject subject) {
        return Block.stacked(facts(subject).map(fact -> Block.labelled(fact._1, LABELS, fact._2, Block.WIDTH)))
                .then(none(subject).map(Block::paragraph).getOrElse(Block.nothing()));
    }

    /** What is paid, each with its place in the order. */
    static Vector<Tuple2<String, String>> facts(Subject subject) {
        Vector<Tuple2<Text, String>> coming = subject.agenda()
                .payments()
                .zipWithIndex((payment, index) -> Tuple.of(index == 0 ? NEXT : THEN, words(subject, payment)));
        return toPay(subject)
                .map(amount -> Tuple.of(NOW, subject.say(TO_PAY, Arguments.of("amount", amount))))
                .toVector()
                .appendAll(coming)
                .map(fact -> fact.map1(label -> subject.say(label)));
    }

    /** Why nothing is to come, where nothing is. */
    static Option<String> none(Subject subject) {
        return Option.when(
                subject.agenda().payments().isEmpty(),
                () -> subject.say(subject.evaluation().payments().isEmpty() ? IMPOSSIBLE : NOTHING_LEFT));
    }

    private static Option<Nok> toPay(Subject subject) {
        return subject.evaluation()
                .payments()
                .flatMap(payments -> payments.settlement())
                .map(Settlement::toPay)
                .filter(Nok::isPositive);
    }

    private static String words(Subject subject, ComingPayment payment) {
        return payment.phrase().in(subject.language());
    }
}
