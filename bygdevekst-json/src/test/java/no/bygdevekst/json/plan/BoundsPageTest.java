package no.bygdevekst.json.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import no.bygdevekst.json.codec.NumberCodec;
import no.bygdevekst.json.fixture.FormatPage;
import no.bygdevekst.json.fixture.Reading;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.format.ReadLimits;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.TextBounds;
import org.junit.jupiter.api.Test;

/** Every number that FORMAT.md states is the one of the code. */
class BoundsPageTest {

    private static final FormatPage PAGE = FormatPage.read();

    /** What is counted, said as the page says it. */
    private static final Vector<String> BOUNDS = Vector.of(
            "A **year** is a whole number from " + lowest(Numbers.YEAR) + " to " + highest(Numbers.YEAR) + ".",
            "A **date** is `YYYY-MM-DD`, of the years 0001 to 9999, and exists in the calendar.",
            "In a plan it is at most " + highest(Numbers.AMOUNT) + ",",
            "**Hours** are a number with at most two decimals, above 0 and at most " + highest(Numbers.HOURS) + ".",
            "An hourly rate is an amount above 0 and at most " + highest(Numbers.HOURLY_RATE) + ".",
            "ids " + TextBounds.ID
                    + " (the id of a reference excepted), names, titles, `pilot`, `body` and what follows"
                    + " `other:` " + TextBounds.NAME + ", all others " + grouped(TextBounds.TEXT) + ".",
            "the years of the agreement (*avtaleperiode*), at most " + AgreementPeriod.MOST_YEARS + " |",
            "| whole number, " + lowest(Numbers.REVISION) + "–"
                    + highest(Numbers.REVISION).replace(" ", "") + " |",
            "The first " + grouped(mostProblems()) + " problems are told",
            "The reader stops at " + ReadLimits.standard().depth() + " levels and, unless it is told otherwise, at "
                    + ReadLimits.standard().bytes() / 1024 / 1024 + " MiB.");

    /** Numbers that are no bounds: names of standards, chapters and phases, and what others count. */
    private static final Vector<String> NO_BOUNDS = Vector.of(
            "UTF-8",
            "UTF-16",
            "RFC 6902",
            "that of RFC 8785:",
            "the members of RFC 9457",
            "64 hexadecimal digits of the SHA-256 of the canonical form",
            "first 16 bytes of a SHA-256, as 32 hexadecimal digits",
            "phase 1",
            "phase 2",
            "| 1 of an agreement's first plan |",
            "the first not 0,",
            "with a valid check digit (modulus 11)",
            "| not 0; below 0 where it is paid back |",
            "amount, > 0",
            ", ≥ 1",
            "Line and column count from 1,",
            "counted from 0.",
            "of a host's own, both are 0.");

    @Test
    void everyBoundIsThatOfTheCode() {
        assertThat(BOUNDS).allSatisfy(bound -> assertThat(oneLine(PAGE.text())).contains(bound));
        assertThat(Vector.of(Numbers.AMOUNT, Numbers.POSITIVE_AMOUNT, Numbers.SIGNED_AMOUNT)
                        .map(NumberCodec::decimals))
                .containsOnly(2);
        assertThat(Numbers.HOURS.decimals()).isEqualTo(2);
        assertThat(Vector.of(Numbers.AMOUNT.lowest(), Numbers.POSITIVE_AMOUNT.lowest(), Numbers.HOURS.lowest()))
                .containsExactly(0L, 1L, 1L);
        assertThat(Numbers.HOURLY_RATE.lowest()).isEqualTo(1);
        assertThat(Numbers.SIGNED_AMOUNT.lowest()).isEqualTo(-Numbers.SIGNED_AMOUNT.highest());
        assertThat(Numbers.SIGNED_AMOUNT.zero()).isFalse();
        assertThat(Vector.of("0000-12-31", "0001-01-01", "9999-12-31", "10000-01-01")
                        .map(date ->
                                Reading.read(Dates.DATE, "\"" + date + "\"").isValid()))
                .containsExactly(false, true, true, false);
    }

    /** A number that is added to the page, and held by nothing, is found here; the commands are held by the program. */
    @Test
    void noNumberStandsThereThatIsNotHeld() {
        String rest = oneLine(PAGE.text().replace(PAGE.section("The commands"), ""));
        for (String held : BOUNDS.appendAll(NO_BOUNDS)) {
            rest = rest.replace(held, "");
        }
        assertThat(Vector.of(rest.replaceAll("`[^`]*`", "").split(" \\| |\\. |, "))
                        .filter(words -> words.matches(".*[0-9].*")))
                .isEmpty();
    }

    @Test
    void theFormatsAreThoseOfTheTableAndEachHasItsDescription() {
        Vector<String> ids = Vector.of(Format.values()).map(Format::id);
        Vector<String> inTable = Vector.of(PAGE.text().split("\n"))
                .filter(line -> line.startsWith("| `bygdevekst-"))
                .map(line -> FormatPage.quoted(line).head());
        assertThat(inTable).containsExactlyElementsOf(ids);
        Vector<String> described = PAGE.ofThePlan()
                .values()
                .toVector()
                .appendAll(PAGE.ofAnswers().values())
                .map(Vector::head)
                .filter(member -> member.name().equals("format"))
                .map(member -> member.type().replaceAll("[`\"]", ""));
        assertThat(described).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void theCodesOfProblemsAreThoseOfTheirTable() {
        Vector<String> inTable = Vector.of(PAGE.section("Problems").split("\n"))
                .filter(line -> line.startsWith("| `"))
                .map(line -> FormatPage.quoted(line).head());
        assertThat(inTable).isEqualTo(Vector.of(ProblemCode.values()).map(Enum::name));
    }

    private static int mostProblems() {
        String unknown = Vector.range(0, 2000).map(i -> "\"x" + i + "\":0").mkString("{", ",", "}");
        return Reading.read(unknown).getError().inOrder().size();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String lowest(NumberCodec<?> codec) {
        return shown(codec, codec.lowest());
    }

    private static String highest(NumberCodec<?> codec) {
        return shown(codec, codec.highest());
    }

    private static String shown(NumberCodec<?> codec, long hundredths) {
        String whole = BigDecimal.valueOf(hundredths, 2).toBigIntegerExact().toString();
        return codec.equals(Numbers.YEAR) ? whole : grouped(Long.parseLong(whole));
    }

    private static String grouped(long number) {
        return Long.toString(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
    }
}
