package no.bygdevekst.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

    @TempDir
    private Path folder;

    private Path copy;

    @BeforeEach
    void aCopy() throws IOException {
        copy = Files.writeString(folder.resolve("line.txt"), "én linje\n");
    }

    @Test
    void theSameOutputHoldsAndAnotherDoesNot() throws IOException {
        Golden.hold(copy, "én linje\n", false);
        assertThatThrownBy(() -> Golden.hold(copy, "en linje\n", false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("line.txt differs; -Dgolden.update=true writes it anew");
        assertThat(copy).hasContent("én linje\n");
    }

    @Test
    void anOutputWithoutACopyDoesNotHold() {
        Path none = folder.resolve("none.txt");
        assertThatThrownBy(() -> Golden.hold(none, "én linje\n", false)).isInstanceOf(AssertionError.class);
        assertThat(none).doesNotExist();
    }

    @Test
    void aCopyIsWrittenAnewWhenThatIsAskedFor() throws IOException {
        Golden.hold(copy, "to linjer\n", true);
        assertThat(copy).hasContent("to linjer\n");
        Path first = folder.resolve("golden/first.txt");
        Golden.hold(first, "først\n", true);
        assertThat(first).hasContent("først\n");
    }
}
