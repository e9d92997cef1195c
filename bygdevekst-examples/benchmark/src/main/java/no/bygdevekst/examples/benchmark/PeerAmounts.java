package no.bygdevekst.examples.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link Peer} does with amounts. */
final class PeerAmounts {

    private PeerAmounts() {}

    static BigDecimal value(PlanBean.Line line) {
        BigDecimal amount = line.amount();
        return amount != null
                ? amount
                : given(line.hours()).multiply(given(line.hourlyRate())).setScale(2, RoundingMode.HALF_UP);
    }

    static BigDecimal given(@Nullable BigDecimal number) {
        if (number == null) {
            throw new IllegalArgumentException("a line has neither an amount nor hours");
        }
        return number;
    }

    static boolean isState(PlanBean.Line line) {
        return line.source().equals("state");
    }

    static List<BigDecimal> zeros(int years) {
        return new ArrayList<>(Arrays.asList(zeroArray(years)));
    }

    private static BigDecimal[] zeroArray(int years) {
        BigDecimal[] zeros = new BigDecimal[years];
        Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }

    static void add(List<BigDecimal> sums, int index, BigDecimal amount) {
        sums.set(index, sums.get(index).add(amount));
    }

    static void addAll(List<BigDecimal> sums, List<BigDecimal> amounts) {
        for (int i = 0; i < amounts.size(); i++) {
            add(sums, i, amounts.get(i));
        }
    }

    static BigDecimal sum(List<BigDecimal> amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    static long ore(BigDecimal kroner) {
        return kroner.movePointRight(2).longValueExact();
    }

    static BigDecimal kroner(long ore) {
        return ore % 100 == 0 ? BigDecimal.valueOf(ore / 100) : BigDecimal.valueOf(ore, 2);
    }
}
