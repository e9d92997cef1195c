package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.examples.content.Content;
import no.bygdevekst.examples.content.Facts;
import no.bygdevekst.examples.content.Paragraph;
import no.bygdevekst.examples.content.Run;
import no.bygdevekst.examples.content.Section;
import no.bygdevekst.revision.PlanComparison;
import no.bygdevekst.text.Text;

/** All that there is to say of a plan as a paper, to be set on whatever it is read on (<i>rapport</i>). */
public final class PlanContent {

    private static final Text FIRST = Text.of("Kort fortalt", "Kort fortalt", "In brief");
    private static final Text MONEY = Text.of(
            "Hvor pengene kommer fra og går", "Kvar pengane kjem frå og går", "Where the money comes from and goes");

    private PlanContent() {}

    /**
     * The report: the verdict first with who has to do what and what is paid next, the findings, the tables of chapter
     * 6 and 7, by use and by user, the payments, and what has changed since the previous plan.
     *
     * @param subject what it is about
     * @return the paper
     */
    public static Content of(Subject subject) {
        Vector<Section> sections = Vector.of(
                first(subject).with(AgendaContent.of(subject)),
                FindingsContent.of(subject),
                BudgetContent.chapter6(subject),
                BudgetContent.chapter7(subject),
                BudgetContent.byUse(subject),
                BudgetContent.byUser(subject),
                PaymentContent.of(subject),
                money(subject));
        return new Content(HeadingSection.title(subject), subject.language(), sections.appendAll(changes(subject)));
    }

    /**
     * The report with the lines of every budget too, for a medium that explains no single figure of so many: each
     * measure of chapter 6 leads to its lines, which its figures are sums of.
     *
     * @param content the report
     * @param subject what it is about
     * @return the paper
     */
    public static Content withLines(Content content, Subject subject) {
        return UnfoldedLines.in(content, subject);
    }

    /**
     * The report of a long plan for a medium that cannot hold it whole: of each measure the sums alone, with where the
     * rest is to be found.
     *
     * @param subject what it is about
     * @return the paper
     */
    public static Content abridged(Subject subject) {
        return of(subject.abridged());
    }

    /**
     * Chapter 6, the budget of the whole period, as it stands in the plan.
     *
     * @param subject what it is about
     * @return the section
     */
    public static Section chapter6(Subject subject) {
        return BudgetContent.chapter6(subject);
    }

    /**
     * Chapter 7, the need of the plan's year, as it stands in the plan.
     *
     * @param subject what it is about
     * @return the section
     */
    public static Section chapter7(Subject subject) {
        return BudgetContent.chapter7(subject);
    }

    private static Section first(Subject subject) {
        return Section.of(
                "first",
                subject.say(FIRST),
                Vector.of(
                        Paragraph.of(Run.strong(subject.say(VerdictSection.verdict(subject)))),
                        new Facts(HeadingSection.facts(subject)
                                .map(fact -> new Facts.Fact(fact._1, Vector.of(Paragraph.of(fact._2)))))));
    }

    private static Section money(Subject subject) {
        return Section.of(
                "money", subject.say(MONEY), Vector.of(MoneyCharts.bySource(subject), MoneyCharts.bySubGoal(subject)));
    }

    private static Option<Section> changes(Subject subject) {
        return PlanComparison.withPrevious(subject.submission())
                .map(comparison -> ComparisonReport.content(comparison, subject));
    }
}
