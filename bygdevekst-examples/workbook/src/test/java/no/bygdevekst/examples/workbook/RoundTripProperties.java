package no.bygdevekst.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.bygdevekst.fixture.PlanArbitraries;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;

/** Whatever plan is written as a workbook is the same when it is read again. */
@Domain(PlanArbitraries.class)
@Domain(DomainContext.Global.class)
class RoundTripProperties {

    @Property(tries = 40)
    void whatWasWrittenIsReadAgain(@ForAll Submission submission, @ForAll Language language) {
        byte[] workbook = Workbooks.written(submission, language);
        assertThat(Workbooks.problems(workbook, Language.ENGLISH)).isEmpty();
        assertThat(Workbooks.read(workbook).document().get().submission()).isEqualTo(submission);
    }
}
