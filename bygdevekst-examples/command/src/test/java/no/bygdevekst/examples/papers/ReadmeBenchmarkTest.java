package no.bygdevekst.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.Vector;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table of figures is one that the benchmarks print; the figures themselves are of one machine. */
class ReadmeBenchmarkTest {

    private static final Path MODULE = Paper.ROOT.resolve("bygdevekst-examples/benchmark");
    private static final Path BENCHMARKS = MODULE.resolve("src/main/java/no/bygdevekst/examples/benchmark");
    private static final Paper FIGURES = Paper.of("bygdevekst-examples/benchmark/README.md");
    private static final Paper README = Paper.of("README.md").section("How fast it is");

    @Test
    void theColumnsAreThoseThatArePrinted() {
        String head = FIGURES.line("| what |");
        assertThat(Paper.read(BENCHMARKS.resolve("Row.java"))).contains(head);
        assertThat(README.line("| what |")).isEqualTo(head);
    }

    /** There the first column is left empty where it stands in the row above. */
    @Test
    void theReadmeShowsThreeRowsOfIt() {
        Vector<String> all = rows(FIGURES)
                .scanLeft(
                        "",
                        (above, row) -> row.startsWith("|  |")
                                ? above.substring(0, above.indexOf('|', 1)) + row.substring(3)
                                : row);
        assertThat(rows(README)).hasSize(3).doesNotHaveDuplicates().isSubsetOf(all);
    }

    private static Vector<String> rows(Paper paper) {
        return paper.caught("^(\\|[^|]*\\| \\d.*)$");
    }

    @Test
    void theRowsAreThoseThatArePrinted() {
        String table = Paper.read(BENCHMARKS.resolve("Table.java"));
        Vector<String> rows = FIGURES.caught("^\\| ([a-z][^|]*?) ?\\d* \\| \\d.*");
        assertThat(rows).hasSizeGreaterThan(15);
        assertThat(rows).allMatch(row -> table.contains('"' + row));
    }

    /** The times are rounded, so what they give is near the ratio and not the same; some have no processor time. */
    @Test
    void everyRatioIsThatOfTheTimesBesideIt() {
        assertRatios(8, 1, 5, 20);
        assertRatios(9, 2, 6, 18);
    }

    private static void assertRatios(int ratioColumn, int libraryColumn, int peerColumn, int atLeast) {
        Vector<String> ratios = column(ratioColumn, "(\\d+\\.\\d\\d)");
        Vector<String> library = column(libraryColumn, "(\\d[^|]*)");
        Vector<String> peer = column(peerColumn, "(\\d[^|]*)");
        assertThat(ratios).hasSizeGreaterThan(atLeast).hasSameSizeAs(library).hasSameSizeAs(peer);
        ratios.zip(library.zip(peer)).forEach(row -> {
            double ratio = nanoseconds(row._2._1) / nanoseconds(row._2._2);
            assertThat(Double.parseDouble(row._1)).isCloseTo(ratio, within(0.01 + 0.15 * ratio));
        });
    }

    /** What stands in a column of the rows, counted from 0, where something does. */
    private static Vector<String> column(int index, String form) {
        return FIGURES.caught("^\\|(?:[^|]*\\|){" + index + "} " + form + " \\|");
    }

    private static double nanoseconds(String time) {
        String[] parts = time.split(" ");
        double unit = switch (parts[1]) {
            case "ns" -> 1;
            case "µs" -> 1e3;
            case "ms" -> 1e6;
            default -> 1e9;
        };
        return Double.parseDouble(parts[0]) * unit;
    }

    @Test
    void theCommandsAreThoseOfTheBuild() {
        assertThat(Paper.read(MODULE.resolve("pom.xml")))
                .contains("<id>benchmark</id>", "<benchmark.run>full</benchmark.run>");
        assertThat(Vector.of(FIGURES, README).map(Paper::text))
                .allMatch(
                        text -> text.contains("-Pbenchmark -DskipTests -pl bygdevekst-examples/benchmark -am verify\n"))
                .allMatch(text -> text.contains("`-Dbenchmark.run=short`"));
    }
}
