package no.bygdevekst.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.ExplanationText;
import no.bygdevekst.fixture.DomainArbitraries;
import no.bygdevekst.fixture.Likeness;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

@Domain(DomainArbitraries.class)
@Domain(DomainContext.Global.class)
class AllocationTest {

    private static final Nok FRAME = Nok.ofKroner(74_000_000);
    private static final Nok BASE = Nok.ofKroner(4_000_000);
    private static final Nok PER_MUNICIPALITY = Nok.ofKroner(3_000_000);
    private static final Vector<PilotSize> PILOTS = Vector.of(
            new PilotSize("Nord-Troms", 4),
            new PilotSize("Smøla og Aure", 2),
            new PilotSize("Solund og Fedje", 2),
            new PilotSize("Sør-Østerdalen", 4),
            new PilotSize("Vest-Telemark", 6));
    private static final Allocation LETTER = MunicipalityAllocation.of(FRAME, BASE, PER_MUNICIPALITY, PILOTS)
            .citing(Letter.frame("¶2 s2"), Letter.frame("table"));

    @Test
    void theLettersTableComesOutExactly() {
        assertThat(LETTER.amounts())
                .containsExactly(
                        new PilotAmount("Nord-Troms", Nok.ofKroner(16_000_000)),
                        new PilotAmount("Smøla og Aure", Nok.ofKroner(10_000_000)),
                        new PilotAmount("Solund og Fedje", Nok.ofKroner(10_000_000)),
                        new PilotAmount("Sør-Østerdalen", Nok.ofKroner(16_000_000)),
                        new PilotAmount("Vest-Telemark", Nok.ofKroner(22_000_000)));
        assertThat(LETTER.amount("Vest-Telemark")).isEqualTo(Nok.ofKroner(22_000_000));
        assertThat(LETTER.frame()).isEqualTo(FRAME);
    }

    @Test
    void aFrameThatIsMissedIsRefusedWithTheDifference() {
        Nok less = FRAME.minus(Nok.ORE);

        FrameMismatch mismatch = MunicipalityAllocation.check(less, BASE, PER_MUNICIPALITY, PILOTS)
                .getError();
        assertThat(mismatch).isEqualTo(new FrameMismatch(less, FRAME));
        assertThat(mismatch.difference()).isEqualTo(Nok.ORE);
        assertThatThrownBy(() -> MunicipalityAllocation.of(less, BASE, PER_MUNICIPALITY, PILOTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.01");
        assertThat(Vector.of(Language.values()).map(mismatch.phrase()::in)).doesNotHaveDuplicates();
    }

    @Test
    void anAmountSaysHowItCameAbout() {
        Explanation explanation = LETTER.explain("Nord-Troms");

        assertThat(explanation.citations()).containsExactly(Letter.frame("¶2 s2"), Letter.frame("table"));
        assertThat(ExplanationText.of(explanation, Language.BOKMAL).replace('\u00A0', ' '))
                .isEqualTo("""
                        medfinansiering til Nord-Troms: 16 000 000 kr [brevet, «Rammer for arbeidet», avsnitt 2, setning 2; brevet, «Rammer for arbeidet», tabellen]
                          + grunnbeløp til hver pilot: 4 000 000 kr
                          + beløp for alle kommunene: 12 000 000 kr
                            4 × beløp for hver kommune: 3 000 000 kr
                        """);
    }

    @Test
    void anotherKeyIsDividedByLargestRemainder() {
        Allocation inhabitants = ProportionalAllocation.of(
                Nok.ofKroner(10),
                Vector.of(new PilotWeight("A", 1), new PilotWeight("B", 1), new PilotWeight("C", 1)),
                Nok.KRONE);

        assertThat(inhabitants.amounts().map(PilotAmount::amount))
                .containsExactly(Nok.ofKroner(4), Nok.ofKroner(3), Nok.ofKroner(3));
        assertThat(ExplanationText.of(inhabitants.explain("A"), Language.ENGLISH)
                        .replace('\u00A0', ' '))
                .isEqualTo("""
                        co-financing to A: NOK 4 (1 of 3, divided by largest remainder in whole kroner)
                          the allocation to be divided: NOK 10
                        """);
    }

    @Property
    void everyAmountIsExplainedAndTheyAreTheFrame(
            @ForAll Nok base,
            @ForAll Nok perMunicipality,
            @ForAll @Size(5) List<@LongRange(min = 1, max = 30) Long> sizes) {
        Vector<PilotSize> pilots =
                Vector.ofAll(sizes).zipWithIndex((size, i) -> new PilotSize("P" + i, size.intValue()));
        Nok frame = base.times(5)
                .plus(perMunicipality.times(Vector.ofAll(sizes).sum().longValue()));

        assertExplained(MunicipalityAllocation.of(frame, base, perMunicipality, pilots), frame);
    }

    @Property
    void everyPartOfAKeyIsExplainedAndTheyAreTheFrame(
            @ForAll Nok frame, @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 700_000) Long> weights) {
        Assume.that(weights.stream().anyMatch(weight -> weight > 0));
        Vector<PilotWeight> pilots =
                Vector.ofAll(weights).zipWithIndex((weight, i) -> new PilotWeight("P" + i, weight));

        assertExplained(ProportionalAllocation.of(frame, pilots, Nok.ORE), frame);
    }

    private static void assertExplained(Allocation allocation, Nok frame) {
        assertThat(Nok.total(allocation.amounts().map(PilotAmount::amount))).isEqualTo(frame);
        for (PilotAmount each : allocation.amounts()) {
            assertThat(allocation.explain(each.pilot()).figure()).isEqualTo(each.amount());
            assertThat(allocation.explain(each.pilot()).recomputed()).isEqualTo(each.amount());
        }
    }

    @Test
    void whatCannotBeDividedIsRefused() {
        assertRefused(
                "stands twice: Nord-Troms",
                () -> MunicipalityAllocation.of(
                        FRAME, BASE, PER_MUNICIPALITY, PILOTS.append(new PilotSize("Nord-Troms", 1))));
        assertRefused(
                "base amount is negative",
                () -> MunicipalityAllocation.of(FRAME, Nok.ofOre(-1), PER_MUNICIPALITY, PILOTS));
        assertRefused(
                "stands twice: A",
                () -> ProportionalAllocation.of(
                        Nok.KRONE, Vector.of(new PilotWeight("A", 1), new PilotWeight("A", 2)), Nok.ORE));
        assertRefused(
                "amount per municipality is negative",
                () -> MunicipalityAllocation.of(FRAME, BASE, Nok.ofOre(-1), PILOTS));
        assertRefused("Solund has no municipalities", () -> new PilotSize("Solund", 0));
        assertRefused("pilot is blank", () -> new PilotWeight(" ", 1));
        assertRefused("weight of A is negative", () -> new PilotWeight("A", -1));
        assertRefused("no pilot 'Vinje'", () -> LETTER.explain("Vinje"));
        assertRefused(
                "not a whole number of units",
                () -> ProportionalAllocation.of(Nok.ORE, Vector.of(new PilotWeight("A", 1)), Nok.KRONE));
    }

    private static void assertRefused(String message, Runnable making) {
        assertThatThrownBy(making::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void anAllocationIsItsAmountsAndItsPilots() {
        Nok none = FRAME.minus(FRAME);

        Likeness.assertIsOnly(
                LETTER,
                MunicipalityAllocation.of(FRAME, BASE, PER_MUNICIPALITY, PILOTS)
                        .citing(Letter.frame("¶2 s2"))
                        .citing(Letter.frame("table")),
                MunicipalityAllocation.of(FRAME, BASE, PER_MUNICIPALITY, PILOTS),
                MunicipalityAllocation.of(FRAME.minus(BASE.times(5)), none, PER_MUNICIPALITY, PILOTS),
                MunicipalityAllocation.of(BASE.times(5), BASE, none, PILOTS),
                MunicipalityAllocation.of(Nok.ofKroner(16_000_000), BASE, PER_MUNICIPALITY, PILOTS.take(1)));
        assertThat(MunicipalityAllocation.of(Nok.ofKroner(16_000_000), BASE, PER_MUNICIPALITY, PILOTS.take(1)))
                .hasToString("[PilotAmount[pilot=Nord-Troms, amount=16000000]]");
    }

    @Test
    void anAllocationByKeyIsItsFrameItsKeyAndItsUnit() {
        Vector<PilotWeight> key = Vector.of(new PilotWeight("A", 3), new PilotWeight("B", 1));
        Nok frame = Nok.ofKroner(8);

        Likeness.assertIsOnly(
                ProportionalAllocation.of(frame, key, Nok.KRONE),
                ProportionalAllocation.of(Nok.ofOre(800), key, Nok.ofKroner(1)),
                ProportionalAllocation.of(Nok.ofKroner(9), key, Nok.KRONE),
                ProportionalAllocation.of(frame, key.reverse(), Nok.KRONE),
                ProportionalAllocation.of(frame, key, Nok.ORE));
        assertThat(ProportionalAllocation.of(frame, key, Nok.KRONE))
                .hasToString("[PilotAmount[pilot=A, amount=6], PilotAmount[pilot=B, amount=2]]");
        assertThat(ProportionalAllocation.of(frame, key, Nok.KRONE).frame()).isEqualTo(frame);
    }
}
