package no.bygdevekst.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import no.bygdevekst.agenda.Agenda;
import no.bygdevekst.agenda.Duty;
import no.bygdevekst.allocation.PilotWeight;
import no.bygdevekst.allocation.ProportionalAllocation;
import no.bygdevekst.codelist.CodeLists;
import no.bygdevekst.evaluation.DraftEvaluation;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.explain.Division;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.Fingerprint;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.forecast.Forecast;
import no.bygdevekst.forecast.Spending;
import no.bygdevekst.forecast.WhatIf;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.json.fixture.Described;
import no.bygdevekst.json.fixture.Edited;
import no.bygdevekst.json.fixture.FormatPage;
import no.bygdevekst.json.fixture.Validators;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.ProblemDetails;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.format.WaiverDocument;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.mending.Mendings;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Rounding;
import no.bygdevekst.money.Share;
import no.bygdevekst.payment.Due;
import no.bygdevekst.payment.InstalmentKind;
import no.bygdevekst.payment.InstalmentStatus;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.programme.Programme;
import no.bygdevekst.programme.RollUp;
import no.bygdevekst.revision.Edit;
import no.bygdevekst.revision.PlanComparison;
import no.bygdevekst.settlement.SettlementStatement;
import no.bygdevekst.terms.CarriedInstalment;
import no.bygdevekst.terms.CarryOverCount;
import no.bygdevekst.terms.EstimateMatch;
import no.bygdevekst.terms.FirstInstalmentRounding;
import no.bygdevekst.terms.Involvement;
import no.bygdevekst.terms.LateReport;
import no.bygdevekst.terms.PaymentEnd;
import no.bygdevekst.terms.UsedUp;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What FORMAT.md says of the answers is what is written for the published documents. */
class AnswersPageTest {

    private static final Path VECTORS = Path.of("src/test/resources/vectors");
    private static final Evaluator EVALUATOR = Letter2024.evaluator();
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Vector<Evaluation> EVALUATIONS = evaluations();

    /** Documents of every format but the plan's. */
    private static final Map<Format, Vector<byte[]>> ANSWERS = HashMap.<Format, Vector<byte[]>>empty()
            .put(
                    Format.EVALUATION,
                    EVALUATIONS.map(DocumentWriter.evaluation(Layout.COMPACT, Language.NYNORSK)::toBytes))
            .put(Format.DRAFT, drafts().map(DocumentWriter.draft(Layout.COMPACT, Language.ENGLISH)::toBytes))
            .put(Format.REVISION, comparisons().map(DocumentWriter.revision(Layout.COMPACT, Language.BOKMAL)::toBytes))
            .put(Format.MENDINGS, mendings().map(DocumentWriter.mendings(Layout.COMPACT, Language.NYNORSK)::toBytes))
            .put(Format.AGENDA, agendas().map(DocumentWriter.agenda(Layout.COMPACT, Language.ENGLISH)::toBytes))
            .put(Format.ROLLUP, programmes().map(DocumentWriter.rollUp(Layout.COMPACT)::toBytes))
            .put(Format.WAIVERS, waivers().map(DocumentWriter.waivers(Layout.COMPACT)::toBytes))
            .put(
                    Format.SETTLEMENT,
                    payments().map(SettlementStatement::of).map(DocumentWriter.settlement(Layout.COMPACT)::toBytes))
            .put(Format.FORECAST, forecasts().map(DocumentWriter.forecast(Layout.COMPACT)::toBytes))
            .put(Format.PROBLEMS, problems().map(DocumentWriter.problems(Layout.COMPACT, Language.ENGLISH)::toBytes))
            .put(Format.DETAILS, details().map(DocumentWriter.details(Layout.COMPACT, Language.NYNORSK)::toBytes))
            .put(
                    Format.EXPLANATION,
                    explanations().map(DocumentWriter.explanation(Layout.COMPACT, Language.BOKMAL)::toBytes))
            .put(Format.RULES, Vector.of(DocumentWriter.rules(Layout.COMPACT).toBytes(Letter2024.rulebook())))
            .put(
                    Format.CODE_LIST,
                    CodeLists.all().map(DocumentWriter.codeList(Layout.COMPACT, Letter2024.rulebook())::toBytes));

    @Test
    void everyFormatIsHeld() {
        assertThat(ANSWERS.keySet().add(Format.PLAN)).containsExactlyInAnyOrder(Format.values());
    }

    /** Each object that is written has its described members in their order, and nothing described is never written. */
    @Test
    void everyAnswerIsAsItIsDescribed() {
        Described described = new Described();
        ANSWERS.values().forEach(documents -> documents.map(EXACT::readTree).forEach(described::hold));
        assertThat(described.unseen()).isEmpty();
    }

    /**
     * What is written is what the schema says, and nothing besides; without a member that must be there it is refused.
     */
    @Test
    void everyAnswerIsAcceptedByItsSchema() {
        ANSWERS.forEach((format, documents) -> {
            Schema published = Validators.of(format);
            Schema closed = Validators.closed(format);
            documents.map(EXACT::readTree).forEach(answer -> {
                assertThat(Validators.objections(published, answer)).isEmpty();
                assertThat(Validators.objections(closed, answer)).isEmpty();
                Vector.ofAll(answer.propertyNames())
                        .removeAll(optional(format))
                        .forEach(member -> assertThat(Validators.objections(published, without(answer, member)))
                                .as("%s without %s", format, member)
                                .isNotEmpty());
            });
        });
    }

    private static Vector<String> optional(Format format) {
        return format == Format.DETAILS
                ? Vector.of("instance", "problems", "more", "findings")
                : Vector.of("unusedWaivers", "more", "scenario", "frame");
    }

    /** Each on its own line, for the validators of Node. */
    @Test
    void everyAnswerIsPutDownForOtherValidators() throws IOException {
        Path lines = Path.of("target/schema-answers.jsonl");
        try (OutputStream out = Files.newOutputStream(lines)) {
            for (byte[] answer : ANSWERS.values().flatMap(documents -> documents)) {
                out.write(answer);
            }
        }
        assertThat(Files.readAllLines(lines))
                .hasSize(ANSWERS.values().map(Vector::size).sum().intValue());
    }

    private static JsonNode without(JsonNode answer, String member) {
        ObjectNode less = ((ObjectNode) answer).deepCopy();
        less.remove(member);
        return less;
    }

    @Test
    void everyListOfConstantsIsThatOfItsEnumeration() {
        Map<String, Vector<String>> constants = FormatPage.read()
                .ofAnswers()
                .toVector()
                .flatMap(object -> object._2
                        .filter(member -> member.type().equals("constant"))
                        .map(member -> io.vavr.Tuple.of(object._1 + "." + member.name(), member.constants())))
                .toMap(each -> each);
        assertThat(constants.get("figure.operation").get()).containsExactlyInAnyOrderElementsOf(operations());
        assertThat(constants.remove("figure.operation"))
                .isEqualTo(HashMap.<String, Vector<String>>empty()
                        .put("finding.severity", names(Severity.values()))
                        .put("edit.kind", names(Edit.Kind.values()))
                        .put("duty.what", names(Duty.values()))
                        .put("rule.severity", names(Severity.values()))
                        .put("instalment.kind", names(InstalmentKind.values()))
                        .put("instalment.due", names(Due.values()))
                        .put("instalment.status", names(InstalmentStatus.values()))
                        .put("paid instalment.kind", names(InstalmentKind.values()))
                        .put("paid instalment.due", names(Due.values()))
                        .put("paid instalment.status", names(InstalmentStatus.values()))
                        .put("figure.rounding", names(Rounding.values()))
                        .put("readings.firstInstalmentRounding", names(FirstInstalmentRounding.values()))
                        .put("readings.usedUp", names(UsedUp.values()))
                        .put("readings.carriedInstalment", names(CarriedInstalment.values()))
                        .put("readings.carryOverCount", names(CarryOverCount.values()))
                        .put("readings.paymentEnd", names(PaymentEnd.values()))
                        .put("readings.lateReport", names(LateReport.values()))
                        .put("readings.involvement", names(Involvement.values()))
                        .put("readings.estimateMatch", names(EstimateMatch.values())));
    }

    /** The first choice of a reading is what the letter's terms take. */
    @Test
    void theFirstChoiceIsTheDefault() {
        assertThat(FormatPage.read()
                        .ofAnswers()
                        .get("readings")
                        .get()
                        .map(member -> member.constants().head()))
                .isEqualTo(Letter2024.terms().readings().map(reading -> reading.name()));
    }

    /** The page names the rules whose findings make payments impossible: of the published plans these and no others. */
    @Test
    void thereIsNoPaymentPlanWhereOneOfTheRulesNamedFinds() {
        String page = FormatPage.read().section("The evaluation").replaceAll("\\s+", " ");
        Vector<RuleId> named = FormatPage.quoted(page.substring(
                        page.indexOf("makes payments impossible: "),
                        page.indexOf("whether or not the rulebook has the rule")))
                .map(RuleId::of);
        assertThat(EVALUATIONS)
                .allSatisfy(evaluation -> assertThat(evaluation.payments().isEmpty())
                        .as(evaluation.toString())
                        .isEqualTo(evaluation.findings().exists(finding -> named.contains(finding.rule()))));
        assertThat(EVALUATIONS.flatMap(Evaluation::findings).map(finding -> finding.rule()))
                .containsAll(named);
    }

    /** Of every published plan, and of some once more with waivers. */
    private static Vector<Evaluation> evaluations() {
        return submissions()
                .map(EVALUATOR::evaluate)
                .appendAll(submissions().take(10).map(AnswersPageTest::waived));
    }

    private static Vector<Submission> submissions() {
        return published(VECTORS)
                .map(plan -> PlanDocumentReader.standard().read(plan).get().submission());
    }

    /** All that was found is let pass, and one thing more that was not. */
    private static Evaluation waived(Submission submission) {
        Vector<Waiver> waivers =
                EVALUATOR.evaluate(submission).findings().map(finding -> waiver(finding.fingerprint()));
        return EVALUATOR
                .withWaivers(waivers.append(waiver(Fingerprint.of("0".repeat(32)))))
                .evaluate(submission);
    }

    private static Waiver waiver(Fingerprint fingerprint) {
        return new Waiver(fingerprint, "avtalt med departementet", "Kari", LocalDate.of(2025, 5, 2));
    }

    /** Of what cannot be read, and of published plans in which a member is blank, each in turn. */
    private static Vector<DraftEvaluation> drafts() {
        Vector<String> blanked =
                Vector.of("id", "revision", "subGoals", "amount", "hours", "use", "source", "spentBy", "title", "year");
        Vector<byte[]> documents = published(VECTORS)
                .take(20)
                .flatMap(plan -> blanked.map(name -> new String(plan, UTF_8)
                        .replaceAll("\"" + name + "\": *[\"0-9][^,}\n]*", "\"" + name + "\": \"\"")))
                .map(plan -> plan.getBytes(UTF_8));
        Vector<byte[]> withNewLines = published(VECTORS)
                .take(20)
                .map(plan ->
                        Edited.of(plan).with("/plan/measures/0/budget/-", "{}").bytes());
        Evaluator waiving = EVALUATOR.withWaivers(Vector.of(waiver(Fingerprint.of("0".repeat(32)))));
        return published(VECTORS.resolve("broken"))
                .appendAll(documents)
                .appendAll(withNewLines)
                .map(plan -> waiving.evaluate(
                        PlanDocumentReader.standard().readDraft(plan).draft()))
                .append(EVALUATOR.evaluate(PlanDocumentReader.standard()
                        .readDraft(published(VECTORS).head())
                        .draft()));
    }

    /** Of each published plan and the one after it, as if they were of one agreement. */
    private static Vector<PlanComparison> comparisons() {
        Vector<Submission> some = submissions().take(40);
        return some.zipWith(some.tail(), (one, other) -> PlanComparison.between(one, one.withPlan(other.plan())));
    }

    private static Vector<Mendings> mendings() {
        return submissions().map(Letter2024.mender()::mend);
    }

    private static Vector<Agenda> agendas() {
        return EVALUATIONS.map(Letter2024::agenda);
    }

    /** Of all published plans, as if each were of an agreement of its own, with a frame and without. */
    private static Vector<Programme> programmes() {
        RollUp all = submissions()
                .zipWithIndex((submission, index) ->
                        submission.withAgreement(submission.agreement().withId(AgreementId.of("a" + index))))
                .map(EVALUATOR::evaluate)
                .map(RollUp::of)
                .foldLeft(RollUp.empty(), RollUp::and);
        return Vector.of(Programme.of(all), Programme.of(all).within(Letter2024.frame()));
    }

    /** Of findings, with their rules, and of fingerprints alone. */
    private static Vector<WaiverDocument> waivers() {
        Vector<Finding> waived = EVALUATIONS
                .flatMap(Evaluation::findings)
                .filter(finding -> finding.waiver().isDefined())
                .take(1);
        return Vector.of(
                new WaiverDocument(waived.map(WaiverDocument.Entry::of)),
                WaiverDocument.of(waived.flatMap(Finding::waiver)));
    }

    private static Vector<PaymentProjection> payments() {
        return EVALUATIONS.flatMap(Evaluation::payments);
    }

    /** As it stands, and if nothing more were spent. */
    private static Vector<Forecast> forecasts() {
        return payments()
                .flatMap(payments -> Vector.of(
                        Forecast.of(payments),
                        Forecast.of(payments).with(WhatIf.of(payments, Spending.share(Share.ofPercent(0))))));
    }

    private static Vector<Problems> problems() {
        byte[] many = Vector.range(0, 2000)
                .map(i -> "\"x" + i + "\":0")
                .mkString("{", ",", "}")
                .getBytes(UTF_8);
        return published(VECTORS.resolve("broken"))
                .append(many)
                .map(plan -> PlanDocumentReader.standard().read(plan).getError());
    }

    /** Of what cannot be read, and of what cannot be submitted; one of them with a name. */
    private static Vector<ProblemDetails> details() {
        Vector<ProblemDetails> all =
                problems().map(ProblemDetails::of).appendAll(EVALUATIONS.flatMap(ProblemDetails::of));
        return all.append(all.head().withInstance("/plans/17"));
    }

    /** Of an instalment and the sum of each published plan, and of divisions and products, which no plan has. */
    private static Vector<Explanation> explanations() {
        Phrase what = Phrase.of("beløpet", "beløpet", "the amount");
        Explanation one = Explanation.given(what, Nok.KRONE);
        return EVALUATIONS
                .flatMap(AnswersPageTest::explained)
                .append(Explanation.of(what, new Step.Times(one, 3)))
                .append(Explanation.of(what, new Step.Apportioned(Division.of(one, Vector.of(one, one), Nok.ORE), 1)))
                .append(ProportionalAllocation.of(
                                Nok.ofKroner(10), Vector.of(new PilotWeight("a", 1), new PilotWeight("b", 2)), Nok.ORE)
                        .explain("b"));
    }

    private static Vector<Explanation> explained(Evaluation evaluation) {
        return evaluation
                .payments()
                .toVector()
                .flatMap(payments -> payments.instalments().lastOption().map(payments::explain))
                .append(evaluation.wholePeriodBudget().total().explainSum());
    }

    private static Vector<String> operations() {
        return Vector.ofAll(Arrays.stream(Step.class.getPermittedSubclasses()))
                .map(step -> step.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toUpperCase(java.util.Locale.ROOT));
    }

    private static Vector<String> names(Enum<?>[] constants) {
        return Vector.of(constants).map(Enum::name);
    }

    private static Vector<byte[]> published(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return Vector.ofAll(files.filter(file -> file.toString().endsWith(".plan.json")))
                    .sorted()
                    .map(AnswersPageTest::bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
