package no.bygdevekst.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import no.bygdevekst.agenda.Agenda;
import no.bygdevekst.codelist.CodeList;
import no.bygdevekst.evaluation.DraftEvaluation;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.forecast.Forecast;
import no.bygdevekst.json.evaluation.AgendaJson;
import no.bygdevekst.json.evaluation.CodeListJson;
import no.bygdevekst.json.evaluation.DraftJson;
import no.bygdevekst.json.evaluation.EvaluationJson;
import no.bygdevekst.json.evaluation.ExplanationJson;
import no.bygdevekst.json.evaluation.ForecastJson;
import no.bygdevekst.json.evaluation.MendingsJson;
import no.bygdevekst.json.evaluation.ProblemDetailsJson;
import no.bygdevekst.json.evaluation.ProblemsJson;
import no.bygdevekst.json.evaluation.RevisionJson;
import no.bygdevekst.json.evaluation.RollUpJson;
import no.bygdevekst.json.evaluation.RulebookJson;
import no.bygdevekst.json.evaluation.SettlementJson;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.ProblemDetails;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.format.WaiverDocument;
import no.bygdevekst.json.plan.PlanDocumentCodec;
import no.bygdevekst.json.plan.WaiverCodec;
import no.bygdevekst.json.writing.Generators;
import no.bygdevekst.json.writing.JsonForm;
import no.bygdevekst.mending.Mendings;
import no.bygdevekst.programme.Programme;
import no.bygdevekst.revision.PlanComparison;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.settlement.SettlementStatement;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * Writes documents of one {@link Format} (<i>dokument</i>), such as plan documents:
 * {@code DocumentWriter.plan(Layout.INDENTED).toText(document)}.
 *
 * <p>A document is UTF-8 and ends with one line feed; the same value gives the same bytes on every platform.
 *
 * <p>This class is immutable and thread-safe; one writer serves any number of documents.
 *
 * @param <T> what is written
 */
public final class DocumentWriter<T> {

    /** As much as a generator hands on at a time, so that what is written is copied as seldom as can be. */
    private static final int FIRST_BLOCK = 8_000;

    private final Layout layout;
    private final JsonForm<T> form;

    private DocumentWriter(Layout layout, JsonForm<T> form) {
        this.layout = Given.value("layout", layout);
        this.form = form;
    }

    /**
     * A writer of plan documents (<i>plandokumenter</i>), {@code bygdevekst-plan/1}, in canonical form: members stand
     * in the order of the format; what is absent, and an optional array that is empty, is left out. Reading what was
     * written gives an equal document, and writing that again the same bytes.
     *
     * @param layout how to lay documents out
     * @return the writer
     */
    public static DocumentWriter<PlanDocument> plan(Layout layout) {
        return new DocumentWriter<>(layout, PlanDocumentCodec.CODEC);
    }

    /**
     * A writer of evaluations (<i>vurderinger</i>), {@code bygdevekst-evaluation/1}: findings, the tables of chapters 6
     * and 7, and the payment plan.
     *
     * @param layout how to lay documents out
     * @param language the language of the messages
     * @return the writer
     */
    public static DocumentWriter<Evaluation> evaluation(Layout layout, Language language) {
        return new DocumentWriter<>(layout, new EvaluationJson(language));
    }

    /**
     * A writer of evaluations of half-typed plans (<i>vurderinger av utkast</i>), {@code bygdevekst-draft/1}: what
     * could not be read and what was found in one array, and the tables of what could be read.
     *
     * @param layout how to lay documents out
     * @param language the language of the messages
     * @return the writer
     */
    public static DocumentWriter<DraftEvaluation> draft(Layout layout, Language language) {
        return new DocumentWriter<>(layout, new DraftJson(language));
    }

    /**
     * A writer of the problems of a document (<i>problemdokument</i>), {@code bygdevekst-problems/1}, in the order in
     * which they are given.
     *
     * @param layout how to lay documents out
     * @param language the language of the messages
     * @return the writer
     */
    public static DocumentWriter<Problems> problems(Layout layout, Language language) {
        return new DocumentWriter<>(layout, new ProblemsJson(language));
    }

    /**
     * A writer of problem details (<i>problemdetaljer</i>), {@code bygdevekst-details/1}: what a service answers that
     * cannot take a plan, in the members of RFC 9457, with the problems or findings beside them.
     *
     * @param layout how to lay documents out
     * @param language the language of the messages
     * @return the writer
     */
    public static DocumentWriter<ProblemDetails> details(Layout layout, Language language) {
        return new DocumentWriter<>(layout, new ProblemDetailsJson(language));
    }

    /**
     * A writer of comparisons of two plans (<i>sammenligninger</i>), {@code bygdevekst-revision/1}: what is another,
     * what it does to the sums, and who must sign again.
     *
     * @param layout how to lay documents out
     * @param language the language of the messages
     * @return the writer
     */
    public static DocumentWriter<PlanComparison> revision(Layout layout, Language language) {
        Given.value("language", language);
        return new DocumentWriter<>(layout, new RevisionJson(language));
    }

    /**
     * A writer of what would mend a document (<i>rettinger</i>), {@code bygdevekst-mendings/1}: for each mending a JSON
     * Patch (RFC 6902) on the plan document as it was read, and the tasks of people.
     *
     * @param layout how to lay documents out
     * @param language the language of the messages
     * @return the writer
     */
    public static DocumentWriter<Mendings> mendings(Layout layout, Language language) {
        Given.value("language", language);
        return new DocumentWriter<>(layout, new MendingsJson(language));
    }

    /**
     * A writer of documents of waivers (<i>merknader som er satt til side</i>), {@code bygdevekst-waivers/1}, in
     * canonical form: reading what was written gives an equal document.
     *
     * @param layout how to lay documents out
     * @return the writer
     */
    public static DocumentWriter<WaiverDocument> waivers(Layout layout) {
        return new DocumentWriter<>(layout, WaiverCodec.ofOneDocument());
    }

    /**
     * A writer of settlements (<i>oppgjør</i>), {@code bygdevekst-settlement/1}: what was paid of each released
     * instalment, what is to be paid now, and the closing account where the whole is over.
     *
     * @param layout how to lay documents out
     * @return the writer
     */
    public static DocumentWriter<SettlementStatement> settlement(Layout layout) {
        return new DocumentWriter<>(layout, new SettlementJson());
    }

    /**
     * A writer of forecasts (<i>prognoser</i>), {@code bygdevekst-forecast/1}: the least and the most that can be
     * released, and the scenario where there is one.
     *
     * @param layout how to lay documents out
     * @return the writer
     */
    public static DocumentWriter<Forecast> forecast(Layout layout) {
        return new DocumentWriter<>(layout, new ForecastJson());
    }

    /**
     * A writer of all pilots at once (<i>samlet oversikt</i>), {@code bygdevekst-rollup/1}: the sums of each pilot, of
     * the years, the uses and the counties, and in all, held against a frame where there is one.
     *
     * @param layout how to lay documents out
     * @return the writer
     */
    public static DocumentWriter<Programme> rollUp(Layout layout) {
        return new DocumentWriter<>(layout, new RollUpJson());
    }

    /**
     * A writer of agendas (<i>gjørelister</i>), {@code bygdevekst-agenda/1}: the parties with their tasks, what is to
     * be corrected in the plan, and the next payment.
     *
     * @param layout how to lay documents out
     * @param language the language of the messages
     * @return the writer
     */
    public static DocumentWriter<Agenda> agenda(Layout layout, Language language) {
        Given.value("language", language);
        return new DocumentWriter<>(layout, new AgendaJson(language));
    }

    /**
     * A writer of explanations of figures (<i>forklaringer</i>), {@code bygdevekst-explanation/1}: a tree whose root is
     * the figure, each step with its words, its operation, its readings and its citations.
     *
     * @param layout how to lay documents out
     * @param language the language of the words
     * @return the writer
     */
    public static DocumentWriter<Explanation> explanation(Layout layout, Language language) {
        return new DocumentWriter<>(layout, new ExplanationJson(language));
    }

    /**
     * A writer of rulebooks as data (<i>regelbøker</i>), {@code bygdevekst-rules/1}: every rule with its id, severity,
     * texts in three languages, sources and readings.
     *
     * <p>A rule is {@code {"id", "severity", "summary", "asks", "wrong", "mend", "arguments", "sources", "readings"}}.
     * A text is {@code {"nb", "nn", "en"}}; {@code wrong} and {@code mend} have named places such as <code>{title}
     * </code>, filled by the finding's {@code arguments}. A source is {@code {"document", "section", "item"}}, a
     * reading {@code {"topic", "name", "text", "alternatives", "sources"}}.
     *
     * @param layout how to lay documents out
     * @return the writer
     */
    public static DocumentWriter<Rulebook> rules(Layout layout) {
        return new DocumentWriter<>(layout, new RulebookJson());
    }

    /**
     * A writer of closed lists (<i>kodelister</i>), {@code bygdevekst-codelist/1}: every value with its label in three
     * languages, and the rules that speak of it.
     *
     * @param layout how to lay documents out
     * @param rulebook the rules, such as those of the letter
     * @return the writer
     */
    public static DocumentWriter<CodeList> codeList(Layout layout, Rulebook rulebook) {
        return new DocumentWriter<>(layout, new CodeListJson(Given.value("rulebook", rulebook)));
    }

    /**
     * The document as text.
     *
     * @param value what to write
     * @return JSON, with one line feed at its end
     * @throws IllegalArgumentException if the format has no form for a part of it
     */
    public String toText(T value) {
        return new String(toBytes(value), StandardCharsets.UTF_8);
    }

    /**
     * The document as bytes.
     *
     * @param value what to write
     * @return UTF-8, with one line feed at its end
     * @throws IllegalArgumentException if the format has no form for a part of it
     */
    public byte[] toBytes(T value) {
        ByteArrayBuilder bytes = new ByteArrayBuilder(FIRST_BLOCK);
        send(value, bytes);
        return bytes.toByteArray();
    }

    /**
     * Writes the document to a stream piece by piece, flushes it, and leaves it open.
     *
     * @param value what to write
     * @param out where to
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if the format has no form for a part of it; what the stream got until then is
     *     never a whole document
     */
    public void write(T value, OutputStream out) throws IOException {
        Given.value("out", out);
        try {
            send(value, out);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void send(T value, OutputStream out) {
        Given.value("value", value);
        try (JsonGenerator generator = Generators.of(layout, out)) {
            form.write(value, generator);
            generator.writeRaw('\n');
        }
    }

    /** How it lays documents out, {@code writer, COMPACT}. */
    @Override
    public String toString() {
        return "writer, " + layout;
    }
}
