package no.bygdevekst.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.util.Map;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.letter2024.rule.LetterReadings;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Gaps;
import no.bygdevekst.terms.Involvement;
import no.bygdevekst.terms.UsedUp;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final Searched SIGNATURES = Searched.inDocument(DocumentMember.PLAN, PlanMember.SIGNATURES);
    private static final Searched LINES_OF_MEASURE = Searched.inMeasure(MeasureMember.BUDGET);
    private static final Place SECOND_LINE = Place.budgetLine(0, 1);

    @Test
    void aRuleSpeaksOfItsValuesAndOfAllChoicesOfItsReadings() {
        Rule rule = searching();

        assertThat(rule.speaksOf(FundUse.GUARANTEE)).isTrue();
        assertThat(rule.speaksOf(FundUse.SERVICES)).isFalse();
        assertThat(rule.speaksOf(Involvement.BY_SUB_GOAL)).isTrue();
        assertThat(rule.speaksOf(UsedUp.ALL_RELEASED)).isFalse();
        assertThat(rule.searched()).isEmpty();
        assertThat(searching(SIGNATURES).searched()).containsExactly(SIGNATURES);
    }

    @Test
    void ofAHalfTypedPlanARuleIsSilentWhereWhatItLooksThroughCouldNotBeRead() {
        Gaps gaps = gaps(Place.plan(PlanMember.SIGNATURES).at(1));

        assertThat(places(searching(SIGNATURES), gaps)).isEmpty();
        assertThat(places(searching(), gaps)).hasSize(2);
        assertThat(places(searching(Searched.inDocument(DocumentMember.PLAN, PlanMember.PREPARED_BY)), gaps))
                .hasSize(2);
    }

    @Test
    void whatIsLookedThroughInAMeasureSilencesTheFindingsThere() {
        assertThat(places(searching(LINES_OF_MEASURE), gaps(SECOND_LINE)))
                .containsExactly(Place.measure(1).at(MeasureMember.TITLE));
        assertThat(places(searching(), gaps(SECOND_LINE))).hasSize(2);
    }

    @Test
    void aFindingAtWhatCouldNotBeReadIsNone() {
        assertThat(places(searching(), gaps(Place.measure(1).at(MeasureMember.TITLE))))
                .containsExactly(Place.measure(0).at(MeasureMember.TITLE));
    }

    @Test
    void aLineThatLacksWhatTellsItApartHasNoFindings() {
        Rule lines = findingLines();

        assertThat(places(lines, gaps(SECOND_LINE.at(BudgetLineMember.DESCRIPTION))))
                .hasSize(4)
                .doesNotContain(SECOND_LINE);
        assertThat(places(lines, gaps(SECOND_LINE.at(BudgetLineMember.YEAR)))).hasSize(5);
    }

    @Test
    void itsPlacesAreThoseOfTheDocument() {
        Gaps gaps = Gaps.of(
                Vector.of(Place.measure(0)), Map.of(Place.plan(PlanMember.MEASURES), Vector.of(1, 2)), Vector.empty());

        assertThat(places(searching(), gaps))
                .containsExactly(
                        Place.measure(1).at(MeasureMember.TITLE),
                        Place.measure(2).at(MeasureMember.TITLE));
    }

    @Test
    void itSaysWhichItIs() {
        Rulebook book = Rulebook.of(Vector.of(searching()));

        assertThat(searching()).hasToString("T01 WARNING");
        assertThat(book).hasToString("1 rules");
        assertThat(book.with(HostRule.EVERY_MEASURE)).hasToString("2 rules, changed acme:X01");
        assertThat(file(Gaps.none())).hasToString("hyllestad-og-gulen 2025, revision 1");
        assertThat(file(Gaps.none()).measures().last()).hasToString("T2 at 1");
        assertThat(book.judge(file(Gaps.none()), Waivers.of(Vector.empty())))
                .hasToString("[T01 WARNING /plan/measures/0/title, T01 WARNING /plan/measures/1/title]");
        assertThat(Waivers.of(Vector.empty())).hasToString("0 waivers");
        assertThat(Rule.of("T03", Severity.ERROR)).hasToString("T03 ERROR");
        assertThat(file(Gaps.none()).submission()).isEqualTo(GoodPlan.submission());
        assertThatThrownBy(() -> book.message(
                        HostRule.EVERY_MEASURE.findings(file(Gaps.none())).head(), Language.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no rule acme:X01");
    }

    @Test
    void paymentsAreOfWhatTheyAreMadeOf() {
        assertThat(file(Gaps.none()).payments()).isNotEmpty();
        assertThat(file(gaps(Place.plan(PlanMember.SIGNATURES).at(1))).payments())
                .isNotEmpty();
        assertThat(file(gaps(Place.plan(PlanMember.APPROVED_ON))).payments()).isEmpty();
    }

    private static Vector<Place> places(Rule rule, Gaps gaps) {
        return rule.findings(file(gaps)).map(finding -> finding.place());
    }

    private static CaseFile file(Gaps gaps) {
        return CaseFile.of(GoodPlan.submission(), TestTerms.TERMS, gaps);
    }

    private static Gaps gaps(Place place) {
        return Gaps.of(Vector.of(place), Map.of(), Vector.empty());
    }

    /** A rule that finds the title of every measure. */
    private static Rule searching(Searched... parts) {
        return Rule.of("T01", Severity.WARNING)
                .citing(HostRule.GRANT_LETTER)
                .when(file -> file.measures().map(placed -> placed.remark(MeasureMember.TITLE)))
                .searching(parts)
                .reading(LetterReadings.of(Involvement.BY_MEASURE))
                .speakingOf(FundUse.GUARANTEE)
                .summary("Tiltak", "Tiltak", "Measure")
                .asks("Se på det.", "Sjå på det.", "Look at it.")
                .wrong(
                        "Tiltak {measure} «{title}» er her.",
                        "Tiltak {measure} «{title}» er her.",
                        "Measure {measure} “{title}” is here.")
                .mend("Ring fylket.", "Ring fylket.", "Call the county.");
    }

    /** A rule that finds every line of the first measure. */
    private static Rule findingLines() {
        return Rule.of("T02", Severity.WARNING)
                .citing(HostRule.GRANT_LETTER)
                .when(file -> file.measures().head().lines().map(placed -> placed.remarkAt(placed.place())))
                .summary("Linje", "Linje", "Line")
                .asks("Se på den.", "Sjå på ho.", "Look at it.")
                .wrong(
                        "Tiltak {measure} «{title}» har {amount} i {year}.",
                        "Tiltak {measure} «{title}» har {amount} i {year}.",
                        "Measure {measure} “{title}” has {amount} in {year}.")
                .mend("Ring fylket.", "Ring fylket.", "Call the county.");
    }
}
