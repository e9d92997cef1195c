package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.budget.YearNeed;
import no.bygdevekst.examples.content.Paragraph;
import no.bygdevekst.examples.content.Part;
import no.bygdevekst.examples.content.Section;

/** The tables of the budget: chapter 6, by use and by user, and chapter 7 with the hours. */
final class BudgetContent {

    static final String CHAPTER_6 = "chapter-6";

    private BudgetContent() {}

    static Section chapter6(Subject subject) {
        BudgetSection section = BudgetSection.chapter6(subject);
        Section tables = section(CHAPTER_6, section, subject);
        return new Section(
                tables.id(),
                tables.heading(),
                LongPlan.said(LongPlan.SOURCES, subject)
                        .appendAll(tables.parts())
                        .append(Paragraph.of(subject.say(BudgetSection.LEFT_OUT))),
                Vector.empty());
    }

    static Section byUse(Subject subject) {
        return section("by-use", BudgetSection.byUse(subject), subject);
    }

    static Section byUser(Subject subject) {
        return section("by-user", BudgetSection.users(subject), subject);
    }

    static Section chapter7(Subject subject) {
        YearNeed need = subject.evaluation().yearNeed();
        Vector<Part> parts = need.rows().isEmpty()
                ? Vector.of(Paragraph.of(NeedSection.none(subject)))
                : Vector.<Part>of(NeedSection.table(subject, need))
                        .appendAll(NeedSection.notes(subject, need).map(Paragraph::of));
        return Section.of("chapter-7", NeedSection.heading(subject), parts.append(HoursSection.table(subject)));
    }

    private static Section section(String id, BudgetSection section, Subject subject) {
        Vector<Part> none = Vector.of(Paragraph.of(subject.say(BudgetSection.NONE)));
        return Section.of(id, section.heading(), section.tables().isEmpty() ? none : Vector.narrow(section.tables()));
    }
}
