package no.bygdevekst.json.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecurringTest {

    private static final Object PARTIES = new Object();
    private static final Object SOURCES = new Object();

    private final Recurring recurring = new Recurring();

    private @Nullable Object find(Object kind, String text) {
        char[] around = ("\"" + text + "\"").toCharArray();
        return recurring.find(kind, around, 1, text.length());
    }

    @Test
    void whatWasNotedOfAKindIsFoundByItsCharacters() {
        recurring.note(PARTIES, "municipality:5540", 5540);
        assertThat(find(PARTIES, "municipality:5540")).isEqualTo(5540);
        assertThat(find(PARTIES, "municipality:5542")).isNull();
        assertThat(find(PARTIES, "municipality:554")).isNull();
        assertThat(find(PARTIES, "")).isNull();
        assertThat(find(SOURCES, "municipality:5540")).isNull();
    }

    @Test
    void aStringIsNotTakenForAnotherThatEndsAsItDoes() {
        recurring.note(PARTIES, "municipality:5540", 1);
        recurring.note(PARTIES, "municipalitY:5540", 2);
        assertThat(find(PARTIES, "municipality:5540")).isIn(1, null);
        assertThat(find(PARTIES, "municipalitY:5540")).isEqualTo(2);
    }

    @Test
    void thereIsRoomForACertainNumber() {
        IntStream.range(0, 100_000).forEach(each -> recurring.note(PARTIES, "partner:p" + each, each));
        long found = IntStream.range(0, 100_000)
                .filter(each -> find(PARTIES, "partner:p" + each) != null)
                .peek(each -> assertThat(find(PARTIES, "partner:p" + each)).isEqualTo(each))
                .count();
        assertThat(found).isBetween(100L, 256L);
    }

    @Test
    void whatIsLongIsNotKept() {
        String name = "other:" + "x".repeat(100);
        recurring.note(SOURCES, name, 1);
        assertThat(find(SOURCES, name)).isNull();
    }
}
