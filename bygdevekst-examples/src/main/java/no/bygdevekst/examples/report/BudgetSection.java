package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** The table of chapter 6: the budget of the whole period, a few years beside each other. */
final class BudgetSection {

    private static final Template HEADING = Template.of(
            "Kapittel 6: Budsjett for hele avtaleperioden {period}, i kroner",
            "Kapittel 6: Budsjett for heile avtaleperioden {period}, i kroner",
            "Chapter 6: Budget for the whole agreement period {period}, in kroner");
    private static final Text LEFT_OUT = Text.of(
            "Finansieringskilder uten beløp er utelatt. Timer er regnet om til kroner med"
                    + " timesatsen i hver linje.",
            "Finansieringskjelder utan beløp er utelatne. Timar er rekna om til kroner med"
                    + " timesatsen i kvar linje.",
            "Sources of funding without amounts are left out. Hours are converted at each line's" + " hourly rate.");
    private static final int YEARS_BESIDE_EACH_OTHER = 5;

    private BudgetSection() {}

    static Block of(Subject subject) {
        String heading = subject.say(
                HEADING,
                Arguments.of(
                        "period", Argument.words(subject.agreement().period().toString())));
        return Block.heading(heading, "-").thenApart(tables(subject)).thenApart(Block.paragraph(subject.say(LEFT_OUT)));
    }

    private static Block tables(Subject subject) {
        int years = subject.agreement().period().years().size();
        return Block.apart(Vector.rangeBy(0, years, YEARS_BESIDE_EACH_OTHER)
                .map(from -> new BudgetTable(subject, from, Math.min(from + YEARS_BESIDE_EACH_OTHER, years)).block()));
    }
}
