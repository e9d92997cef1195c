package no.bygdevekst.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Chart;
import no.bygdevekst.examples.content.Content;
import no.bygdevekst.examples.content.Explanations;
import no.bygdevekst.examples.content.Listing;
import no.bygdevekst.examples.content.Paragraph;
import no.bygdevekst.examples.content.Part;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.examples.content.Run;
import no.bygdevekst.examples.content.Section;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanContentTest {

    @ParameterizedTest
    @MethodSource("no.bygdevekst.examples.testing.SamplePlans#readable")
    void everyLinkLeadsToOnePlaceAndEveryFigureIsExplained(String sample) {
        Content content = PlanContent.of(Samples.subject(sample, Language.BOKMAL));
        assertThat(places(content)).doesNotHaveDuplicates().containsAll(links(content));
        Explanations explanations = Explanations.in(content);
        amounts(new Content(
                        content.title(),
                        content.language(),
                        content.sections().reject(section -> section.id().equals("changes"))))
                .reject(amount -> amount.amount().isZero())
                .forEach(amount -> {
                    assertThat(amount.why().get().figure()).isEqualTo(amount.amount());
                    assertThat(explanations.id(amount)).isNotEmpty();
                });
    }

    @ParameterizedTest
    @MethodSource("no.bygdevekst.examples.testing.SamplePlans#readable")
    void everyLinkOfAnAbridgedPaperLeadsToOnePlace(String sample) {
        Content content = PlanContent.abridged(Samples.subject(sample, Language.BOKMAL));

        assertThat(places(content)).doesNotHaveDuplicates().containsAll(links(content));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void withLinesEveryMeasureLeadsToTheLinesThatItsFiguresAreSumsOf(Language language) {
        Subject subject = Samples.subject("nord-troms", language);
        Content content = PlanContent.withLines(PlanContent.of(subject), subject);
        Section lines = content.sections().last();

        assertThat(lines.inner()).hasSize(8);
        assertThat(lines.inner()
                        .flatMap(Section::parts)
                        .flatMap(part -> ((Listing) part).items())
                        .size())
                .isEqualTo(subject.plan()
                        .measures()
                        .map(measure -> measure.budget().size())
                        .sum()
                        .intValue());
        assertThat(links(content)).containsAll(lines.inner().map(Section::id));
        assertThat(content.allSections().map(Section::id))
                .containsAll(links(content).filter(id -> id.startsWith("lines")));
        assertThat(((Listing) lines.inner().head().parts().head()).items().map(Paragraph::words))
                .anyMatch(line -> line.startsWith("2025, ") && line.contains("120 × ") && line.contains("69"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatAddsUpToTheTotalIsMarked(Language language) {
        Content content = PlanContent.of(Samples.subject("nord-troms", language));

        assertThat(content.tables().filter(PlanContentTest::hasTotal)).hasSizeGreaterThan(6);
        content.tables().filter(PlanContentTest::hasTotal).forEach(table -> {
            Row total = table.rows().find(PlanContentTest::isTotal).get();
            Vector<Row> figures = table.rows().filter(row -> row.standing() == Row.Standing.FIGURES);
            for (int i = 0; i < table.columns().size(); i++) {
                if (total.cells().get(i) instanceof Cell.Amount amount) {
                    int column = i;
                    assertThat(Nok.total(figures.map(row -> amount(row.cells().get(column)))))
                            .isEqualTo(amount.amount());
                }
            }
        });
    }

    @Test
    void theTimeLineIsTheInstalments() {
        Chart chart = charts(PlanContent.of(Samples.subject("seine-rapportar", Language.NYNORSK)))
                .find(each -> each.title().equals("Utbetalingane på ei tidslinje"))
                .get();

        assertThat(chart.pieces()).contains("klar til utbetaling", "overført til neste år");
        assertThat(chart.bars()).hasSameSizeAs(chart.figures().rows());
        assertThat(chart.bars().map(bar -> bar.amounts().count(amount -> !amount.isZero())))
                .allMatch(count -> count <= 1);
    }

    @Test
    void aMeasureOfAnIdThatOthersHaveIsNoPlace() {
        Content content = PlanContent.of(Samples.subject("utkast-med-mangler", Language.BOKMAL));
        HashSet<String> rows =
                HashSet.ofAll(content.tables().flatMap(Table::rows).flatMap(Row::id));

        assertThat(rows).isNotEmpty().allMatch(id -> id.startsWith("measure-"));
    }

    private static Vector<String> places(Content content) {
        return content.allSections()
                .map(Section::id)
                .appendAll(content.tables().flatMap(Table::rows).flatMap(Row::id));
    }

    private static boolean hasTotal(Table table) {
        return table.rows().exists(PlanContentTest::isTotal);
    }

    private static boolean isTotal(Row row) {
        return row.standing() == Row.Standing.TOTAL;
    }

    private static Nok amount(Cell cell) {
        return ((Cell.Amount) cell).amount();
    }

    private static Vector<Chart> charts(Content content) {
        return parts(content).filter(Chart.class::isInstance).map(Chart.class::cast);
    }

    private static Vector<Cell.Amount> amounts(Content content) {
        return content.tables()
                .flatMap(Table::rows)
                .flatMap(Row::cells)
                .filter(Cell.Amount.class::isInstance)
                .map(Cell.Amount.class::cast);
    }

    private static Vector<String> links(Content content) {
        Vector<Run> written = parts(content).flatMap(PlanContentTest::runs);
        Vector<Run> cells = content.tables()
                .flatMap(Table::rows)
                .flatMap(Row::cells)
                .flatMap(cell -> cell instanceof Cell.Words words ? words.runs() : Vector.empty());
        return written.appendAll(cells).flatMap(Run::target);
    }

    private static Vector<Run> runs(Part part) {
        if (part instanceof Paragraph paragraph) {
            return paragraph.runs();
        }
        return part instanceof Listing list ? list.items().flatMap(Paragraph::runs) : Vector.empty();
    }

    private static Vector<Part> parts(Content content) {
        return content.allSections().flatMap(Section::parts);
    }
}
