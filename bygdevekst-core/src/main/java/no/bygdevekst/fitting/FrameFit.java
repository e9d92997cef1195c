package no.bygdevekst.fitting;

import io.vavr.collection.Vector;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.money.Nok;
import no.bygdevekst.source.Citation;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Phrase;
import org.immutables.value.Value;

/**
 * What the measures ask for, fitted into a frame (<i>tilpasning til rammen</i>): asks of 6, 8 and 6 million kroner in a
 * frame of 16 million give 6, 8 and 2 by priority, or 4.8, 6.4 and 4.8 in proportion.
 *
 * <p>The grants sum to the smaller of the frame and what is asked for, exactly; none is more than its ask, and none
 * less than its floor. It is a help for those who draw the plan up; the letter leaves the choice to the municipalities
 * (plan-requirements ¶1 s3).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class FrameFit {

    FrameFit() {}

    /**
     * Fits by priority: what the floors leave of the frame meets each ask in turn while it lasts; the ask that it does
     * not last for is cut, and those after it get their floors.
     *
     * @param frame what there is, kroner, not negative
     * @param asks what is asked for, the most important first
     * @return the fit
     * @throws IllegalArgumentException if the frame is negative, or less than the floors together
     * @throws ArithmeticException if the asks' sum does not fit
     */
    public static FrameFit byPriority(Nok frame, Iterable<Ask> asks) {
        Vector<Ask> all = Given.all("asks", asks);
        return of(new PriorityFit(frame(frame, all), all));
    }

    /**
     * Fits in proportion: where more is asked for than the frame, each gets its floor, and the rest of the allocation
     * is divided in proportion to what is asked for above the floors by largest remainder.
     *
     * @param frame what there is, kroner, not negative and a whole number of units
     * @param asks what is asked for, each and its floor a whole number of units
     * @param unit the smallest part, greater than zero; {@link Nok#ORE} holds for every amount
     * @return the fit
     * @throws IllegalArgumentException if an argument is outside these bounds, or the frame is less than the floors
     *     together
     * @throws ArithmeticException if the asks' sum does not fit
     */
    public static FrameFit inProportion(Nok frame, Iterable<Ask> asks, Nok unit) {
        Vector<Ask> all = Given.all("asks", asks);
        Explanation given = frame(frame, all);
        Given.value("unit", unit).requirePositive("unit");
        requireWhole("frame", frame, unit);
        all.forEach(ask -> requireWhole("ask of " + ask.measure(), ask.amount(), unit));
        all.forEach(ask -> requireWhole("floor of " + ask.measure(), ask.floor(), unit));
        return of(new ProportionalFit(given, all, unit));
    }

    private static Explanation frame(Nok frame, Vector<Ask> asks) {
        Given.value("frame", frame).requireNotNegative("frame");
        Nok floors = Fitting.floors(asks);
        if (frame.isLessThan(floors)) {
            throw new IllegalArgumentException("frame is less than the floors together, " + floors + ": " + frame);
        }
        return Explanation.given(Phrase.of("rammen", "ramma", "the allocation"), frame);
    }

    private static FrameFit of(Fitting fitting) {
        return ImmutableFrameFit.builder()
                .fitting(fitting)
                .rows(fitting.asks()
                        .zipWith(
                                fitting.grants(),
                                (ask, granted) -> new FittedAsk(ask.measure(), ask.amount(), granted)))
                .build();
    }

    private static void requireWhole(String name, Nok amount, Nok unit) {
        if (amount.ore() % unit.ore() != 0) {
            throw new IllegalArgumentException(name + " is not a whole number of units of " + unit + ": " + amount);
        }
    }

    abstract Fitting fitting();

    /**
     * This fit with one more source of its frame, which the explanations then cite.
     *
     * @param source where the frame is given
     * @return the fit
     */
    public FrameFit citing(Citation source) {
        return of(fitting().withFrame(fitting().frame().citing(Given.value("source", source))));
    }

    /**
     * The frame.
     *
     * @return kroner, not negative
     */
    public Nok frame() {
        return fitting().frame().figure();
    }

    /**
     * What each measure gets.
     *
     * @return a row for each ask, in their order
     */
    public abstract Vector<FittedAsk> rows();

    /**
     * What was asked for in all.
     *
     * @return kroner, not negative
     */
    public Nok asked() {
        return Nok.total(rows().map(FittedAsk::asked));
    }

    /**
     * What is granted in all.
     *
     * @return the smaller of the frame and what was asked for
     */
    public Nok granted() {
        return Nok.total(rows().map(FittedAsk::granted));
    }

    /**
     * What is left of the frame.
     *
     * @return kroner, not negative
     */
    public Nok unused() {
        return frame().minus(granted());
    }

    /**
     * Why a measure gets what it does.
     *
     * @param row which of the {@link #rows()}, from 0
     * @return the explanation of what it is granted
     * @throws IllegalArgumentException if there is no such row
     */
    public Explanation explain(int row) {
        if (row < 0 || row >= rows().size()) {
            throw new IllegalArgumentException("there is no row " + row + "; there are " + rows().size());
        }
        return fitting().explain(row);
    }
}
