package no.bygdevekst.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.bygdevekst.fixture.DomainArbitraries;
import org.junit.jupiter.api.Test;

/** What holds of every division by largest remainder. */
@Domain(DomainArbitraries.class)
@Domain(DomainContext.Global.class)
class ApportionmentProperties {

    private record Division(Nok total, Vector<Nok> weights, Nok unit) {

        Vector<Nok> parts() {
            return Apportionment.of(total, weights, unit);
        }
    }

    private static Division division(List<Nok> weights, Nok total, int unit) {
        Assume.that(weights.stream().anyMatch(Nok::isPositive));
        Nok unitOfOre = Nok.ofOre(unit);
        return new Division(unitOfOre.times(total.ore() / unit), Vector.ofAll(weights), unitOfOre);
    }

    @Property
    void partsSumExactly(
            @ForAll @Size(max = 12) List<Nok> weights,
            @ForAll Nok total,
            @ForAll @IntRange(min = 1, max = 100_000) int unit) {
        Division division = division(weights, total, unit);

        assertThat(Nok.total(division.parts())).isEqualTo(division.total());
        assertThat(division.parts()).allMatch(part -> part.ore() % unit == 0);
    }

    @Property
    void noPartIsMoreThanAUnitFromItsQuota(
            @ForAll @Size(max = 12) List<Nok> weights,
            @ForAll Nok total,
            @ForAll @IntRange(min = 1, max = 100_000) int unit) {
        Division division = division(weights, total, unit);
        BigInteger sum = big(Nok.total(division.weights()));

        division.parts().zip(division.weights()).forEach(part -> {
            // |part − total · weight / sum| < unit, times the sum
            BigInteger off =
                    big(part._1).multiply(sum).subtract(big(division.total()).multiply(big(part._2)));
            assertThat(off.abs()).isLessThan(sum.multiply(BigInteger.valueOf(unit)));
        });
    }

    private static BigInteger big(Nok amount) {
        return BigInteger.valueOf(amount.ore());
    }

    @Property
    void equalWeightsDifferByAtMostAUnit(
            @ForAll @Size(max = 12) List<Nok> weights,
            @ForAll Nok total,
            @ForAll @IntRange(min = 1, max = 100_000) int unit) {
        Division division = division(weights, total, unit);

        division.parts()
                .zip(division.weights())
                .groupBy(part -> part._2)
                .values()
                .forEach(equal -> assertThat(equal.map(part -> part._1)
                                .max()
                                .get()
                                .minus(equal.map(part -> part._1).min().get()))
                        .isLessThanOrEqualTo(division.unit()));
    }

    @Property
    void aZeroWeightGetsNothing(@ForAll @Size(max = 12) List<Nok> weights, @ForAll Nok total) {
        Division division = division(weights, total, 1);

        assertThat(division.parts().zip(division.weights()).filter(part -> part._2.isZero()))
                .allMatch(part -> part._1.isZero());
    }

    @Property
    void tiesGoToTheEarlier(@ForAll Nok weight, @ForAll @IntRange(min = 1, max = 12) int count, @ForAll Nok total) {
        Assume.that(weight.isPositive());
        Vector<Nok> parts = Apportionment.of(total, Vector.fill(count, weight), Nok.ORE);

        assertThat(parts).isEqualTo(parts.sorted().reverse());
    }

    @Property
    void orderMattersOnlyAmongEqualRemainders(@ForAll @Size(max = 12) List<Nok> weights, @ForAll Nok total) {
        Division division = division(weights, total, 1);

        Vector<BigInteger> remainders = remainders(division);
        Vector<Nok> turned = Apportionment.of(
                        division.total(), division.weights().reverse(), division.unit())
                .reverse();

        for (int i = 0; i < remainders.size(); i++) {
            BigInteger remainder = remainders.get(i);
            long room = remainders.count(remainder::equals) == 1 ? 0 : 1;
            assertThat(turned.get(i).minus(division.parts().get(i)).ore()).isBetween(-room, room);
        }
    }

    private static Vector<BigInteger> remainders(Division division) {
        BigInteger sum = big(Nok.total(division.weights()));
        return division.weights()
                .map(weight -> big(division.total()).multiply(big(weight)).mod(sum));
    }

    @Test
    void weightsWhoseSumNeedsMoreThan64BitsAreDivided() {
        Nok most = Nok.ofOre(Long.MAX_VALUE);

        assertThat(Apportionment.of(most, Vector.of(most, most, most), Nok.ORE))
                .containsExactly(
                        Nok.ofOre(3_074_457_345_618_258_603L),
                        Nok.ofOre(3_074_457_345_618_258_602L),
                        Nok.ofOre(3_074_457_345_618_258_602L));
    }

    @Test
    void whatCannotBeDividedIsRefused() {
        Vector<Nok> one = Vector.of(Nok.KRONE);

        assertRefused("total is negative", Nok.ofOre(-1), one, Nok.ORE);
        assertRefused("unit is not greater than zero", Nok.KRONE, one, Nok.ZERO);
        assertRefused("not a whole number of units of 1", Nok.ORE, one, Nok.KRONE);
        assertRefused("weight 0 is negative", Nok.KRONE, Vector.of(Nok.ofOre(-1)), Nok.ORE);
        assertRefused("no weight above zero", Nok.KRONE, Vector.of(Nok.ZERO), Nok.ORE);
        assertThat(Apportionment.of(Nok.ZERO, Vector.of(Nok.ZERO, Nok.ZERO), Nok.ORE))
                .containsExactly(Nok.ZERO, Nok.ZERO);
    }

    private static void assertRefused(String message, Nok total, Vector<Nok> weights, Nok unit) {
        assertThatThrownBy(() -> Apportionment.of(total, weights, unit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void theRestGoesToTheLargestRemaindersAndOfEqualOnesToTheEarlier() {
        // Quotas of 0.8, 1.6 and 1.6: one unit goes to the first, and one to the earlier of the two.
        assertThat(Apportionment.byKey(Nok.ofOre(4), Vector.of(1L, 2L, 2L), Nok.ORE))
                .containsExactly(Nok.ofOre(1), Nok.ofOre(2), Nok.ofOre(1));

        long large = 1_000_000_000_000_000_000L;
        assertThat(Apportionment.byKey(Nok.ofOre(4), Vector.of(large, 2 * large, 2 * large), Nok.ORE))
                .containsExactly(Nok.ofOre(1), Nok.ofOre(2), Nok.ofOre(1));
    }
}
