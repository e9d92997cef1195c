package no.bygdevekst.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import no.bygdevekst.json.fixture.Reading;
import no.bygdevekst.json.fixture.Samples;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problems;

/** A document with a byte changed, taken out or put in is a document or has problems with places. */
class MutationProperties {

    private static final byte[] DOCUMENT = Samples.DOCUMENT.getBytes(StandardCharsets.UTF_8);
    private static final PlanDocumentReader READER = PlanDocumentReader.standard();

    @Property(tries = 3000)
    void aChangedByteNeverBreaksTheReader(@ForAll("places") int place, @ForAll("bytes") byte other) {
        byte[] changed = DOCUMENT.clone();
        changed[place] = other;
        assertIsReadOrNamed(READER.read(changed));
    }

    @Property(tries = 1000)
    void norDoesAByteTooMuchOrTooLittle(@ForAll("places") int place, @ForAll("bytes") byte more, @ForAll boolean cut) {
        byte[] changed = new byte[DOCUMENT.length + (cut ? -1 : 1)];
        System.arraycopy(DOCUMENT, 0, changed, 0, place);
        if (cut) {
            System.arraycopy(DOCUMENT, place + 1, changed, place, DOCUMENT.length - place - 1);
        } else {
            changed[place] = more;
            System.arraycopy(DOCUMENT, place, changed, place + 1, DOCUMENT.length - place);
        }
        assertIsReadOrNamed(READER.read(changed));
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, DOCUMENT.length - 1).withDistribution(RandomDistribution.uniform());
    }

    @Provide
    Arbitrary<Byte> bytes() {
        return Arbitraries.oneOf(
                Arbitraries.bytes(),
                Arbitraries.of("{}[]\":,.0123456789eE+-\\ntfu \n"
                        .chars()
                        .mapToObj(c -> (byte) c)
                        .toList()));
    }

    private static void assertIsReadOrNamed(Validation<Problems, PlanDocument> read) {
        if (read.isValid()) {
            assertThat(Reading.read(DocumentWriter.plan(Layout.COMPACT).toText(read.get())))
                    .isEqualTo(read);
            return;
        }
        assertThat(read.getError()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.line()).isBetween(1, 2);
            assertThat(problem.column()).isBetween(1, DOCUMENT.length + 2);
            assertThat(problem.at()).matches("(/[^/]*)*");
        });
    }
}
