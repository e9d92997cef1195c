package no.bygdevekst.mending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.letter2024.rule.RuleCase;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.revision.Edits;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Judgement;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.rulebook.Waivers;
import no.bygdevekst.terms.TermsByYear;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Text;
import org.junit.jupiter.api.Test;

/** A host's own rules and remedies. */
class MenderTest {

    private static final RuleId SHOUTS = RuleId.of("acme:S01");
    private static final Phrase CALMER = Phrase.of("Skriv roligere.", "Skriv rolegare.", "Write more calmly.");
    private static final Text CALM = Text.of("roligere tittel", "rolegare tittel", "a calmer title");
    private static final Nok THIRTEEN = Nok.ofKroner(13);
    private static final TermsByYear TERMS = TermsByYear.of(Letter2024.terms());

    /** No title ends with an exclamation mark. */
    private static final Rule NO_SHOUTING = Rule.of("acme:S01", Severity.ERROR)
            .when(file -> file.measures()
                    .filter(placed -> placed.measure().title().endsWith("!"))
                    .map(placed -> Remark.at(Place.measure(placed.index()).at(MeasureMember.TITLE))
                            .about(placed.measure().id())))
            .summary("Utropstegn", "Utropsteikn", "Exclamation mark")
            .asks("Titler er rolige.", "Titlar er rolege.", "Titles are calm.")
            .wrong("Tittelen roper.", "Tittelen ropar.", "The title shouts.")
            .mend("Skriv en annen tittel.", "Skriv ein annan tittel.", "Write another title.");

    private static final Rulebook BOOK = Rulebook.of(Vector.of(NO_SHOUTING));

    private static final Submission SHOUTING = GoodPlan.submission()
            .withPlan(GoodPlan.plan()
                    .withMeasures(Vector.of(
                            GoodPlan.housing().withTitle("Hus!"),
                            GoodPlan.services().withTitle("Kontor!"))));

    private static Mender mender(Remedy remedy) {
        return Mender.of(BOOK, TERMS, Remedies.none().with(SHOUTS, remedy));
    }

    private static Proposal titled(Flaw flaw, String title) {
        return Proposal.of(CALMER, flaw.editor().changed(flaw.place(), title));
    }

    @Test
    void aRuleWithoutARemedyIsATaskForThosWhoDrawUpThePlan() {
        Mendings mendings = Mender.of(BOOK, TERMS, Remedies.none()).mend(SHOUTING);
        assertThat(mendings.mendings()).isEmpty();
        assertThat(mendings.tasks()).hasSize(1);
        Task task = mendings.tasks().head();
        assertThat(task.party()).isEmpty();
        assertThat(task.findings()).hasSize(2);
        assertThat(task.text().in(Language.NYNORSK)).isEqualTo("Skriv ein annan tittel.");
    }

    @Test
    void aTaskIsOfEachPartyItsOwn() {
        assertThat(mender(Remedy.task(Who.THE_RESPONSIBLE))
                        .mend(SHOUTING)
                        .tasks()
                        .map(Task::party))
                .containsExactly(Option.some(GoodPlan.HYLLESTAD), Option.some(GoodPlan.GULEN));
    }

    @Test
    void whereNothingHasToBeDoneThereIsNeither() {
        Mendings mendings = mender(Remedy.neither(CALM)).mend(SHOUTING);
        assertThat(mendings.mendings()).isEmpty();
        assertThat(mendings.tasks()).isEmpty();
    }

    @Test
    void onlyWhatHelpsIsOffered() {
        Remedy remedy = Remedy.task(Who.PLANNERS)
                .orRather(CALM, flaw -> Vector.of(titled(flaw, "Hus!!"), titled(flaw, "Hus"), titled(flaw, "Bustad")));
        Mendings mendings = mender(remedy).mend(SHOUTING);
        assertThat(mendings.tasks()).isEmpty();
        assertThat(mendings.mendings().map(each -> each.finding().place().toString()))
                .containsExactly(
                        "/plan/measures/0/title",
                        "/plan/measures/0/title",
                        "/plan/measures/1/title",
                        "/plan/measures/1/title");
        assertThat(mendings.mendings().head().mended().plan().measures().head().title())
                .isEqualTo("Hus");
    }

    @Test
    void whatHelpsHereAndHurtsThereIsNot() {
        Remedy remedy = Remedy.task(Who.PLANNERS)
                .orRather(
                        CALM,
                        flaw -> Vector.of(Proposal.of(
                                CALMER,
                                flaw.editor().changed(flaw.place(), "Hus"),
                                flaw.editor().changed(Place.measure(1).at(MeasureMember.TITLE), "Kontor!"))));
        Submission one = SHOUTING.withPlan(
                SHOUTING.plan().withMeasures(Vector.of(GoodPlan.housing().withTitle("Hus!"), GoodPlan.services())));
        assertThat(mender(remedy).mend(one).mendings()).isEmpty();
        assertThat(mender(remedy).mend(one).tasks()).hasSize(1);
    }

    @Test
    void whatMendsTwoAndHurtsAThirdIsNot() {
        Place third = Place.measure(2).at(MeasureMember.TITLE);
        Remedy remedy = Remedy.task(Who.PLANNERS)
                .orRather(
                        CALM,
                        flaw -> Vector.of(Proposal.of(
                                CALMER,
                                flaw.editor().changed(Place.measure(0).at(MeasureMember.TITLE), "Hus"),
                                flaw.editor().changed(Place.measure(1).at(MeasureMember.TITLE), "Kontor"),
                                flaw.editor().changed(third, "Veg!"))));
        Submission two = SHOUTING.withPlan(SHOUTING.plan()
                .withMeasures(SHOUTING.plan()
                        .measures()
                        .append(GoodPlan.housing().withId(MeasureId.of("T3")).withTitle("Veg"))));
        assertThat(mender(remedy).mend(two).mendings()).isEmpty();
        assertThat(mender(remedy)
                        .mend(two.withPlan(two.plan()
                                .withMeasures(
                                        two.plan().measures().update(2, measure -> measure.withTitle("Veg, veg!")))))
                        .mendings())
                .hasSize(2);
    }

    /** Of one year and of another is not the same, though both are of the whole plan. */
    @Test
    void whatIsOfAnotherYearIsAnotherFinding() {
        Rule noThirteen = Rule.of("acme:S01", Severity.ERROR)
                .when(file -> file.measures()
                        .head()
                        .lines()
                        .filter(placed -> placed.line().value().equals(THIRTEEN))
                        .map(placed -> Remark.at(Place.plan(PlanMember.MEASURES))
                                .with("year", placed.line().year())))
                .summary("Tretten", "Tretten", "Thirteen")
                .asks("Ingen linje er på tretten.", "Inga linje er på tretten.", "No line is of thirteen.")
                .wrong("Tretten i {year}.", "Tretten i {year}.", "Thirteen in {year}.")
                .mend("Skriv en annen.", "Skriv ei anna.", "Write another.");
        Remedy remedy = Remedy.task(Who.PLANNERS)
                .orRather(
                        CALM,
                        flaw -> Vector.of(Proposal.of(
                                CALMER,
                                flaw.editor().changed(amount(0), Nok.KRONE),
                                flaw.editor().changed(amount(1), Nok.KRONE),
                                flaw.editor().changed(amount(2), THIRTEEN))));
        Submission two = RuleCase.line(0, 0, MenderTest::thirteen)
                .andThen(RuleCase.line(0, 1, MenderTest::thirteen))
                .apply(GoodPlan.submission());
        Mender mender = Mender.of(
                Rulebook.of(Vector.of(noThirteen)), TERMS, Remedies.none().with(SHOUTS, remedy));
        assertThat(mender.mend(two).mendings()).isEmpty();
    }

    private static Place amount(int line) {
        return Place.budgetLine(0, line).at(BudgetLineMember.AMOUNT);
    }

    private static BudgetLine thirteen(BudgetLine line) {
        return line.withContribution(Contribution.of(THIRTEEN));
    }

    @Test
    void aRemedySaysWhatItDoesOrWhyNot() {
        Remedy task = Remedy.task(Who.THE_RESPONSIBLE);
        assertThat(task).hasToString("a task of THE_RESPONSIBLE");
        assertThat(task.orRather(CALM, flaw -> Vector.empty())).hasToString("a calmer title");
        assertThat(Remedy.neither(CALM)).hasToString("a calmer title");
        assertThat(Remedies.none().with(SHOUTS, task)).hasToString("acme:S01");
        assertThat(mender(task)).asString().startsWith("1 rules, ").endsWith(", acme:S01");
        assertThat(Who.THE_MUNICIPALITY.text().in(Language.BOKMAL)).isEqualTo("kommunen");
    }

    @Test
    void whatIsNoDocumentIsNotOffered() {
        Remedy remedy = Remedy.task(Who.PLANNERS).orRather(CALM, flaw -> Vector.of(titled(flaw, " ")));
        assertThat(mender(remedy).mend(SHOUTING).mendings()).isEmpty();
    }

    @Test
    void whatIsWaivedIsLetPass() {
        CaseFile file = CaseFile.of(SHOUTING, Letter2024.terms());
        Finding finding = BOOK.findings(file).head();
        Waiver waiver = new Waiver(finding.fingerprint(), "Slik heiter det.", "Kari Døme", LocalDate.of(2025, 1, 1));
        Judgement judgement = BOOK.judge(file, Waivers.of(Vector.of(waiver)));
        assertThat(mender(Remedy.task(Who.PLANNERS))
                        .mend(judgement)
                        .tasks()
                        .head()
                        .findings())
                .hasSize(1)
                .noneMatch(finding::equals);
    }

    @Test
    void findingsThatAreAlikeInAllTheySayAreMendedTogether() {
        ProgressReport report = ProgressReport.builder()
                .year(2025)
                .reportedOn(LocalDate.of(2025, 11, 1))
                .spentToDate(Nok.KRONE)
                .build();
        Submission thrice = GoodPlan.submission().withReports(Vector.of(report, report, report));
        assertThat(Letter2024.mender()
                        .mend(thrice)
                        .mendings()
                        .filter(each -> each.finding().rule().value().equals("P02"))
                        .map(each -> each.mended().reports().size()))
                .containsExactly(1, 2);
    }

    @Test
    @SuppressWarnings("NullAway") // what a host without null checks may do
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Mender.of(BOOK, TERMS, null))
                .withMessageContaining("remedies");
        assertThatNullPointerException()
                .isThrownBy(() -> new Proposal(new Edits(Vector.empty()), null, CALMER))
                .withMessageContaining("confirmation");
    }
}
