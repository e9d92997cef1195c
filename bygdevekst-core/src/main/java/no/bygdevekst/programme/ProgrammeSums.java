package no.bygdevekst.programme;

import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.util.function.Function;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.PaymentTotals;
import no.bygdevekst.payment.Settlement;
import no.bygdevekst.text.Given;

/**
 * The sums of several pilots (<i>summer for flere piloter</i>); what is not known of a pilot is left out.
 *
 * @param pilots how many pilots
 * @param withoutPayments how many of them have no payment plan, and so are in {@code commitment} and {@code asked}
 *     alone
 * @param commitment kroner of the state's grants
 * @param asked kroner of all state lines within the periods
 * @param payments what is released, planned, awaiting a report and lapsed; together the annual grants
 * @param undistributed kroner of the commitments that no year's grant has
 * @param settlement what is paid and what is to be paid now, of the pilots with payments
 */
public record ProgrammeSums(
        int pilots,
        int withoutPayments,
        Nok commitment,
        Nok asked,
        PaymentTotals payments,
        Nok undistributed,
        Settlement settlement) {
    /**
     * Refuses null.
     *
     * @param pilots how many pilots
     * @param withoutPayments how many of them have no payment plan, and so are in {@code commitment} and {@code asked}
     *     alone
     * @param commitment kroner of the state's grants
     * @param asked kroner of all state lines within the periods
     * @param payments what is released, planned, awaiting a report and lapsed; together the annual grants
     * @param undistributed kroner of the commitments that no year's grant has
     * @param settlement what is paid and what is to be paid now, of the pilots with payments
     */
    public ProgrammeSums {
        Given.value("commitment", commitment);
        Given.value("asked", asked);
        Given.value("payments", payments);
        Given.value("undistributed", undistributed);
        Given.value("settlement", settlement);
    }

    static ProgrammeSums of(Traversable<PilotSums> pilots) {
        return new ProgrammeSums(
                pilots.size(),
                pilots.count(each -> each.payments().isEmpty()),
                total(pilots, each -> Option.some(each.commitment())),
                total(pilots, each -> Option.some(each.asked())),
                new PaymentTotals(
                        total(pilots, each -> each.payments().map(PaymentTotals::released)),
                        total(pilots, each -> each.payments().map(PaymentTotals::planned)),
                        total(pilots, each -> each.payments().map(PaymentTotals::awaitingReport)),
                        total(pilots, each -> each.payments().map(PaymentTotals::lapsed))),
                total(pilots, PilotSums::undistributed),
                new Settlement(
                        total(pilots, each -> each.settlement().map(Settlement::paid)),
                        total(pilots, each -> each.settlement().map(Settlement::toPay))));
    }

    // Some can be negative: what fits in all must not be refused for what it is on the way there.
    private static Nok total(Traversable<PilotSums> pilots, Function<PilotSums, Option<Nok>> amount) {
        BigInteger sum = BigInteger.ZERO;
        for (PilotSums each : pilots) {
            for (Nok known : amount.apply(each)) {
                sum = sum.add(BigInteger.valueOf(known.ore()));
            }
        }
        return Nok.ofOre(sum.longValueExact());
    }

    /**
     * All annual grants together.
     *
     * @return kroner
     */
    public Nok granted() {
        return payments.sum();
    }
}
