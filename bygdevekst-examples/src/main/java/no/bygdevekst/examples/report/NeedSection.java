package no.bygdevekst.examples.report;

import no.bygdevekst.budget.YearNeed;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;

/** The table of chapter 7: what the plan's year needs, and how the state's part of it is paid. */
final class NeedSection {

    private static final Template HEADING = Template.of(
            "Kapittel 7: Bevilgningsbehov i {year}, i kroner",
            "Kapittel 7: Løyvingsbehov i {year}, i kroner",
            "Chapter 7: Appropriation need for {year}, in kroner");
    private static final Template NONE = Template.of(
            "Ingen tiltak har beløp i {year}.",
            "Ingen tiltak har beløp i {year}.",
            "No measure has amounts in {year}.");
    private static final Template INSTALMENTS = Template.of(
            "Av de statlige midlene for {year} er {first} første delutbetaling og {second} andre" + " delutbetaling.",
            "Av dei statlege midlane for {year} er {first} første delutbetaling og {second} andre" + " delutbetaling.",
            "Of the state's money for {year}, {first} is the first instalment and {second} the" + " second.");

    private NeedSection() {}

    static Block of(Subject subject) {
        YearNeed need = subject.evaluation().yearNeed();
        return Block.heading(subject.say(HEADING, year(need)), "-").thenApart(body(subject, need));
    }

    private static Block body(Subject subject, YearNeed need) {
        if (need.rows().isEmpty()) {
            return Block.paragraph(subject.say(NONE, year(need)));
        }
        Arguments instalments = year(need).and("first", need.firstInstalment()).and("second", need.secondInstalment());
        return new NeedTable(subject).block().thenApart(Block.paragraph(subject.say(INSTALMENTS, instalments)));
    }

    private static Arguments year(YearNeed need) {
        return Arguments.of("year", Argument.number(need.year()));
    }
}
