package no.bygdevekst.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.place.Problem;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Phrase;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final Place MEASURES = Place.plan(PlanMember.MEASURES);
    private static final PartialLine STATE = partial(Place.budgetLine(3, 1), Party.state());
    private static final PartialLine OWN = partial(Place.budgetLine(3, 2), Party.parse("municipality:5540"));

    /** The measure at 0, two lines of that at 3, and the user of a line of that at 4 could not be read. */
    private static final Gaps GAPS = Gaps.of(
            Vector.of(
                    Place.measure(0),
                    STATE.place(),
                    OWN.place(),
                    Place.budgetLine(4, 0).at(BudgetLineMember.SPENT_BY)),
            Map.of(MEASURES, Vector.of(1, 2, 3, 4), Place.measure(3).at(MeasureMember.BUDGET), Vector.of(0, 3)),
            Vector.of(STATE, OWN, partial(Place.budgetLine(4, 0), Party.state())));

    @Test
    void positionsAreThoseOfTheDocument() {
        assertThat(GAPS.inDocument(Place.budgetLine(2, 1).at(BudgetLineMember.USE)))
                .hasToString("/plan/measures/3/budget/3/use");
        assertThat(GAPS.inDocument(Place.measure(9))).hasToString("/plan/measures/9");
        assertThat(GAPS.inDocument(MEASURES)).isEqualTo(MEASURES);
        assertThat(Gaps.none().inDocument(Place.measure(2))).isEqualTo(Place.measure(2));
        assertThat(GAPS.indexOf(Place.measure(3))).contains(2);
        assertThat(GAPS.indexOf(Place.measure(0))).isEmpty();
        assertThat(GAPS.indexOf(MEASURES)).isEmpty();
    }

    @Test
    void aGapConcernsWhatStandsInItAndTheArrayThatItIsAnElementOf() {
        assertThat(GAPS.concern(Place.measure(0).at(MeasureMember.TITLE))).isTrue();
        assertThat(GAPS.concern(MEASURES)).isTrue();
        assertThat(GAPS.concern(Place.measure(4))).isFalse();
        assertThat(GAPS.concern(Place.measure(4).at(MeasureMember.BUDGET))).isFalse();
        assertThat(Gaps.none().concern(Place.plan())).isFalse();
    }

    @Test
    void aPathLacksWhatStandsOnIt() {
        assertThat(GAPS.on(Vector.of(DocumentMember.PLAN, PlanMember.MEASURES))).containsExactly(Place.measure(0));
        assertThat(GAPS.on(Vector.of(DocumentMember.PLAN, PlanMember.MEASURES, MeasureMember.BUDGET)))
                .containsExactly(Place.measure(0), STATE.place(), OWN.place());
        assertThat(GAPS.on(Vector.of(DocumentMember.PREVIOUS_PLAN, PlanMember.MEASURES)))
                .isEmpty();
    }

    @Test
    void onlyALineOfWhichTheSourceIsKnownIsNoneOfTheState() {
        assertThat(GAPS.mayLackStateLine(STATE.place())).isTrue();
        assertThat(GAPS.mayLackStateLine(OWN.place())).isFalse();
        assertThat(GAPS.mayLackStateLine(Place.measure(0))).isTrue();
        assertThat(GAPS.mayLackStateLine(Place.budgetLine(1, 0))).isTrue();
        assertThat(GAPS.mayLackStateLine(Place.measure(1).at(MeasureMember.BUDGET)))
                .isTrue();
    }

    @Test
    void whatIsLostIsKnownAsFarAsItCouldBeRead() {
        assertThat(GAPS.lostLines()).containsExactly(STATE, OWN, PartialLine.unknown(Place.measure(0)));
        assertThat(GAPS.linesLacking(BudgetLineMember.SPENT_BY).map(PartialLine::place))
                .containsExactly(Place.budgetLine(4, 0));
        assertThat(GAPS.linesLacking(BudgetLineMember.IN_KIND)).isEmpty();
    }

    @Test
    void aDraftSaysHowMuchIsWrong() {
        Problem problem =
                new Problem(ProblemCode.WRONG_TYPE, Place.plan(), Option.none(), Phrase.of("feil", "feil", "wrong"));

        assertThat(Draft.unreadable(Vector.of(problem))).hasToString("draft with 1 problem");
        assertThat(Draft.unreadable(Vector.of(problem, problem))).hasToString("draft with 2 problems");
        assertThat(Draft.unreadable(Vector.of(problem)).submission()).isEmpty();
        assertThat(problem).hasToString("WRONG_TYPE /plan");
    }

    private static PartialLine partial(Place place, Party source) {
        return new PartialLine(place, Option.some(2026), Option.some(source), Option.none(), Option.none(), false);
    }
}
