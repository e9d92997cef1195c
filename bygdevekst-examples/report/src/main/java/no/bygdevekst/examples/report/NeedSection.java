package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.budget.YearNeed;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Printed;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

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
    private static final Text MEASURE = Text.of("Tiltak", "Tiltak", "Measure");
    private static final Template LEFT_OUT = Template.of(
            "Uten beløp i {year}, og derfor utelatt: {sources}.",
            "Utan beløp i {year}, og difor utelatne: {sources}.",
            "Without amounts in {year}, and therefore left out: {sources}.");
    private static final Template INSTALMENTS = Template.of(
            "Av de statlige midlene for {year} er {first} første delutbetaling og {second} andre" + " delutbetaling.",
            "Av dei statlege midlane for {year} er {first} første delutbetaling og {second} andre" + " delutbetaling.",
            "Of the state's money for {year}, {first} is the first instalment and {second} the" + " second.");

    private static final int WIDEST = 38;

    private NeedSection() {}

    static Block of(Subject subject) {
        YearNeed need = subject.evaluation().yearNeed();
        return Block.heading(heading(subject), "-").thenApart(body(subject, need));
    }

    private static Block body(Subject subject, YearNeed need) {
        if (need.rows().isEmpty()) {
            return Block.paragraph(none(subject));
        }
        return Printed.table(table(subject, need), WIDEST, subject.language())
                .thenApart(Block.apart(notes(subject, need).map(Block::paragraph)));
    }

    static String heading(Subject subject) {
        return subject.say(HEADING, year(subject.evaluation().yearNeed()));
    }

    static String none(Subject subject) {
        return subject.say(NONE, year(subject.evaluation().yearNeed()));
    }

    static Table table(Subject subject, YearNeed need) {
        return PlanTableRows.of(subject, heading(subject), need, layout(subject, need));
    }

    /** What is to be said below the table. */
    static Vector<String> notes(Subject subject, YearNeed need) {
        Arguments instalments = year(need).and("first", need.firstInstalment()).and("second", need.secondInstalment());
        return leftOut(subject, need).toVector().append(subject.say(INSTALMENTS, instalments));
    }

    private static SourcesAcross layout(Subject subject, YearNeed need) {
        return new SourcesAcross(subject, need, subject.say(MEASURE));
    }

    private static Option<String> leftOut(Subject subject, YearNeed need) {
        Vector<String> names = layout(subject, need).leftOut().map(source -> subject.say(source));
        Arguments arguments = year(need).and("sources", Argument.composed(Counted.listed(names, subject.language())));
        return Option.when(!names.isEmpty(), () -> subject.say(LEFT_OUT, arguments));
    }

    private static Arguments year(YearNeed need) {
        return Arguments.of("year", Argument.number(need.year()));
    }
}
