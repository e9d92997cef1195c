package no.bygdevekst.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.Map;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Gaps;
import org.junit.jupiter.api.Test;

class SearchedTest {

    private static final Place LINE = Place.budgetLine(3, 1);

    @Test
    void aPartOfTheDocumentHasToDoWithAllFindings() {
        Searched signatures = Searched.inDocument(DocumentMember.PLAN, PlanMember.SIGNATURES);

        assertThat(signatures.isIncompleteFor(
                        Place.measure(0), gaps(Place.plan(PlanMember.SIGNATURES).at(2))))
                .isTrue();
        assertThat(signatures.isIncomplete(
                        gaps(Place.plan(PlanMember.PREPARED_BY).at(2))))
                .isFalse();
        assertThat(Searched.inMeasures().isIncomplete(gaps(Place.measure(2)))).isTrue();
        assertThat(Searched.inMeasures().isIncomplete(gaps(LINE))).isFalse();
    }

    @Test
    void aPartOfAMeasureOrALineHasToDoWithThoseAtIt() {
        Searched budget = Searched.inMeasure(MeasureMember.BUDGET);
        Searched exception = Searched.inLine(BudgetLineMember.EXCEPTION);
        Gaps gaps = gaps(LINE.at(BudgetLineMember.EXCEPTION));

        assertThat(budget.isIncompleteFor(Place.measure(3), gaps(LINE))).isTrue();
        assertThat(budget.isIncompleteFor(Place.measure(2), gaps(LINE))).isFalse();
        assertThat(exception.isIncompleteFor(LINE.at(BudgetLineMember.USE), gaps))
                .isTrue();
        assertThat(exception.isIncompleteFor(Place.budgetLine(3, 0), gaps)).isFalse();
        assertThat(exception.isIncompleteFor(Place.measure(3), gaps)).isFalse();
    }

    @Test
    void aMemberAloneIsNotMissedWhereAllThatItStandsInIs() {
        Searched revision = Searched.ofMember(DocumentMember.PREVIOUS_PLAN, PlanMember.REVISION);
        Place previous = Place.document().at(DocumentMember.PREVIOUS_PLAN);

        assertThat(revision.isIncomplete(gaps(previous.at(PlanMember.REVISION))))
                .isTrue();
        assertThat(revision.isIncomplete(gaps(previous))).isFalse();
    }

    @Test
    void stateLinesAreMissedWhereALineMayBeOne() {
        assertThat(Searched.inStateLines().isIncomplete(gaps(LINE))).isTrue();
        assertThat(Searched.inStateLinesOfMeasure().isIncompleteFor(Place.measure(0), gaps(LINE)))
                .isFalse();
        assertThat(Searched.inPreviousStateLines().isIncomplete(gaps(LINE))).isFalse();
    }

    private static Gaps gaps(Place... places) {
        return Gaps.of(Vector.of(places), Map.of(), Vector.empty());
    }
}
