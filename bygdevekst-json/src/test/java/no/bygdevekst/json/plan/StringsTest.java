package no.bygdevekst.json.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import no.bygdevekst.json.codec.ValueCodec;
import no.bygdevekst.json.fixture.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of strings: what is read comes back as it was, what has not the form is refused. */
class StringsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"state", "municipality:0301", "partner:0-a", "other: Banken ", "other:state", "other:\u200b"})
    void aSource(String text) {
        assertThat(rewritten(Strings.SOURCE, text)).isEqualTo("\"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "State",
                "state ",
                "municipality:",
                "municipality:5540 ",
                "municipality:٥٥٤٠",
                "partner:A",
                "other:",
                "other:\\u00a0\\u2003",
                "5540"
            })
    void noSource(String text) {
        assertThat(Reading.problems(Strings.SOURCE, "\"" + text + "\"")).containsExactly("NOT_ALLOWED");
    }

    @Test
    void anotherSourceIsNoParty() {
        assertThat(Reading.problems(Strings.PARTY, "\"other:Banken\"")).containsExactly("NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31", "2024-02-29"})
    void aDate(String text) {
        assertThat(rewritten(Dates.DATE, text)).isEqualTo("\"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01",
                "2025-02-29",
                "2025-13-01",
                "2025-00-10",
                "2025-04-31",
                "2025-1-1",
                "2025-01-01T00:00",
                "+2025-01-01",
                "٢٠٢٥-01-01",
                "12025-01-01",
                " 2025-01-01"
            })
    void noDate(String text) {
        assertThat(Reading.problems(Dates.DATE, "\"" + text + "\"")).containsExactly("NOT_ALLOWED");
    }

    @Test
    void aDateThatCouldNotBeReadAgainIsNotWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.write(Dates.DATE, LocalDate.of(10_000, 1, 1)))
                .withMessageContaining("+10000-01-01");
        assertThatIllegalArgumentException().isThrownBy(() -> Reading.write(Dates.DATE, LocalDate.of(0, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\t\\n", "\\u0085", "\\u00a0", "\\u2028", "\\u3000"})
    void aNameIsNotBlank(String text) {
        assertThat(Reading.problems(Strings.NAME, "\"" + text + "\"")).containsExactly("NOT_ALLOWED");
        assertThat(Reading.read(Strings.TEXT, "\"" + text + "\"").isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ufeff", "\\u200b", "\\u0000", "\\u001c"})
    void whatIsNoWhiteSpaceIsNotBlank(String text) {
        assertThat(Reading.read(Strings.NAME, "\"" + text + "\"").isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "-a", "a_b", "", "å", "a b"})
    void noShortId(String text) {
        assertThat(Reading.problems(Strings.AGREEMENT_ID, "\"" + text + "\"")).containsExactly("NOT_ALLOWED");
        assertThat(Reading.problems(Strings.PARTNER_ID, "\"" + text + "\"")).containsExactly("NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(strings = {".A", "-a", "_a", "", "Å", "a/b"})
    void noLongId(String text) {
        assertThat(Reading.problems(Strings.MEASURE_ID, "\"" + text + "\"")).containsExactly("NOT_ALLOWED");
        assertThat(Reading.problems(Strings.SUB_GOAL_ID, "\"" + text + "\"")).containsExactly("NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"012345674", "940363587", "123456789", "94036358", "9403635860", "940 363 586", "٩٤٠٣٦٣٥٨٦"})
    void noOrganizationNumber(String text) {
        assertThat(Reading.problems(Strings.ORGANIZATION_NUMBER, "\"" + text + "\""))
                .containsExactly("NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"personnel", "PERSONNEL ", "Personnel", ""})
    void aConstantIsWrittenAsItIs(String text) {
        assertThat(Reading.problems(Constants.FUND_USE, "\"" + text + "\"")).containsExactly("NOT_ALLOWED");
    }

    @ParameterizedTest
    @CsvSource({"100, 300, 20000"})
    void theLongestIsReadAndOneMoreIsNot(int id, int name, int text) {
        assertLongest(Strings.AGREEMENT_ID, "", id);
        assertLongest(Strings.PARTNER_ID, "", id);
        assertLongest(Strings.MEASURE_ID, "", id);
        assertLongest(Strings.SUB_GOAL_ID, "", id);
        assertLongest(Strings.PARTY, "partner:", id);
        assertLongest(Strings.SOURCE, "partner:", id);
        assertLongest(Strings.SOURCE, "other:", name);
        assertLongest(Strings.NAME, "", name);
        assertLongest(Strings.TEXT, "", text);
    }

    private static void assertLongest(ValueCodec<?> codec, String prefix, int longest) {
        assertThat(rewritten(codec, prefix + "a".repeat(longest))).hasSize(longest + prefix.length() + 2);
        assertThat(Reading.problems(codec, "\"" + prefix + "a".repeat(longest + 1) + "\""))
                .containsExactly("NOT_ALLOWED");
    }

    private static <T> String rewritten(ValueCodec<T> codec, String text) {
        return Reading.write(codec, Reading.read(codec, "\"" + text + "\"").get());
    }
}
