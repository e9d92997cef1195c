package no.bygdevekst.examples.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Table TABLE =
            Table.of(Vector.of(Column.text("Tiltak", 12), Column.amount("Kommunene, penger")));

    @Test
    void amountsAreSetToTheRightAndHeadingsBroken() {
        assertThat(TABLE.row("Bo", Vector.of("1\u00A0000"))
                        .row("Leie", Vector.of("–"))
                        .block()
                        .text())
                .isEqualTo("""
                                Kommunene,
                        Tiltak      penger
                        ------------------
                        Bo           1\u00A0000
                        Leie             –
                        """);
    }

    @Test
    void kronerStandUnderEachOtherWhereSomeHaveOre() {
        assertThat(TABLE.row("Bo", Vector.of("1\u00A0000"))
                        .row("Leie", Vector.of("12,50"))
                        .block()
                        .lines()
                        .drop(3))
                .containsExactly("Bo        1\u00A0000", "Leie         12,50");
    }

    @Test
    void aLongLabelGoesOnBelowUnderItsIndent() {
        assertThat(TABLE.row("  Boliger for alle", Vector.of("5"))
                        .block()
                        .lines()
                        .drop(3))
                .containsExactly("  Boliger            5", "  for alle");
    }

    @Test
    void theWidestTextIsBrokenEarlierWhereTheTableIsWiderThanAPage() {
        Table table = Table.of(Vector.of(Column.text("Tiltak", 80), Column.text("Når", 80), Column.amount("Beløp")))
                .row(Vector.of("Ord og ".repeat(9).strip(), "mot slutten av året", "1".repeat(40)));
        assertThat(table.block().lines()).allMatch(line -> line.length() <= 100).hasSize(4);
        assertThat(table.block().lines().get(2)).contains("mot slutten av året");
    }

    @Test
    void aTableThatCannotBeNarrowedIsPrintedAsWideAsItIs() {
        Table table = Table.of(Vector.of(Column.text("Tiltak", 80), Column.amount("Beløp")))
                .row("x".repeat(70), Vector.of("1".repeat(60)));
        assertThat(table.block().lines().last()).hasSize(132);
    }

    @Test
    void widthIsCountedInCodePoints() {
        assertThat(TABLE.row("𝒜ø", Vector.of("5"))
                        .row("xyz", Vector.of("6"))
                        .block()
                        .lines()
                        .drop(3))
                .containsExactly("𝒜ø               5", "xyz              6");
    }

    @Test
    void aTextAcrossMayBeWiderThanTheTable() {
        assertThat(TABLE.across("Delmål D1: Boliger for alle som vil")
                        .rule()
                        .block()
                        .lines()
                        .drop(3))
                .containsExactly("Delmål D1: Boliger for alle som vil", "------------------");
    }

    @Test
    void aRowHasACellForEachColumn() {
        assertThatThrownBy(() -> TABLE.row(Vector.of("x")))
                .hasMessageContaining("2 columns")
                .hasMessageContaining("1 cells");
    }
}
