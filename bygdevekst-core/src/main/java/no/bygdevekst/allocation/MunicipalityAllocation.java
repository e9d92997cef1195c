package no.bygdevekst.allocation;

import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Arrays;
import java.util.Objects;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.money.Nok;
import no.bygdevekst.source.Citation;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;

/**
 * An allocation by the number of municipalities (<i>fordeling etter antall kommuner</i>): a base amount to each pilot
 * and an amount for each of its municipalities, such as 4 and 3 million of 74.
 *
 * <p>The letter names the number of municipalities, and its table, which it calls tentative, follows from these two
 * amounts.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MunicipalityAllocation implements Allocation {

    private static final Phrase BASE =
            Phrase.of("grunnbeløp til hver pilot", "grunnbeløp til kvar pilot", "base amount to each pilot");
    private static final Phrase PER_MUNICIPALITY =
            Phrase.of("beløp for hver kommune", "beløp for kvar kommune", "amount for each municipality");
    private static final Phrase OF_MUNICIPALITIES =
            Phrase.of("beløp for alle kommunene", "beløp for alle kommunane", "amount for all the municipalities");

    private final Nok base;
    private final Nok perMunicipality;
    private final Vector<PilotSize> pilots;
    private final Vector<Citation> citations;

    private MunicipalityAllocation(
            Nok base, Nok perMunicipality, Vector<PilotSize> pilots, Vector<Citation> citations) {
        this.base = base.requireNotNegative("base amount");
        this.perMunicipality = perMunicipality.requireNotNegative("amount per municipality");
        this.pilots = pilots;
        this.citations = citations;
        Pilots.checkDistinct(pilots.map(PilotSize::pilot));
    }

    /**
     * The allocation of a frame.
     *
     * @param frame what there is to divide
     * @param base what each pilot gets, not negative
     * @param perMunicipality what it gets for each municipality, not negative
     * @param pilots the pilots, each once
     * @return the allocation
     * @throws IllegalArgumentException if the amounts do not sum to the frame, or an argument is outside its bounds
     * @throws ArithmeticException if an amount does not fit
     */
    public static MunicipalityAllocation of(Nok frame, Nok base, Nok perMunicipality, Iterable<PilotSize> pilots) {
        return check(frame, base, perMunicipality, pilots)
                .toEither()
                .getOrElseThrow(mismatch ->
                        new IllegalArgumentException(mismatch.phrase().in(Language.ENGLISH)));
    }

    /**
     * The allocation of a frame, or by how much it misses.
     *
     * @param frame what there is to divide
     * @param base what each pilot gets, not negative
     * @param perMunicipality what it gets for each municipality, not negative
     * @param pilots the pilots, each once
     * @return the allocation, or how the sum of its amounts and the frame differ
     * @throws IllegalArgumentException if an argument is outside its bounds
     * @throws ArithmeticException if an amount does not fit
     */
    public static Validation<FrameMismatch, MunicipalityAllocation> check(
            Nok frame, Nok base, Nok perMunicipality, Iterable<PilotSize> pilots) {
        Given.value("frame", frame);
        Given.value("base", base);
        Given.value("perMunicipality", perMunicipality);
        MunicipalityAllocation allocation =
                new MunicipalityAllocation(base, perMunicipality, Given.all("pilots", pilots), Vector.empty());
        return allocation.frame().equals(frame)
                ? Validation.valid(allocation)
                : Validation.invalid(new FrameMismatch(frame, allocation.frame()));
    }

    /**
     * This division with the places that ask for it, which its explanations then name.
     *
     * @param citations where a source asks for this division, in order
     * @return the division
     */
    public MunicipalityAllocation citing(Citation... citations) {
        return new MunicipalityAllocation(
                base, perMunicipality, pilots, this.citations.appendAll(Arrays.asList(citations)));
    }

    @Override
    public Nok frame() {
        return Nok.total(amounts().map(PilotAmount::amount));
    }

    @Override
    public Vector<PilotAmount> amounts() {
        return pilots.map(
                pilot -> new PilotAmount(pilot.pilot(), base.plus(perMunicipality.times(pilot.municipalities()))));
    }

    @Override
    public Explanation explain(String pilot) {
        PilotSize size = pilots.get(Pilots.indexOf(pilots.map(PilotSize::pilot), pilot));
        Explanation municipalities = Explanation.of(
                OF_MUNICIPALITIES,
                new Step.Times(Explanation.given(PER_MUNICIPALITY, perMunicipality), size.municipalities()));
        return citations.foldLeft(
                Explanation.of(
                        PilotPhrases.amount(pilot),
                        new Step.Sum(Vector.of(Explanation.given(BASE, base), municipalities))),
                Explanation::citing);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MunicipalityAllocation that
                && base.equals(that.base)
                && perMunicipality.equals(that.perMunicipality)
                && pilots.equals(that.pilots)
                && citations.equals(that.citations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(base, perMunicipality, pilots, citations);
    }

    @Override
    public String toString() {
        return amounts().mkString("[", ", ", "]");
    }
}
