package no.bygdevekst.examples.benchmark;

import java.util.Arrays;
import java.util.List;
import javax.money.MonetaryAmount;
import no.bygdevekst.money.Nok;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Warmup;

/** The sum of a thousand amounts, by {@link Nok#total} and by {@link Nok#plus} from one to the next. */
@OperationsPerInvocation(Amounts.COUNT)
@Warmup(iterations = Warm.LITTLE_CODE)
public class SumBenchmark {

    @Benchmark
    public Nok library(Amounts amounts) {
        return Nok.total(amounts.vector);
    }

    @Benchmark
    public Nok libraryOneByOne(Amounts amounts) {
        Nok sum = Nok.ZERO;
        for (Nok amount : amounts.nok) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    @Benchmark
    public long longArithmetic(Amounts amounts) {
        long sum = 0;
        for (long amount : amounts.longs) {
            sum = Math.addExact(sum, amount);
        }
        return sum;
    }

    @Benchmark
    public Money jodaMoney(Amounts amounts) {
        return Money.total(amounts.joda);
    }

    @Benchmark
    public MonetaryAmount moneta(Amounts amounts) {
        List<org.javamoney.moneta.Money> all = Arrays.asList(amounts.moneta);
        MonetaryAmount sum = all.get(0);
        for (MonetaryAmount amount : all.subList(1, all.size())) {
            sum = sum.add(amount);
        }
        return sum;
    }
}
