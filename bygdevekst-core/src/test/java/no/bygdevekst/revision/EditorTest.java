package no.bygdevekst.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.letter2024.rule.RuleCase;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.Submission;
import org.junit.jupiter.api.Test;

class EditorTest {

    private static final Submission DOCUMENT = GoodPlan.submission();
    private static final Editor EDITOR = Editor.of(DOCUMENT);
    private static final Place AMOUNT = Place.budgetLine(0, 1).at(BudgetLineMember.AMOUNT);
    private static final Place AGREED = Place.measure(1).at(MeasureMember.AGREED_BY);

    @Test
    void aMemberIsChangedWithWhatStoodThere() {
        Edit edit = EDITOR.changed(AMOUNT, Nok.KRONE);
        assertThat(edit.before()).contains(Nok.ofKroner(600_000));
        assertThat(edit.measure().map(measure -> measure.id().value())).contains("T1");
        assertThat(edit.line()).contains(GoodPlan.stateLine(2026, 600_000));
        assertThat(Edits.of(edit)
                        .applyTo(DOCUMENT)
                        .plan()
                        .measures()
                        .head()
                        .budget()
                        .get(1))
                .isEqualTo(GoodPlan.stateLine(2026, 1));
    }

    @Test
    void aMemberIsClearedAndFilled() {
        Place cost = Place.measure(0).at(MeasureMember.ESTIMATED_COST);
        Submission cleared = Edits.of(EDITOR.cleared(cost)).applyTo(DOCUMENT);
        assertThat(cleared.plan().measures().head().estimatedCost()).isEmpty();
        assertThat(Editor.of(cleared).at(cost)).isEmpty();
        assertThat(Edits.of(Editor.of(cleared).changed(cost, Nok.KRONE))
                        .applyTo(cleared)
                        .plan()
                        .measures()
                        .head()
                        .estimatedCost())
                .contains(Nok.KRONE);
    }

    @Test
    void elementsAreAddedAndTakenOutTogether() {
        Place entries = Place.plan(PlanMember.APPROVED_GRANTS);
        Vector<ApprovedGrant> three = Vector.of(1, 2, 3).map(krone -> ApprovedGrant.of(2025, Nok.ofKroner(krone)));
        Submission document = DOCUMENT.withPlan(DOCUMENT.plan().withApprovedGrants(three));
        Editor editor = Editor.of(document);
        ApprovedGrant four = ApprovedGrant.of(2025, Nok.ofKroner(4));
        Edits edits = Edits.of(editor.gone(entries.at(0)), editor.gone(entries.at(1)), editor.added(entries, four));
        assertThat(edits.applyTo(document).plan().approvedGrants()).containsExactly(three.last(), four);
        assertThat(edits.applyTo(document.plan()).approvedGrants()).containsExactly(three.last(), four);
    }

    @Test
    void anElementIsTakenOutOnlyWhereItStandsAsItDid() {
        Edits gone = Edits.of(EDITOR.gone(Place.budgetLine(0, 1)));
        Submission other = RuleCase.line(0, 1, line -> line.withYear(2027)).apply(DOCUMENT);
        assertThat(gone.applyTo(DOCUMENT).plan().measures().head().budget()).hasSize(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gone.applyTo(other))
                .withMessageContaining("at /plan/measures/0/budget/1 is not of what stands there");
    }

    @Test
    void partiesArePutLast() {
        assertThat(Edits.of(EDITOR.put(AGREED, GoodPlan.BUSINESS))
                        .applyTo(DOCUMENT)
                        .plan()
                        .measures()
                        .last()
                        .agreedBy())
                .containsExactly(GoodPlan.HYLLESTAD, GoodPlan.GULEN, GoodPlan.COUNTY, GoodPlan.BUSINESS);
    }

    @Test
    void whatIsNotOfItsTypeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edits.of(EDITOR.changed(AMOUNT, "1")).applyTo(DOCUMENT))
                .withMessage("not a Nok at /plan/measures/0/budget/1/amount: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edits.of(EDITOR.put(AGREED, "state")).applyTo(DOCUMENT))
                .withMessageContaining("not a Party");
    }

    @Test
    void whatLeadsNowhereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EDITOR.gone(Place.measure(2)))
                .withMessage("nothing can be edited at /plan/measures/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EDITOR.cleared(Place.agreement(AgreementMember.PILOT)))
                .withMessage("nothing can be edited at /agreement/pilot");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        EDITOR.cleared(Place.measure(0).at(MeasureMember.TITLE).at(0)));
    }

    @Test
    void whatMustBeThereStays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edits.of(EDITOR.cleared(Place.measure(0).at(MeasureMember.TITLE)))
                        .applyTo(DOCUMENT))
                .withMessage("title is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edits.of(EDITOR.cleared(AMOUNT)).applyTo(DOCUMENT))
                .withMessage("a line has an amount, or hours and an hourly rate");
    }

    @Test
    void aPlanTakesNoEditsOfAnythingElse() {
        Edit edit = EDITOR.gone(Place.agreement(AgreementMember.PARTNERS).at(0));
        assertThat(Edits.of(edit).applyTo(DOCUMENT).agreement().partners()).hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edits.of(edit).applyTo(DOCUMENT.plan()))
                .withMessage("not in the plan: /agreement/partners/0");
        assertThat(Editor.of(DOCUMENT).at(Place.document().at(DocumentMember.PROGRESS_REPORTS)))
                .contains(Vector.empty());
    }

    @Test
    void whatIsTakenOutMustStandThere() {
        Edits edits = PlanComparison.between(
                        DOCUMENT, DOCUMENT.withPlan(DOCUMENT.plan().withPreparedBy(Vector.empty())))
                .edits();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edits.applyTo(DOCUMENT.plan().withPreparedBy(Vector.of(GoodPlan.GULEN))))
                .withMessageContaining("/plan/preparedBy");
    }
}
