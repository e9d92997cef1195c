package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.content.Part;
import no.bygdevekst.examples.content.Section;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;

/** Chapters 6 and 7, which the letter knows by these numbers. */
final class TableChapters {

    private static final Template CHAPTER_6 = Template.of(
            "6 Fordeling av budsjett for hele avtaleperioden {period}",
            "6 Fordeling av budsjett for heile avtaleperioden {period}",
            "6 Budget for the whole agreement period {period}");
    private static final Template CHAPTER_7 =
            Template.of("7 Bevilgningsbehov i {year}", "7 Løyvingsbehov i {year}", "7 Appropriation need for {year}");
    private static final Template BUDGET =
            Template.of("Budsjett {period}, i kroner", "Budsjett {period}, i kroner", "Budget {period}, in kroner");
    private static final Template NEED = Template.of(
            "Bevilgningsbehov i {year}, i kroner",
            "Løyvingsbehov i {year}, i kroner",
            "Appropriation need for {year}, in kroner");

    private TableChapters() {}

    static Section chapter6(Subject subject) {
        Arguments period = Arguments.of(
                "period", Argument.words(subject.agreement().period().toString()));
        return headed(BudgetContent.chapter6(subject), subject.say(CHAPTER_6, period), subject.say(BUDGET, period));
    }

    static Section chapter7(Subject subject) {
        Arguments year = Arguments.of("year", Argument.number(subject.plan().year()));
        return headed(BudgetContent.chapter7(subject), subject.say(CHAPTER_7, year), subject.say(NEED, year));
    }

    /** The chapter under a heading that begins with its number; what its tables had as theirs is said shorter. */
    private static Section headed(Section chapter, String heading, String caption) {
        Vector<Part> parts = chapter.parts()
                .map(part -> part instanceof Table table && table.caption().equals(chapter.heading())
                        ? new Table(caption, table.columns(), table.groups())
                        : part);
        return Section.of(chapter.id(), heading, parts);
    }
}
