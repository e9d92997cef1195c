package no.bygdevekst.examples.content;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Supplier;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.AmountFormat;
import no.bygdevekst.text.Language;

/** What stands in one place of a table (<i>celle</i>). */
public sealed interface Cell {

    /** What is shown for no money and no hours. */
    String NOTHING = "–";

    /**
     * The cell as people read it.
     *
     * @param language which language
     * @return the words or the figure, without a currency
     */
    String shown(Language language);

    /**
     * Why the figure is what it is.
     *
     * @return the explanation, if the cell is a figure that has one
     */
    default Option<Explanation> why() {
        return Option.none();
    }

    /**
     * Words.
     *
     * @param runs the words
     */
    record Words(Vector<Run> runs) implements Cell {
        @Override
        public String shown(Language language) {
            return runs.map(Run::words).mkString();
        }
    }

    /**
     * A whole number, such as a year.
     *
     * @param number the number
     */
    record WholeNumber(int number) implements Cell {
        @Override
        public String shown(Language language) {
            return Integer.toString(number);
        }
    }

    /**
     * An amount.
     *
     * @param amount the amount
     * @param reason makes why it is what it is, each time that it is asked for, if that can be said
     */
    record Amount(Nok amount, Option<Supplier<Explanation>> reason) implements Cell {
        @Override
        public String shown(Language language) {
            return amount.isZero() ? NOTHING : AmountFormat.formatNumber(amount.ore(), language);
        }

        @Override
        public Option<Explanation> why() {
            return reason.map(Supplier::get);
        }
    }

    /**
     * Hours.
     *
     * @param hours the hours
     */
    record Effort(Hours hours) implements Cell {
        @Override
        public String shown(Language language) {
            return hours.isZero() ? NOTHING : AmountFormat.formatNumber(hours.hundredths(), language);
        }
    }

    /**
     * Plain words.
     *
     * @param words the words
     * @return the cell
     */
    static Cell words(String words) {
        return new Words(Vector.of(Run.of(words)));
    }

    /**
     * Words that lead somewhere in the same paper.
     *
     * @param words the words
     * @param target the id of a section or row
     * @return the cell
     */
    static Cell link(String words, String target) {
        return new Words(Vector.of(Run.link(words, target)));
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return the cell
     */
    static Cell number(int number) {
        return new WholeNumber(number);
    }

    /**
     * An amount that nobody has to be told more of.
     *
     * @param amount the amount
     * @return the cell
     */
    static Cell amount(Nok amount) {
        return new Amount(amount, Option.none());
    }

    /**
     * An amount with why it is what it is; of no money there is nothing to tell.
     *
     * @param amount the amount
     * @param why makes the explanation, whose figure is the amount
     * @return the cell
     */
    static Cell amount(Nok amount, Supplier<Explanation> why) {
        return new Amount(amount, Option.when(!amount.isZero(), () -> why));
    }

    /**
     * An amount with why it is what it is.
     *
     * @param why the explanation, whose figure is the amount
     * @return the cell
     */
    static Cell amount(Explanation why) {
        return amount(why.figure(), () -> why);
    }

    /**
     * Hours.
     *
     * @param hours the hours
     * @return the cell
     */
    static Cell hours(Hours hours) {
        return new Effort(hours);
    }

    /**
     * Nothing.
     *
     * @return an empty cell
     */
    static Cell empty() {
        return new Words(Vector.empty());
    }
}
