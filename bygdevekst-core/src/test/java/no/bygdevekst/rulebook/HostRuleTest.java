package no.bygdevekst.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.Vector;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.letter2024.rule.LetterRules;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.source.Citation;
import no.bygdevekst.source.CitedReading;
import no.bygdevekst.source.Reading;
import no.bygdevekst.terms.PaymentEnd;
import no.bygdevekst.terms.UsedUp;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** A host's own rule can do all that the letter's can. */
class HostRuleTest {

    private static final Rulebook BOOK = LetterRules.rulebook().with(HostRule.EVERY_MEASURE);

    @Test
    void itsFindingsHavePlaceSubjectArgumentsAndSource() {
        Finding second = findings(BOOK).get(1);
        assertThat(second.severity()).isEqualTo(Severity.ERROR);
        assertThat(second.place()).hasToString("/plan/measures/1/title");
        assertThat(second.place().index(PlanMember.MEASURES)).contains(1);
        assertThat(second.subject()).containsExactly("T2");
        assertThat(second.arguments()).hasToString("measure=T2, title=Felles plankontor, amount=1350000, year=2025");
        assertThat(second.citation()).contains(HostRule.GRANT_LETTER);
    }

    @Test
    void itsMessagesReadInEveryLanguage() {
        Finding first = findings(BOOK).head();
        assertThat(Vector.of(Language.values()).map(language -> BOOK.message(first, language)))
                .containsExactly(
                        "Tiltak T1 «Bustader til leige» er på 1\u00a0930\u00a0000\u00a0kr i planen for 2025."
                                + " Ring fylket.",
                        "Tiltak T1 «Bustader til leige» er på 1\u00a0930\u00a0000\u00a0kr i planen for 2025."
                                + " Ring fylket.",
                        "Measure T1 “Bustader til leige” is of NOK\u00a01\u00a0930\u00a0000 in the plan for 2025."
                                + " Call the county.");
    }

    @Test
    void itStandsInTheWayOfSubmittingAsAnyError() {
        assertThat(SubmittablePlan.check(BOOK, CaseFile.of(GoodPlan.submission(), TestTerms.TERMS), Waivers.none())
                        .getError())
                .isEqualTo(findings(BOOK));
    }

    @Test
    void oneOfItsCasesCanComeUnderAnotherCitation() {
        Citation other = HostRule.SOURCE.cite("conditions", "4");
        Rule citing = titled(Rule.of("acme:X02", Severity.WARNING)
                .citing(HostRule.GRANT_LETTER, other)
                .when(file -> file.measures()
                        .map(placed -> placed.remark(MeasureMember.TITLE).citing(other))));
        assertThat(findings(Rulebook.of(Vector.empty()).with(citing)).flatMap(Finding::citation))
                .containsOnly(other);
    }

    private static CitedReading at(Reading reading) {
        return new CitedReading(reading, Vector.of(HostRule.GRANT_LETTER));
    }

    @Test
    void itSaysHowItReadsItsSource() {
        Rule reading = titled(Rule.of("acme:X02", Severity.WARNING)
                .when(file -> Vector.empty())
                .reading(at(UsedUp.ALL_RELEASED))
                .reading(at(PaymentEnd.CARRY_OVER_ONLY)));
        assertThat(reading.readings()).containsExactly(at(UsedUp.ALL_RELEASED), at(PaymentEnd.CARRY_OVER_ONLY));
    }

    @Test
    void argumentsThatItsTextsDoNotNameAreItsOwnMistake() {
        assertThatIllegalStateException()
                .isThrownBy(() -> findings(withRemark(Remark.at(Place.plan())
                        .with("measure", "T1")
                        .with("title", "x")
                        .with("more", 1))))
                .withMessageContainingAll("acme:X02", "(measure, title, more)", "(title, measure)");
        assertThatIllegalStateException()
                .isThrownBy(() -> findings(withRemark(Remark.at(Place.plan()).with("measure", "T1"))))
                .withMessageContainingAll("acme:X02", "(measure)");
    }

    @Test
    void aDraftIsAValueThatSeveralRulesCanBeMadeOf() {
        RuleDraft draft = Rule.of("acme:X02", Severity.WARNING);
        Rule cited = titled(draft.citing(HostRule.GRANT_LETTER).when(file -> Vector.empty()));
        assertThat(cited.citations()).containsExactly(HostRule.GRANT_LETTER);
        assertThat(titled(draft.when(file -> Vector.empty())).citations()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void aRuleThatLooksForNothingAtAllCannotBeMade() {
        assertThatNullPointerException()
                .isThrownBy(() -> Rule.of("acme:X03", Severity.ADVICE).when(null))
                .withMessageContaining("check");
    }

    @Test
    void aRuleWhoseLanguagesNameDifferentThingsCannotBeMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.of("acme:X03", Severity.ADVICE)
                        .when(file -> Vector.empty())
                        .summary("Navn", "Namn", "Name")
                        .asks("Navnet er kort.", "Namnet er kort.", "The name is short.")
                        .wrong("«{title}» er langt.", "«{title}» er langt.", "“{name}” is long."))
                .withMessageContaining("{name}");
    }

    private static Rulebook withRemark(Remark remark) {
        return Rulebook.of(Vector.empty())
                .with(titled(Rule.of("acme:X02", Severity.WARNING).when(file -> Vector.of(remark))));
    }

    private static Rule titled(RuleDraft.LacksWords rule) {
        return rule.summary("Tittel", "Tittel", "Title")
                .asks("Tittelen er kort.", "Tittelen er kort.", "The title is short.")
                .wrong("Tittelen «{title}» er lang.", "Tittelen «{title}» er lang.", "“{title}” is long.")
                .mend("Kort ned {measure}.", "Kort ned {measure}.", "Shorten {measure}.");
    }

    private static Vector<Finding> findings(Rulebook book) {
        return book.findings(CaseFile.of(GoodPlan.submission(), TestTerms.TERMS));
    }
}
