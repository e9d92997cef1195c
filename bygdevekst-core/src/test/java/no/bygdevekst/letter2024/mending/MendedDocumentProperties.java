package no.bygdevekst.letter2024.mending;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.fixture.AnyPlanArbitraries;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.letter2024.rule.RuleCases;
import no.bygdevekst.mending.Mending;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.revision.Edit;
import no.bygdevekst.rulebook.CaseFile;
import org.junit.jupiter.api.Test;

/** Applied alone, a mending removes its finding, and no error appears of a rule at a subject that had none. */
@Domain(AnyPlanArbitraries.class)
class MendedDocumentProperties {

    @Property(tries = 300)
    void aMendingRemovesItsFindingAndBringsNoError(@ForAll Submission document) {
        Letter2024.mender().mend(document).mendings().forEach(mending -> check(document, mending));
    }

    @Test
    void soItIsOfTheCasesOfTheRules() {
        RuleCases.all()
                .map(each -> each.fires())
                .forEach(document ->
                        Letter2024.mender().mend(document).mendings().forEach(mending -> check(document, mending)));
    }

    private static void check(Submission document, Mending mending) {
        String what = mending.finding().rule() + " " + mending.edits();
        Vector<Finding> before = findings(document);
        Vector<Finding> after = findings(mending.mended());
        assertThat(after.map(Finding::fingerprint))
                .as(what)
                .doesNotContain(mending.finding().fingerprint());
        Set<String> known = HashSet.ofAll(before.map(MendedDocumentProperties::subject))
                .addAll(before.map(MendedDocumentProperties::place));
        assertThat(after.filter(each -> each.severity() == Severity.ERROR)
                        .reject(each -> known.contains(subject(each)) || known.contains(place(each))))
                .as(what)
                .isEmpty();
        CaseFile file = CaseFile.of(document, Letter2024.terms());
        mending.edits().all().forEach(edit -> nothingIsCutThatStands(edit, file));
    }

    private static void nothingIsCutThatStands(Edit edit, CaseFile file) {
        if (edit.member().contains(BudgetLineMember.AMOUNT)) {
            BudgetLine line = edit.line().get();
            Nok after = (Nok) edit.after().get();
            boolean settled = file.basis().status().isSettled(line.year());
            assertThat(after.isPositive()).isTrue();
            assertThat(settled
                            && after.isLessThan(line.value())
                            && file.previousPlan().isEmpty())
                    .isFalse();
        }
    }

    private static Vector<Finding> findings(Submission document) {
        return Letter2024.evaluator().evaluate(document).findings();
    }

    private static String subject(Finding finding) {
        return finding.rule() + " of " + finding.subject();
    }

    private static String place(Finding finding) {
        return finding.rule() + " at " + finding.place();
    }
}
