package no.bygdevekst.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class ListingTest {

    @Test
    void namesAreListedAsInASentence() {
        assertThat(listed(Language.NYNORSK)).isEqualTo("ingen");
        assertThat(listed(Language.ENGLISH)).isEqualTo("none");
        assertThat(listed(Language.BOKMAL, "Gulen")).isEqualTo("Gulen");
        assertThat(listed(Language.BOKMAL, "Gulen", "Solund")).isEqualTo("Gulen og Solund");
        assertThat(listed(Language.ENGLISH, "Gulen", "Solund", "Fedje")).isEqualTo("Gulen, Solund and Fedje");
        assertThat(Listing.of(Vector.of("Gulen", "Solund"))).hasToString("Gulen, Solund");
    }

    private static String listed(Language language, String... names) {
        return Listing.of(Vector.of(names)).in(language);
    }
}
