package no.bygdevekst.examples.report;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Content;
import no.bygdevekst.examples.content.Listing;
import no.bygdevekst.examples.content.Paragraph;
import no.bygdevekst.examples.content.Part;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.examples.content.Run;
import no.bygdevekst.examples.content.Section;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.OwnEffort;
import no.bygdevekst.text.Text;

/**
 * The budget lines that the figures of each measure are sums of, each said once: of a plan with very many measures that
 * is a tenth of what it takes to explain each figure by itself.
 */
final class UnfoldedLines {

    static final String ID = "lines";

    private static final Text HEADING = Text.of("Linjene i budsjettet", "Linjene i budsjettet", "The budget lines");
    private static final Text LINES = Text.of("linjer", "linjer", "lines");

    private final Subject subject;
    private final Map<String, String> places;

    private UnfoldedLines(Subject subject) {
        this.subject = subject;
        this.places = HashMap.ofEntries(measures()
                .zipWithIndex()
                .map(each -> Tuple.of(MeasureAnchors.budgetOf(each._1.id()), ID + "-" + (each._2 + 1)))
                .reverse());
    }

    /** The paper with the lines behind what it says, and with each measure of chapter 6 leading to its own. */
    static Content in(Content content, Subject subject) {
        UnfoldedLines lines = new UnfoldedLines(subject);
        return new Content(
                content.title(),
                content.language(),
                content.sections().map(lines::leading).append(lines.section()));
    }

    private Vector<Measure> measures() {
        return subject.plan().measures().reject(measure -> measure.budget().isEmpty());
    }

    private Section section() {
        Vector<Section> inner = measures()
                .zipWithIndex()
                .map(each -> Section.of(
                        ID + "-" + (each._2 + 1),
                        Subject.name(each._1),
                        Vector.of(new Listing(each._1.budget().map(this::line)))));
        return Section.of(ID, subject.say(HEADING), Vector.empty()).with(inner);
    }

    private Paragraph line(BudgetLine line) {
        String hours = line.contribution() instanceof OwnEffort effort
                ? " (" + subject.cell(effort.hours()) + " × "
                        + effort.rate().perHour().in(subject.language()) + ")"
                : "";
        return Paragraph.of(line.year() + ", " + subject.name(line.source()) + ", " + subject.say(line.use()) + ": "
                + line.value().in(subject.language()) + hours);
    }

    private Section leading(Section section) {
        return section.id().equals(BudgetContent.CHAPTER_6)
                ? new Section(section.id(), section.heading(), section.parts().map(this::leading), section.inner())
                : section;
    }

    private Part leading(Part part) {
        return part instanceof Table table
                ? new Table(table.caption(), table.columns(), table.groups().map(group -> group.map(this::leading)))
                : part;
    }

    private Row leading(Row row) {
        return row.id().flatMap(places::get).map(target -> leading(row, target)).getOrElse(row);
    }

    private Row leading(Row row, String target) {
        Vector<Run> name = ((Cell.Words) row.cells().head()).runs();
        Cell words = new Cell.Words(name.append(Run.of(" ")).append(Run.link(subject.say(LINES), target)));
        return new Row(row.standing(), row.level(), row.cells().update(0, words), row.id());
    }
}
