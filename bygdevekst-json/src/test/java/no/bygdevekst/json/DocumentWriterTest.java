package no.bygdevekst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import no.bygdevekst.codelist.CodeLists;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.forecast.Forecast;
import no.bygdevekst.json.fixture.Reading;
import no.bygdevekst.json.fixture.Samples;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.ProblemDetails;
import no.bygdevekst.json.format.WaiverDocument;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Draft;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.programme.Programme;
import no.bygdevekst.programme.RollUp;
import no.bygdevekst.revision.PlanComparison;
import no.bygdevekst.settlement.SettlementStatement;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is the same of every format: how a document begins and ends, and how it goes into a stream. */
class DocumentWriterTest {

    private static final PlanDocument DOCUMENT = Reading.read(Samples.DOCUMENT).get();
    private static final DocumentWriter<PlanDocument> COMPACT = DocumentWriter.plan(Layout.COMPACT);

    /** So many measures that no buffer holds the document. */
    private static final PlanDocument LONG = withPlan(DOCUMENT.submission()
            .plan()
            .withMeasures(Vector.fill(200, DOCUMENT.submission().plan().measures()::head)));

    @Test
    void everyFormatHasAWriterAndStandsFirstInItsDocuments() {
        Map<Format, String> written = new EnumMap<>(Format.class);
        writeWhatPlansAreAnsweredBy(written);
        writeWhatAllPlansShare(written);

        assertThat(written).containsOnlyKeys(Format.values());
        written.forEach((format, document) -> assertThat(document)
                .startsWith("{\"format\":\"" + format.id() + "\",")
                .endsWith("}\n"));
    }

    private static void writeWhatPlansAreAnsweredBy(Map<Format, String> written) {
        Layout compact = Layout.COMPACT;
        Language language = Language.NYNORSK;
        written.put(Format.PLAN, COMPACT.toText(DOCUMENT));
        written.put(
                Format.EVALUATION,
                DocumentWriter.evaluation(compact, language)
                        .toText(Letter2024.evaluator().evaluate(DOCUMENT.submission())));
        written.put(
                Format.DRAFT,
                DocumentWriter.draft(compact, language)
                        .toText(Letter2024.evaluator().evaluate(Draft.of(DOCUMENT.submission()))));
        written.put(
                Format.PROBLEMS,
                DocumentWriter.problems(compact, language)
                        .toText(Reading.read("{}").getError()));
        written.put(
                Format.DETAILS,
                DocumentWriter.details(compact, language)
                        .toText(ProblemDetails.of(Reading.read("{}").getError())));
        written.put(
                Format.EXPLANATION,
                DocumentWriter.explanation(compact, language)
                        .toText(Explanation.given(Phrase.of("beløpet", "beløpet", "the amount"), Nok.KRONE)));
        written.put(
                Format.REVISION,
                DocumentWriter.revision(compact, language)
                        .toText(PlanComparison.between(DOCUMENT.submission(), DOCUMENT.submission())));
        written.put(
                Format.MENDINGS,
                DocumentWriter.mendings(compact, language)
                        .toText(Letter2024.mender().mend(DOCUMENT.submission())));
        written.put(
                Format.AGENDA,
                DocumentWriter.agenda(compact, language)
                        .toText(Letter2024.agenda(Letter2024.evaluator().evaluate(DOCUMENT.submission()))));
    }

    private static void writeWhatAllPlansShare(Map<Format, String> written) {
        Layout compact = Layout.COMPACT;
        PaymentProjection payments = Letter2024.evaluator()
                .evaluate(DOCUMENT.submission())
                .payments()
                .get();
        written.put(Format.SETTLEMENT, DocumentWriter.settlement(compact).toText(SettlementStatement.of(payments)));
        written.put(Format.FORECAST, DocumentWriter.forecast(compact).toText(Forecast.of(payments)));
        written.put(Format.ROLLUP, DocumentWriter.rollUp(compact).toText(Programme.of(RollUp.empty())));
        written.put(Format.WAIVERS, DocumentWriter.waivers(compact).toText(new WaiverDocument(Vector.empty())));
        written.put(Format.RULES, DocumentWriter.rules(compact).toText(Letter2024.rulebook()));
        written.put(
                Format.CODE_LIST,
                DocumentWriter.codeList(compact, Letter2024.rulebook())
                        .toText(CodeLists.all().head()));
    }

    @Test
    void aFormatHasAnIdAndAWord() {
        assertThat(Arrays.stream(Format.values()).map(Format::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("bygdevekst-[a-z]+/[1-9]"));
        assertThat(Format.PLAN.in(Language.ENGLISH)).isEqualTo("plan document");
        assertThat(Format.RULES.in(Language.NYNORSK)).isEqualTo("regelbok");
    }

    @Test
    void aStreamGetsTheSameBytesIsFlushedAndStaysOpen() throws IOException {
        for (Layout layout : Layout.values()) {
            DocumentWriter<PlanDocument> writer = DocumentWriter.plan(layout);
            Recorder out = new Recorder();
            writer.write(LONG, out);
            assertThat(out.toByteArray()).isEqualTo(writer.toBytes(LONG));
            assertThat(out.flushed).isTrue();
            assertThat(out.closed).isFalse();
        }
    }

    @Test
    void aStreamGetsTheDocumentPieceByPiece() throws IOException {
        Recorder out = new Recorder();
        COMPACT.write(LONG, out);
        assertThat(out.size()).isGreaterThan(100_000);
        assertThat(out.longestPiece).isLessThan(20_000);
    }

    @Test
    void aStreamThatFailsSaysItself() {
        IOException full = new IOException("the disk is full");
        assertThatThrownBy(() -> COMPACT.write(LONG, new Full(full))).isSameAs(full);
        assertThatThrownBy(() -> COMPACT.write(DOCUMENT, new Full(full))).isSameAs(full);
    }

    @Test
    void nullIsRefusedAndNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> DocumentWriter.plan(none()))
                .withMessage("layout is null");
        assertThatNullPointerException()
                .isThrownBy(() -> DocumentWriter.evaluation(Layout.COMPACT, none()))
                .withMessage("language is null");
        assertThatNullPointerException()
                .isThrownBy(() -> DocumentWriter.problems(Layout.COMPACT, none()))
                .withMessage("language is null");
        assertThatNullPointerException()
                .isThrownBy(() -> DocumentWriter.explanation(Layout.COMPACT, none()))
                .withMessage("language is null");
        assertThatNullPointerException()
                .isThrownBy(() -> COMPACT.toBytes(none()))
                .withMessage("value is null");
        assertThatNullPointerException()
                .isThrownBy(() -> COMPACT.write(DOCUMENT, none()))
                .withMessage("out is null");
    }

    private static PlanDocument withPlan(ActionPlan plan) {
        Submission submission = DOCUMENT.submission();
        return PlanDocument.of(submission.withPlan(plan).withPreviousPlan(Option.none()));
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T none() {
        @Nullable T none = null;
        return none;
    }

    /** Keeps what is written, and how. */
    private static final class Recorder extends ByteArrayOutputStream {
        private int longestPiece;
        private boolean flushed;
        private boolean closed;

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            longestPiece = Math.max(longestPiece, length);
            flushed = false;
            super.write(bytes, offset, length);
        }

        @Override
        public void flush() {
            flushed = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Takes nothing. */
    private static final class Full extends OutputStream {
        private final IOException why;

        private Full(IOException why) {
            this.why = why;
        }

        @Override
        public void write(int b) throws IOException {
            throw why;
        }
    }
}
