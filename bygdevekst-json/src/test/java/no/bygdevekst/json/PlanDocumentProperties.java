package no.bygdevekst.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.bygdevekst.fixture.PlanArbitraries;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.plan.Submission;

/** Whatever can be built and has a form is the same after writing and reading, to the byte. */
@Domain(PlanArbitraries.class)
@Domain(DomainContext.Global.class)
class PlanDocumentProperties {

    private static final PlanDocumentReader READER = PlanDocumentReader.standard();

    @Property(tries = 250)
    void whatWasWrittenIsReadAgain(@ForAll Submission submission, @ForAll Layout layout) {
        PlanDocument document = PlanDocument.of(submission);
        DocumentWriter<PlanDocument> writer = DocumentWriter.plan(layout);
        byte[] written = writer.toBytes(document);
        PlanDocument read = READER.read(written).get();
        assertThat(read).isEqualTo(document);
        assertThat(writer.toBytes(read)).isEqualTo(written);
    }
}
