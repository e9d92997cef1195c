package no.bygdevekst.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.ForeignMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacePointerTest {

    @Test
    void aPointerLeadsToTheMembersOfTheFormat() {
        assertThat(Place.ofPointer("/plan/measures/3/budget/0/use"))
                .isEqualTo(Place.budgetLine(3, 0).at(BudgetLineMember.USE));
        assertThat(Place.ofPointer("/previousPlan/year"))
                .isEqualTo(Place.document().at(DocumentMember.PREVIOUS_PLAN).at(PlanMember.YEAR));
        assertThat(Place.ofPointer("")).isEqualTo(Place.document());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/rows/7/id",
                "/plan/measures/2/notes/0/title",
                "/plan/measures/2/colour/~0~1a/b",
                "/plan/measures/99999999999",
                "/agreement/partners/01"
            })
    void aPlaceOfAPointerPrintsAsThePointer(String pointer) {
        assertThat(Place.ofPointer(pointer)).hasToString(pointer);
    }

    @Test
    void whatTheFormatDoesNotKnowStandsAfterWhatItKnows() {
        Place foreign = Place.ofPointer("/plan/measures/2/colour");

        assertThat(foreign).isGreaterThan(Place.ofPointer("/plan/measures/2/references"));
        assertThat(foreign).isLessThan(Place.ofPointer("/plan/measures/3"));
        assertThat(foreign).isLessThan(Place.ofPointer("/plan/measures/2/size"));
        assertThat(foreign.member()).isEqualTo(new ForeignMember("colour"));
    }

    @Test
    void aPlaceIsInThoseThatItsPathPasses() {
        Place use = Place.budgetLine(3, 0).at(BudgetLineMember.USE);

        assertThat(use.isIn(use)).isTrue();
        assertThat(use.isIn(Place.measure(3))).isTrue();
        assertThat(use.isIn(Place.measure(2))).isFalse();
        assertThat(Place.measure(3).isIn(use)).isFalse();
        assertThat(use.members())
                .containsExactly(DocumentMember.PLAN, PlanMember.MEASURES, MeasureMember.BUDGET, BudgetLineMember.USE);
        assertThat(use.path()).hasSize(6).endsWith(use);
        assertThat(Place.measure(3).position()).contains(3);
        assertThat(use.position()).isEmpty();
    }

    @Test
    void twoPlacesAreEqualWhereTheirPathsAre() {
        Vector<String> pointers = Vector.of(
                "",
                "/plan",
                "/previousPlan",
                "/plan/measures",
                "/plan/measures/0",
                "/plan/measures/1",
                "/plan/measures/1/id");
        pointers.crossProduct().forEach(pair -> {
            Place one = Place.ofPointer(pair._1);
            Place other = Place.ofPointer(pair._2);
            assertThat(one.equals(other)).isEqualTo(pair._1.equals(pair._2));
            assertThat(one.hashCode() == other.hashCode()).isEqualTo(pair._1.equals(pair._2));
        });
    }

    @Test
    void whatIsNoPointerIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.ofPointer("plan"))
                .withMessage("pointer does not begin with '/': 'plan'");
    }
}
