package no.bygdevekst.letter2024;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import java.util.function.UnaryOperator;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.ExplanationText;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Share;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.source.Citation;
import no.bygdevekst.source.CitedReading;
import no.bygdevekst.source.SourceDocument;
import no.bygdevekst.source.SourceSection;
import no.bygdevekst.terms.GrantSplit;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.terms.Restriction;
import no.bygdevekst.terms.TermsByYear;
import no.bygdevekst.terms.TermsSources;
import no.bygdevekst.terms.UsedUp;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import org.junit.jupiter.api.Test;

/**
 * How a year's terms are added, shown with a letter of 2026 that nobody has written: 60 per cent first, in whole
 * thousands; two years of carry-over; no equipment; and meeting allowances that the state's money <em>cannot</em> pay
 * for. It is data, one rule and a severity, and no class of the library is touched.
 */
class NextLetterTest {

    private static final SourceDocument LETTER = SourceDocument.of(
            "letter-2026",
            Text.of("brevet for 2026", "brevet for 2026", "the letter of 2026"),
            Text.of(
                    "departementets brev om handlingsplanarbeidet, 2026",
                    "brevet frå departementet om handlingsplanarbeidet, 2026",
                    "the ministry's letter on the work with action plans, 2026"),
            SourceSection.headed("money", "Pengene"),
            SourceSection.headed("tables", "Tabellene"),
            SourceSection.headed("restrictions", "Hva midlene ikke kan brukes til"));

    private static final Citation NO_EQUIPMENT = LETTER.cite("restrictions", "bullet 8");

    /** The terms of 2025 with what the new letter says otherwise, and where it says so. */
    private static final GrantTerms TERMS = Letter2024.terms()
            .withAppropriationYear(2026)
            .withFirstShare(Share.ofPercent(60))
            .withRoundingUnit(Nok.ofKroner(1000))
            .withCarryOverYears(2)
            .withUsedUp(UsedUp.FIRST_PAYMENTS)
            .withSources(TermsSources.builder()
                    .commitment(LETTER.cite("money", "¶1"))
                    .annualGrant(LETTER.cite("money", "¶2 s1"))
                    .split(LETTER.cite("money", "¶2 s2"))
                    .carriedInstalment(LETTER.cite("money", "¶2 s3"))
                    .carryOver(LETTER.cite("money", "¶3"))
                    .wholePeriodBudget(LETTER.cite("tables", "¶1"))
                    .yearNeed(LETTER.cite("tables", "¶2"))
                    .financing(LETTER.cite("tables", "¶3"))
                    .users(LETTER.cite("tables", "¶4"))
                    .municipalHours(LETTER.cite("tables", "¶5"))
                    .partnersEffort(LETTER.cite("tables", "¶6"))
                    .build())
            .withRestrictions(Letter2024.terms()
                    .restrictions()
                    .map(restriction -> restriction.withCitation(LETTER.cite("restrictions", "bullet 1")))
                    .append(Restriction.builder()
                            .use(FundUse.EQUIPMENT)
                            .citation(NO_EQUIPMENT)
                            .build()));

    private static final TermsByYear BY_YEAR = TermsByYear.of(Letter2024.terms(), TERMS);

    private static final CitedReading AS_ASKED =
            new CitedReading(UsedUp.FIRST_PAYMENTS, Vector.of(LETTER.cite("money", "¶2 s2")));

    private static final Rule N01 = Rule.of("letter-2026:N01", Severity.ERROR)
            .citing(NO_EQUIPMENT)
            .when(NextLetterTest::equipment)
            .reading(AS_ASKED)
            .summary("Utstyr", "Utstyr", "Equipment")
            .asks(
                    "Statens penger kan ikke kjøpe utstyr.",
                    "Pengane frå staten kan ikkje kjøpe utstyr.",
                    "The state's money cannot buy equipment.")
            .wrong(
                    "Tiltak {measure} «{title}» kjøper utstyr for {amount} fra staten i {year}.",
                    "Tiltak {measure} «{title}» kjøper utstyr for {amount} frå staten i {year}.",
                    "Measure {measure} “{title}” buys equipment for {amount} from the state in {year}.")
            .mend(
                    "Lei utstyret, eller la en annen kilde betale.",
                    "Leig utstyret, eller lat ei anna kjelde betale.",
                    "Rent the equipment, or let another source pay.");

    private static Vector<Remark> equipment(CaseFile file) {
        return file.stateLines()
                .filter(placed -> placed.line().use() == FundUse.EQUIPMENT)
                .map(placed -> placed.remark(BudgetLineMember.USE));
    }

    /** The rules of before, one more, and one that weighs more. */
    private static final Rulebook RULEBOOK =
            Letter2024.rulebook().with(N01).withSeverity(RuleId.of("F07"), Severity.ERROR);

    private static final Evaluator EVALUATOR = Evaluator.of(RULEBOOK, BY_YEAR);

    @Test
    void aGrantIsSplitAndCarriedOverAsTheNewLetterSays() {
        assertThat(BY_YEAR.of(2026).split(Nok.ofKroner(1_000_700)))
                .isEqualTo(new GrantSplit(Nok.ofKroner(600_000), Nok.ofKroner(400_700)));
        assertThat(BY_YEAR.of(2026).lastPayableYear(AgreementPeriod.of(2026, 2030), 2026))
                .isEqualTo(2028);
    }

    @Test
    void aGoodPlanIsPaidByTheNewSplit() {
        Evaluation evaluation = EVALUATOR.evaluate(planOf2026(line -> line));
        assertThat(evaluation.isSubmittable()).isTrue();
        assertThat(evaluation.yearNeed().firstInstalment()).isEqualTo(Nok.ofKroner(600_000));
        assertThat(evaluation.payments().get().released()).isEqualTo(Nok.ofKroner(600_000));
    }

    @Test
    void everyExplanationAndRestrictionNamesTheNewLetterInWords() {
        Evaluation evaluation = EVALUATOR.evaluate(planOf2026(line -> line));
        PaymentProjection payments = evaluation.payments().get();
        Vector<Explanation> explanations = payments.instalments()
                .map(payments::explain)
                .append(evaluation.yearNeed().explainFirstInstalment())
                .append(evaluation.yearNeed().explainSecondInstalment());
        Vector<String> lines = explanations.flatMap(each -> ExplanationText.lines(each, Language.BOKMAL));
        assertThat(lines.filter(line -> line.contains("[brevet")))
                .isNotEmpty()
                .allMatch(line -> line.contains("[brevet for 2026, «"));
        assertThat(TERMS.restrictions()
                        .map(restriction -> restriction.citation().document()))
                .containsOnly(LETTER);
        assertThat(N01.readings()).containsExactly(AS_ASKED);
    }

    @Test
    void aSectionThatTheNewLetterHasNotIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LETTER.cite("payment", "¶1 s2"))
                .withMessage("letter-2026 has no section 'payment'; it has money, tables, restrictions");
    }

    @Test
    void theTermsAreThoseOfTheAgreementsYear() {
        assertThat(EVALUATOR.terms(planOf2026(line -> line).agreement())).isEqualTo(TERMS);
        assertThat(EVALUATOR.terms(GoodPlan.submission().agreement())).isEqualTo(Letter2024.terms());
        assertThat(BY_YEAR.ofEarliest(Vector.of(2027, 2026, 2025))).isEqualTo(Letter2024.terms());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BY_YEAR.of(2027))
                .withMessage("there are no grant terms for 2027; there are for 2025, 2026");
        assertThat(BY_YEAR.orElse(TERMS).of(2027)).isEqualTo(TERMS);
    }

    @Test
    void theNewRuleFindsWhatTheNewLetterForbids() {
        Submission equipment = planOf2026(line -> line.withUse(FundUse.EQUIPMENT));
        Evaluation evaluation = EVALUATOR.evaluate(equipment);
        Finding first = evaluation.findings().find(Finding::isBlocking).get();
        assertThat(first.rule()).isEqualTo(N01.id());
        assertThat(first.place()).hasToString("/plan/measures/0/budget/0/use");
        assertThat(first.citation()).contains(NO_EQUIPMENT);
        assertThat(evaluation.text(first, Language.NYNORSK))
                .isEqualTo("Tiltak T1 «Bustader til leige» kjøper utstyr for 600\u00a0000\u00a0kr frå staten i 2026."
                        + " Leig utstyret, eller lat ei anna kjelde betale.");
    }

    @Test
    void whatWasAWarningStandsInTheWay() {
        Submission allowance = planOf2026(line -> line.withUse(FundUse.MEETING_ALLOWANCE));
        assertThat(EVALUATOR.evaluate(allowance).isSubmittable()).isFalse();
    }

    @Test
    void theLetterBeforeIsAsItWas() {
        Evaluator before = Evaluator.of(
                Letter2024.rulebook(), TermsByYear.of(Letter2024.terms()).orElse(Letter2024.terms()));
        assertThat(Letter2024.rulebook().rule(N01.id())).isEmpty();
        assertThat(Vector.of(FundUse.EQUIPMENT, FundUse.MEETING_ALLOWANCE)
                        .map(use -> before.evaluate(planOf2026(line -> line.withUse(use)))))
                .allMatch(Evaluation::isSubmittable);
    }

    /** The good plan a year later, its state lines changed. */
    private static Submission planOf2026(UnaryOperator<BudgetLine> change) {
        Submission good = GoodPlan.submission();
        return good.withAgreement(good.agreement()
                        .withPeriod(AgreementPeriod.of(2026, 2028))
                        .withStateGrants(
                                good.agreement().stateGrants().map(grant -> grant.withAppropriationYear(2026))))
                .withPlan(good.plan()
                        .withYear(2026)
                        .withMeasures(good.plan()
                                .measures()
                                .map(measure -> measure.withBudget(measure.budget()
                                        .map(line -> line.withYear(line.year() + 1))
                                        .map(line -> line.isState() ? change.apply(line) : line)))));
    }
}
