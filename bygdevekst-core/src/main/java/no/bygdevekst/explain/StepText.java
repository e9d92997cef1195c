package no.bygdevekst.explain;

import io.vavr.collection.Vector;
import java.math.BigInteger;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Share;
import no.bygdevekst.text.AmountFormat;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/**
 * A step in words: what was done, and each part with the sign that it enters by.
 *
 * @param words what was done, empty where the signs say it
 * @param parts the parts in order
 */
record StepText(String words, Vector<Part> parts) {

    private static final Text THEREFORE = Text.of("derfor", "difor", "therefore");
    private static final Text PER_CENT = Text.of("pst.", "pst.", "per cent");
    private static final Template EFFORT =
            Template.of("{hours} timer × {rate}", "{hours} timar × {rate}", "{hours} hours × {rate}");
    private static final Template SHARE = Template.of(
            "{share} av beløpet under, {rounding} til {unit}",
            "{share} av beløpet under, {rounding} til {unit}",
            "{share} of the amount below, {rounding} to {unit}");
    private static final Template PART = Template.of(
            "del {number} av {count}, fordelt etter største brøks metode i {unit}",
            "del {number} av {count}, fordelt etter største brøks metode i {unit}",
            "part {number} of {count}, divided by largest remainder in {unit}");
    private static final Template KEY_PART = Template.of(
            "{weight} av {sum}, fordelt etter største brøks metode i {unit}",
            "{weight} av {sum}, fordelt etter største brøks metode i {unit}",
            "{weight} of {sum}, divided by largest remainder in {unit}");

    record Part(String sign, Explanation explanation) {}

    /** What amounts are rounded to, such as whole kroner. */
    private record Whole(Nok unit) implements Argument {

        private static final Text KRONER = Text.of("hele kroner", "heile kroner", "whole kroner");
        private static final Text ORE = Text.of("hele øre", "heile øre", "whole øre");
        private static final Template OTHER = Template.of("hele {unit}", "heile {unit}", "whole {unit}");

        @Override
        public String in(Language language) {
            if (unit.equals(Nok.KRONE)) {
                return KRONER.in(language);
            }
            return unit.equals(Nok.ORE) ? ORE.in(language) : OTHER.fill(Arguments.of("unit", unit), language);
        }
    }

    static StepText of(Step step, Language language) {
        if (step instanceof Step.Sum sum) {
            return signed(sum.parts().map(part -> new Part("+ ", part)));
        }
        if (step instanceof Step.Difference difference) {
            return signed(difference
                    .subtracted()
                    .map(part -> new Part("\u2212 ", part))
                    .prepend(new Part("", difference.from())));
        }
        if (step instanceof Step.Times times) {
            return signed(Vector.of(new Part(times.factor() + " × ", times.of())));
        }
        if (step instanceof Step.Same same) {
            return signed(Vector.of(new Part("= ", same.of())));
        }
        if (step instanceof Step.Decided decided) {
            return signed(decided(decided, language));
        }
        return new StepText(words(step, language), step.parts().map(part -> new Part("", part)));
    }

    private static StepText signed(Vector<Part> parts) {
        return new StepText("", parts);
    }

    private static Vector<Part> decided(Step.Decided step, Language language) {
        Comparison comparison = step.comparison();
        return Vector.of(
                new Part("", comparison.actual()),
                new Part(comparison.reached() ? "≥ " : "< ", comparison.needed()),
                new Part(THEREFORE.in(language) + " ", step.figure()));
    }

    private static String words(Step step, Language language) {
        if (step instanceof Step.OwnEffort effort) {
            return EFFORT.fill(
                    Arguments.of("hours", Argument.words(hours(effort.hours(), language)))
                            .and("rate", effort.rate().perHour()),
                    language);
        }
        if (step instanceof Step.RoundedShare share) {
            return SHARE.fill(
                    Arguments.of("share", Argument.words(share(share.share(), language)))
                            .and("rounding", share.rounding())
                            .and("unit", new Whole(share.unit())),
                    language);
        }
        if (step instanceof Step.Apportioned part) {
            return part(part.index(), part.division(), language);
        }
        return step instanceof Step.ApportionedByKey part ? keyPart(part, language) : "";
    }

    private static String part(int index, Division division, Language language) {
        Arguments arguments = Arguments.of("number", Argument.number(index + 1))
                .and("count", division.weights().size())
                .and("unit", new Whole(division.unit()));
        return PART.fill(arguments, language);
    }

    private static String keyPart(Step.ApportionedByKey step, Language language) {
        BigInteger sum = step.key().map(BigInteger::valueOf).reduce(BigInteger::add);
        Arguments arguments = Arguments.of(
                        "weight", Argument.words(step.key().get(step.index()).toString()))
                .and("sum", sum.toString())
                .and("unit", new Whole(step.unit()));
        return KEY_PART.fill(arguments, language);
    }

    private static String hours(Hours hours, Language language) {
        return AmountFormat.formatNumber(hours.hundredths(), language);
    }

    private static String share(Share share, Language language) {
        return 100 % share.denominator() == 0
                ? share.numerator() * (100 / share.denominator()) + "\u00a0" + PER_CENT.in(language)
                : share.toString();
    }
}
