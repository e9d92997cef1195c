package no.bygdevekst.examples.benchmark;

import javax.money.MonetaryAmount;
import no.bygdevekst.money.Nok;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Adding and comparing a thousand amounts, a thousand times: each is added to the one before it, and the sum compared
 * with a limit. One operation is one addition with its comparison.
 */
@OperationsPerInvocation(Amounts.COUNT * Amounts.TIMES)
@Warmup(iterations = Warm.LITTLE_CODE)
public class AddBenchmark {

    @Benchmark
    public int library(Amounts amounts) {
        int above = 0;
        for (Nok limit : amounts.nok) {
            above += above(amounts.nok, limit);
        }
        return above;
    }

    private static int above(Nok[] amounts, Nok limit) {
        int above = 0;
        for (int i = 1; i < amounts.length; i++) {
            if (amounts[i - 1].plus(amounts[i]).compareTo(limit) > 0) {
                above++;
            }
        }
        return above;
    }

    @Benchmark
    public int longArithmetic(Amounts amounts) {
        int above = 0;
        for (long limit : amounts.longs) {
            above += above(amounts.longs, limit);
        }
        return above;
    }

    private static int above(long[] amounts, long limit) {
        int above = 0;
        for (int i = 1; i < amounts.length; i++) {
            if (Long.compare(Math.addExact(amounts[i - 1], amounts[i]), limit) > 0) {
                above++;
            }
        }
        return above;
    }

    @Benchmark
    public int jodaMoney(Amounts amounts) {
        int above = 0;
        for (Money limit : amounts.joda) {
            above += above(amounts.joda, limit);
        }
        return above;
    }

    private static int above(Money[] amounts, Money limit) {
        int above = 0;
        for (int i = 1; i < amounts.length; i++) {
            if (amounts[i - 1].plus(amounts[i]).compareTo(limit) > 0) {
                above++;
            }
        }
        return above;
    }

    @Benchmark
    public int moneta(Amounts amounts) {
        int above = 0;
        for (MonetaryAmount limit : amounts.moneta) {
            above += above(amounts.moneta, limit);
        }
        return above;
    }

    private static int above(MonetaryAmount[] amounts, MonetaryAmount limit) {
        int above = 0;
        for (int i = 1; i < amounts.length; i++) {
            if (amounts[i - 1].add(amounts[i]).compareTo(limit) > 0) {
                above++;
            }
        }
        return above;
    }
}
