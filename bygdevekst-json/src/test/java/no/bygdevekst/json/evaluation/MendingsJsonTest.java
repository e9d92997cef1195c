package no.bygdevekst.json.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.fixture.AnyPlanArbitraries;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.mending.Mender;
import no.bygdevekst.mending.Mending;
import no.bygdevekst.mending.Mendings;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** A patch, applied to the document by an implementation that is not ours, does what the mending does to the value. */
class MendingsJsonTest {

    private static final Mender MENDER = Letter2024.mender();
    private static final DocumentWriter<Mendings> WRITER = DocumentWriter.mendings(Layout.COMPACT, Language.ENGLISH);
    private static final PlanDocumentReader READER = PlanDocumentReader.standard();

    @Test
    void aMendingHasItsPatchItsConfirmationAndItsWords() {
        Submission document = GoodPlan.submission()
                .withPlan(GoodPlan.plan().withPreparedBy(Vector.of(GoodPlan.HYLLESTAD, GoodPlan.COUNTY)));
        Mendings mendings = MENDER.mend(document);
        String fingerprint = mendings.mendings().head().finding().fingerprint().value();

        assertThat(WRITER.toText(mendings))
                .isEqualTo("{\"format\":\"bygdevekst-mendings/1\",\"language\":\"en\",\"mendings\":[{\"rule\":\"B07\","
                        + "\"fingerprint\":\"" + fingerprint
                        + "\",\"at\":\"/plan/preparedBy\",\"patch\":[{\"op\":\"add\","
                        + "\"path\":\"/plan/preparedBy/-\",\"value\":\"municipality:4635\"}],"
                        + "\"confirmation\":\"municipality:4635\",\"message\":\"Enter Gulen among those who prepared the"
                        + " plan. It rests on Gulen confirming it.\"}],\"tasks\":[]}\n");
    }

    @Test
    void aTaskHasItsPartyAndItsFindings() {
        ActionPlan unsigned = GoodPlan.plan()
                .withSignatures(Vector.of(GoodPlan.signature(GoodPlan.HYLLESTAD), GoodPlan.signature(GoodPlan.COUNTY)));
        JsonObject task = written(MENDER.mend(GoodPlan.submission().withPlan(unsigned)))
                .getJsonArray("tasks")
                .getJsonObject(0);
        assertThat(task.keySet()).containsExactly("party", "fingerprints", "message");
        assertThat(task.getString("party")).isEqualTo("municipality:4635");
        assertThat(task.getJsonArray("fingerprints")).hasSize(1);
    }

    @Test
    void membersAreReplacedAndRemovedAndElementsTakenOutFromTheLast() {
        Measure moved = GoodPlan.housing()
                .withBudget(GoodPlan.housing()
                        .budget()
                        .append(GoodPlan.stateLine(2029, 1_000))
                        .update(
                                3,
                                line -> line.withException(Option.some(
                                        GoodPlan.exception(ExceptionGround.INTERMUNICIPAL_SERVICE_DEVELOPMENT)))));
        ActionPlan plan = GoodPlan.plan()
                .withMeasures(Vector.of(moved, GoodPlan.services()))
                .withPreparedBy(Vector.empty())
                .withApprovedGrants(Vector.of(
                        ApprovedGrant.of(2025, Nok.ofKroner(999_000)),
                        ApprovedGrant.of(2025, Nok.ofKroner(998_000)),
                        ApprovedGrant.of(2025, Nok.ofKroner(998_000))));
        ProgressReport report = ProgressReport.builder()
                .year(2025)
                .reportedOn(LocalDate.of(2025, 11, 1))
                .spentToDate(Nok.ofKroner(1))
                .build();
        Submission document = GoodPlan.submission().withPlan(plan).withReports(Vector.of(report, report, report));
        Mendings mendings = MENDER.mend(document);
        assertThat(mendings.mendings()
                        .map(each -> each.finding().rule().value())
                        .distinct())
                .contains("B07", "B08", "B17", "F10", "D12", "P02");
        holdsOfAll(document);
    }

    @Test
    void whatIsAddedToAnArrayThatIsAbsentIsAnArray() {
        ActionPlan old = GoodPlan.plan().withApprovedGrants(Vector.of(ApprovedGrant.of(2025, Nok.ofKroner(900_000))));
        Submission document = GoodPlan.submission()
                .withPlan(GoodPlan.plan().withYear(2026).withRevision(2).withApprovedOn(Option.none()))
                .withPreviousPlan(Option.some(old));
        assertThat(written(MENDER.mend(document)).getJsonArray("mendings").toString())
                .contains("\"rule\":\"R12\"")
                .contains("\"path\":\"/plan/approvedGrants\"");
        holdsOfAll(document);
    }

    @Domain(AnyPlanArbitraries.class)
    @Property(tries = 200)
    void aPatchedDocumentIsTheMendedOne(@ForAll Submission document) {
        holdsOfAll(document);
    }

    /** As they were written, with what may be left out there or not. */
    @Test
    void soAreThePublishedDocuments() throws IOException {
        int mendings = 0;
        try (DirectoryStream<Path> plans =
                Files.newDirectoryStream(Path.of("src/test/resources/vectors"), "*.plan.json")) {
            for (Path plan : plans) {
                byte[] bytes = Files.readAllBytes(plan);
                mendings += holdsOfAll(
                        READER.read(bytes).get().submission(), parsed(new String(bytes, StandardCharsets.UTF_8)));
            }
        }
        assertThat(mendings).isGreaterThan(50);
    }

    private static int holdsOfAll(Submission document) {
        return holdsOfAll(document, parsed(DocumentWriter.plan(Layout.COMPACT).toText(PlanDocument.of(document))));
    }

    private static int holdsOfAll(Submission document, JsonObject json) {
        Mendings mendings = MENDER.mend(document);
        JsonObject written = written(mendings);
        for (int i = 0; i < mendings.mendings().size(); i++) {
            Mending mending = mendings.mendings().get(i);
            JsonObject patched = Json.createPatch(
                            written.getJsonArray("mendings").getJsonObject(i).getJsonArray("patch"))
                    .apply(json);
            assertThat(READER.read(ascii(patched)).get().submission())
                    .as(mending.finding().rule().value())
                    .isEqualTo(mending.mended());
        }
        return mendings.mendings().size();
    }

    /** Half a surrogate pair that stands alone has no form in UTF-8 but its escape. */
    private static byte[] ascii(JsonObject json) {
        StringBuilder text = new StringBuilder();
        json.toString()
                .chars()
                .forEach(c -> text.append(c < 128 ? Character.toString(c) : String.format("\\u%04x", c)));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static JsonObject written(Mendings mendings) {
        return parsed(WRITER.toText(mendings));
    }

    private static JsonObject parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
