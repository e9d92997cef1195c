package no.bygdevekst.letter2024.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.fixture.DecentPlanArbitraries;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;

/** A decent plan is left in peace, in its first year and in those after, whoever comes and goes. */
@Domain(DecentPlanArbitraries.class)
class DecentPlanProperties {

    @Property(tries = 300)
    void nothingButAdvice(@ForAll Submission decent) {
        assertThat(Letter2024.rulebook().findings(CaseFile.of(decent, Letter2024.terms())))
                .allMatch(finding -> finding.severity() == Severity.ADVICE);
    }
}
