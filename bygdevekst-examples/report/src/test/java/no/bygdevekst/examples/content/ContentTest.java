package no.bygdevekst.examples.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Printed;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

class ContentTest {

    private static final Table TABLE = Table.of(
                    "Arbeid", Vector.of(Column.words("Tiltak"), Column.hours("Timer"), Column.amount("Verdi")))
            .with(Vector.of(
                    Row.heading(0, Cell.words("Delmål D1")),
                    row(1, "T1", 7_50, 4_000_50),
                    row(1, "T2", 0, 0),
                    Row.sum(1, cells("Sum", 7_50, 4_000_50))))
            .with(Vector.of(Row.total(cells("Alle", 7_50, 4_000_50))));

    @Test
    void readsAsATableOfATerminal() {
        assertThat(Printed.table(TABLE, 20, Language.BOKMAL).lines())
                .containsExactly(
                        "Tiltak  Timer     Verdi",
                        "-----------------------",
                        "Delmål D1",
                        "  T1     7,50  4\u00a0000,50",
                        "  T2     –         –",
                        "  Sum    7,50  4\u00a0000,50",
                        "-----------------------",
                        "Alle     7,50  4\u00a0000,50");
    }

    @Test
    void knowsAllItsTablesAlsoThoseInsideAndBesideCharts() {
        Chart chart = new Chart(
                "Utbetalt",
                Vector.of("første", "andre"),
                Vector.of(new Chart.Bar("2025", Vector.of(Nok.ofKroner(3), Nok.ofKroner(1)))),
                TABLE);
        Section inner = Section.of("inner", "Inni", Vector.of(chart));
        Section outer = Section.of("outer", "Utenfor", Vector.of(Paragraph.of("ord"), TABLE))
                .with(Vector.of(inner));

        Content content = new Content("Plan", Language.BOKMAL, Vector.of(outer));

        assertThat(content.allSections()).containsExactly(outer, inner);
        assertThat(content.tables()).containsExactly(TABLE, TABLE);
        assertThat(TABLE.length()).isEqualTo(5);
        assertThat(content.length())
                .as("2 headings, a paragraph, a bar, 2 tables")
                .isEqualTo(14);
        assertThat(chart.bars().head().sum()).isEqualTo(Nok.ofKroner(4));
        assertThat(chart.isEmpty()).isFalse();
    }

    @Test
    void aListIsAsLongAsItsItemsAndFactsAsTheirWords() {
        Paragraph words = Paragraph.of("ord");

        assertThat(new Listing(Vector.of(words, words)).length()).isEqualTo(2);
        assertThat(new Facts(Vector.of(
                                new Facts.Fact("En", Vector.of(words)), new Facts.Fact("To", Vector.of(words, words))))
                        .length())
                .isEqualTo(3);
    }

    @Test
    void refusesARowThatDoesNotFitItsColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.with(Vector.of(Row.total(Vector.of(Cell.words("Alle"))))))
                .withMessage("the table has 3 columns, the row 1 cells");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.with(Vector.of(Row.of(Row.Standing.HEADING, 0, cells("Delmål", 0, 0)))));
    }

    @Test
    void refusesABarThatDoesNotFitItsPieces() {
        Vector<String> pieces = Vector.of("første");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Chart("Utbetalt", pieces, Vector.of(new Chart.Bar("2025", Vector.empty())), TABLE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Chart(
                        "Utbetalt", pieces, Vector.of(new Chart.Bar("2025", Vector.of(Nok.ofKroner(-1)))), TABLE))
                .withMessageContaining("2025");
    }

    private static Row row(int level, String label, long hundredths, long ore) {
        return Row.figures(level, cells(label, hundredths, ore));
    }

    private static Vector<Cell> cells(String label, long hundredths, long ore) {
        return Vector.of(Cell.words(label), Cell.hours(Hours.ofHundredths(hundredths)), Cell.amount(Nok.ofOre(ore)));
    }
}
