package no.bygdevekst.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import no.bygdevekst.budget.TableRow;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Content;
import no.bygdevekst.examples.content.Listing;
import no.bygdevekst.examples.content.Paragraph;
import no.bygdevekst.examples.content.Part;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.examples.content.Section;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LongPlanTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMeasureHasTheSumOfAllItsSourcesAndThePaperSaysWhereTheyAre(Language language) {
        Subject subject = Samples.subject("nord-troms", language);
        Section chapter = section(PlanContent.abridged(subject), "chapter-6");
        Vector<Row> measures = tables(chapter).head().rows().filter(row -> row.standing() == Row.Standing.FIGURES);

        assertThat(words(chapter)).startsWith(subject.say(LongPlan.SOURCES));
        assertThat(measures.map(row -> ((Cell.Amount) row.cells().last()).amount()))
                .isEqualTo(sums(subject));
        assertThat(measures.flatMap(Row::id)).hasSameSizeAs(measures);
        assertThat(Nok.total(sums(subject)))
                .isEqualTo(subject.evaluation().wholePeriodBudget().total().sum());
    }

    @Test
    void theSumsOfSubGoalsAndOfAllMeasuresAreToldBySource() {
        Subject subject = Samples.subject("nord-troms", Language.BOKMAL);
        Table whole = tables(section(PlanContent.of(subject), "chapter-6")).head();
        Table abridged =
                tables(section(PlanContent.abridged(subject), "chapter-6")).head();

        assertThat(shown(abridged.groups().last()))
                .isEqualTo(shown(whole.groups().last()));
        assertThat(shown(abridged.groups().head().takeRight(3)))
                .isEqualTo(shown(whole.groups().head().takeRight(3)));
    }

    @Test
    void ofThePaymentsTheSumsOfEachYearAreLeft() {
        Subject subject = Samples.subject("seine-rapportar", Language.NYNORSK);
        Section whole = section(PlanContent.of(subject), "payments");
        Section abridged = section(PlanContent.abridged(subject), "payments");

        assertThat(words(abridged).removeAll(words(whole))).containsExactly(subject.say(LongPlan.SHARES));
        assertThat(shown(tables(abridged).last().rows()))
                .isEqualTo(shown(tables(whole).last().rows().filter(row -> row.standing() == Row.Standing.SUM)));
    }

    @Test
    void ofTheChangesTheSumsOfAllMeasuresAreLeft() {
        Subject subject = Samples.subject("nord-troms", Language.ENGLISH);
        Section whole = section(PlanContent.of(subject), "changes");
        Section abridged = section(PlanContent.abridged(subject), "changes");

        assertThat(words(abridged)).contains(subject.say(LongPlan.CHANGES));
        assertThat(abridged.parts().filter(Listing.class::isInstance))
                .hasSize(whole.parts().count(Listing.class::isInstance) - 1);
        Vector<Row> ofMeasures = tables(whole).head().rows().filter(row -> row.standing() == Row.Standing.FIGURES);
        assertThat(ofMeasures).isNotEmpty();
        assertThat(shown(tables(abridged).flatMap(Table::rows)))
                .isEqualTo(shown(tables(whole).flatMap(Table::rows).removeAll(ofMeasures)));
    }

    @Test
    void aPaperOfEverythingSaysNothingOfIt() {
        Content whole = PlanContent.of(Samples.subject("nord-troms", Language.BOKMAL));
        Vector<Text> said = Vector.of(LongPlan.SOURCES, LongPlan.SHARES, LongPlan.CHANGES);

        assertThat(whole.allSections().flatMap(LongPlanTest::words))
                .doesNotContainAnyElementsOf(said.map(text -> text.in(Language.BOKMAL)));
    }

    private static Vector<Nok> sums(Subject subject) {
        return subject.evaluation()
                .wholePeriodBudget()
                .rows()
                .map(TableRow::figures)
                .map(figures -> figures.sum());
    }

    private static Section section(Content content, String id) {
        return content.sections().find(section -> section.id().equals(id)).get();
    }

    private static Vector<Table> tables(Section section) {
        return section.parts().filter(Table.class::isInstance).map(Table.class::cast);
    }

    private static Vector<String> words(Section section) {
        return section.parts().filter(Paragraph.class::isInstance).map(LongPlanTest::words);
    }

    private static String words(Part part) {
        return ((Paragraph) part).words();
    }

    private static Vector<Vector<String>> shown(Vector<Row> rows) {
        return rows.map(row -> row.cells().map(cell -> cell.shown(Language.BOKMAL)));
    }
}
