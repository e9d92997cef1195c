package no.bygdevekst.json.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Validation;
import java.util.List;
import no.bygdevekst.evaluation.DraftEvaluation;
import no.bygdevekst.evaluation.DraftRemark;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.format.CanonicalDocument;
import no.bygdevekst.json.format.DraftReading;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Language;

/**
 * What holds of every document whatever, be it good, spoilt or no document at all: it is a value or has problems, and
 * all that is then said of it is true of it.
 */
final class Invariants {

    private static final PlanDocumentReader READER = PlanDocumentReader.standard();
    private static final Evaluator EVALUATOR = Letter2024.evaluator();
    private static final List<ProblemCode> ALONE = List.of(ProblemCode.SYNTAX, ProblemCode.TOO_LARGE);

    private final byte[] document;
    private final Places places;

    private Invariants(byte[] document) {
        this.document = document;
        this.places = Places.of(document);
    }

    /** Holds them all of a document. */
    static void hold(byte[] document) {
        Invariants invariants = new Invariants(document);
        Validation<Problems, PlanDocument> read = READER.read(document);
        if (read.isValid()) {
            invariants.ofADocument(read.get());
        } else {
            invariants.ofProblems(read.getError());
        }
        invariants.ofADraft(READER.readDraft(document), read);
    }

    private void ofADocument(PlanDocument value) {
        DocumentWriter<PlanDocument> writer = DocumentWriter.plan(Layout.COMPACT);
        byte[] written = writer.toBytes(value);
        PlanDocument again = READER.read(written).get();
        assertThat(again).isEqualTo(value);
        assertThat(writer.toBytes(again)).isEqualTo(written);
        ofTheCanonicalForm(value);
        ofAnEvaluation(EVALUATOR.evaluate(value.submission()));
    }

    private void ofTheCanonicalForm(PlanDocument value) {
        Validation<Problems, CanonicalDocument> canonical = READER.canonical(document);
        if (canonical.isInvalid()) {
            assertThat(canonical.getError()).extracting(Problem::code).containsOnly(ProblemCode.NOT_ALLOWED);
            assertThat(canonical.getError()).extracting(Problem::at).allMatch(places::has);
            return;
        }
        byte[] form = canonical.get().toBytes();
        assertThat(READER.read(form).get()).isEqualTo(value);
        assertThat(READER.canonical(form).get()).isEqualTo(canonical.get());
    }

    private void ofAnEvaluation(Evaluation evaluation) {
        for (Finding finding : evaluation.findings()) {
            assertThat(finding.place().toString()).matches(places::hasOrCouldHave);
            for (Language language : Language.values()) {
                assertThat(evaluation.text(finding, language)).isNotBlank();
            }
        }
        assertThat(evaluation.findings().map(Finding::fingerprint).distinct()).hasSameSizeAs(evaluation.findings());
        evaluation.payments().forEach(Sums::ofPayments);
        Sums.ofTables(List.of(
                evaluation.wholePeriodBudget(), evaluation.yearNeed(), evaluation.costPlan(), evaluation.byUser()));
        DocumentWriter.evaluation(Layout.COMPACT, Language.NYNORSK).toBytes(evaluation);
    }

    private void ofProblems(Problems problems) {
        assertThat(problems.inOrder().size()).isBetween(1, 1000);
        assertThat(problems.inOrder().asJava()).isSortedAccordingTo(Invariants::byPosition);
        boolean alone = problems.inOrder().size() == 1 && !problems.more();
        for (Problem problem : problems) {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(alone || !ALONE.contains(problem.code())).isTrue();
            assertThat(ALONE.contains(problem.code()) || places.has(problem.at()))
                    .as(problem.at())
                    .isTrue();
            for (Language language : Language.values()) {
                assertThat(problem.message(language)).isNotBlank();
            }
        }
        assertThat(READER.canonical(document).getError()).isEqualTo(problems);
    }

    private static int byPosition(Problem one, Problem other) {
        return one.line() == other.line()
                ? Integer.compare(one.column(), other.column())
                : Integer.compare(one.line(), other.line());
    }

    private void ofADraft(DraftReading reading, Validation<Problems, PlanDocument> read) {
        DraftEvaluation draft = EVALUATOR.evaluate(reading.draft());
        // What the format does not know is passed over in a draft, and null is as nothing.
        assertThat(read.isInvalid() || reading.problems().isEmpty()).isTrue();
        for (DraftRemark remark : draft.remarks()) {
            assertThat(draft.text(remark, Language.BOKMAL)).isNotBlank();
            if (remark instanceof DraftRemark.Found found) {
                assertThat(found.place().toString()).matches(places::hasOrCouldHave);
            }
        }
        draft.payments().forEach(Sums::ofPayments);
        DocumentWriter.draft(Layout.COMPACT, Language.BOKMAL).toBytes(draft);
    }
}
