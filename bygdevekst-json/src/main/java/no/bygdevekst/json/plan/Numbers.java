package no.bygdevekst.json.plan;

import no.bygdevekst.json.codec.NumberCodec;
import no.bygdevekst.money.AmountBounds;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.Years;
import no.bygdevekst.plan.OwnEffort;
import no.bygdevekst.text.Text;

/** The numbers of the format. */
final class Numbers {

    static final NumberCodec<Integer> YEAR = NumberCodec.whole(
            Years.FIRST,
            Years.LAST,
            Text.of("et årstall fra 2000 til 2999", "eit årstal frå 2000 til 2999", "a year from 2000 to 2999"));

    static final NumberCodec<Integer> REVISION = NumberCodec.whole(
                    1,
                    9999,
                    Text.of(
                            "et helt tall fra 1 til 9999",
                            "eit heilt tal frå 1 til 9999",
                            "a whole number from 1 to 9999"))
            .orInDraft(9999);

    static final NumberCodec<Nok> AMOUNT = amount(
            Nok.ZERO,
            Text.of(
                    "et beløp i kroner, fra 0 til 10 milliarder, med høyst to desimaler",
                    "eit beløp i kroner, frå 0 til 10 milliardar, med høgst to desimalar",
                    "an amount in kroner, from 0 to 10 billion, with at most two decimals"));

    static final NumberCodec<Nok> POSITIVE_AMOUNT = amount(
            Nok.ORE,
            Text.of(
                    "et beløp i kroner, større enn 0 og høyst 10 milliarder, med høyst to desimaler",
                    "eit beløp i kroner, større enn 0 og høgst 10 milliardar, med høgst to desimalar",
                    "an amount in kroner, greater than 0 and at most 10 billion, with at most two decimals"));

    static final NumberCodec<Nok> SIGNED_AMOUNT = amount(
                    AmountBounds.HIGHEST.negated(),
                    Text.of(
                            "et beløp i kroner som ikke er 0, høyst 10 milliarder (mindre enn 0 er betalt tilbake), med"
                                    + " høyst to desimaler",
                            "eit beløp i kroner som ikkje er 0, høgst 10 milliardar (mindre enn 0 er betalt tilbake), med"
                                    + " høgst to desimalar",
                            "an amount in kroner that is not 0, at most 10 billion (below 0 it is paid back), with at most"
                                    + " two decimals"))
            .withoutZero();

    static final NumberCodec<Hours> HOURS = new NumberCodec<>(
            2,
            1,
            OwnEffort.MOST_HOURS.hundredths(),
            Text.of(
                    "et antall timer, større enn 0 og høyst 1\u00a0000\u00a0000, med høyst to desimaler",
                    "eit tal timar, større enn 0 og høgst 1\u00a0000\u00a0000, med høgst to desimalar",
                    "a number of hours, greater than 0 and at most 1\u00a0000\u00a0000, with at most two decimals"),
            Hours::ofHundredths,
            Hours::hundredths);

    static final NumberCodec<HourlyRate> HOURLY_RATE = new NumberCodec<>(
            2,
            1,
            HourlyRate.HIGHEST.ore(),
            Text.of(
                    "en timesats i kroner, større enn 0 og høyst 10\u00a0000, med høyst to desimaler",
                    "ein timesats i kroner, større enn 0 og høgst 10\u00a0000, med høgst to desimalar",
                    "an hourly rate in kroner, greater than 0 and at most 10\u00a0000, with at most two decimals"),
            ore -> HourlyRate.of(Nok.ofOre(ore)),
            rate -> rate.perHour().ore());

    /** Amounts and hours that are a host's own have no bounds but those of exact reading. */
    private static final long LARGEST = 999_999_999_999_999_999L;

    static final NumberCodec<Nok> ANY_AMOUNT = new NumberCodec<>(
            2,
            -LARGEST,
            LARGEST,
            Text.of(
                    "et beløp i kroner, med høyst to desimaler",
                    "eit beløp i kroner, med høgst to desimalar",
                    "an amount in kroner, with at most two decimals"),
            Nok::ofOre,
            Nok::ore);

    static final NumberCodec<Hours> ANY_HOURS = new NumberCodec<>(
            2,
            0,
            LARGEST,
            Text.of(
                    "et antall timer, 0 eller mer, med høyst to desimaler",
                    "eit tal timar, 0 eller meir, med høgst to desimalar",
                    "a number of hours, 0 or more, with at most two decimals"),
            Hours::ofHundredths,
            Hours::hundredths);

    private Numbers() {}

    private static NumberCodec<Nok> amount(Nok lowest, Text expected) {
        return new NumberCodec<>(2, lowest.ore(), AmountBounds.HIGHEST.ore(), expected, Nok::ofOre, Nok::ore);
    }
}
