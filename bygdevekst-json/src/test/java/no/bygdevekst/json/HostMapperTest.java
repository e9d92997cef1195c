package no.bygdevekst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.OrganizationNumber;
import no.bygdevekst.json.fixture.Reading;
import no.bygdevekst.json.fixture.Samples;
import no.bygdevekst.json.format.ProblemsException;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Share;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** This library's values inside a host's own types: nothing is lost, and the language is the request's. */
class HostMapperTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new BygdevekstModule()).build();

    record Row(MeasureId id, Nok amount) {}

    record Many(
            Party party,
            FundingSource source,
            FundUse use,
            Hours hours,
            HourlyRate rate,
            Share share,
            OrganizationNumber number,
            Contribution contribution,
            LocalDate day) {}

    record Collections(
            Vector<MeasureId> ids,
            Seq<Nok> amounts,
            List<FundUse> uses,
            Set<Party> parties,
            Map<MeasureId, Nok> byMeasure,
            Option<Hours> hours,
            Option<Hours> none) {}

    @Test
    void aRowOfAHostsIsWrittenAndReadToTheOre() {
        Row row = new Row(MeasureId.of("T1"), Nok.ofOre(81_250_050));
        assertThat(MAPPER.writeValueAsString(row)).isEqualTo("{\"id\":\"T1\",\"amount\":812500.50}");
        assertThat(MAPPER.readValue("{\"id\":\"T1\",\"amount\":812500.50}", Row.class))
                .isEqualTo(row);
    }

    @Test
    void valuesOfEveryKindStandInAHostsTypes() {
        Many many = new Many(
                Party.parse("municipality:5540"),
                FundingSource.other("Sparebanken"),
                FundUse.SERVICES,
                Hours.parse("37.50"),
                HourlyRate.parse("650"),
                Share.ofPercent(75),
                OrganizationNumber.of("940363586"),
                Contribution.inKind(Nok.KRONE),
                LocalDate.of(2025, 3, 1));
        String text =
                "{\"party\":\"municipality:5540\",\"source\":\"other:Sparebanken\",\"use\":\"SERVICES\",\"hours\":37.50,"
                        + "\"rate\":650,\"share\":\"3/4\",\"number\":\"940363586\",\"contribution\":{\"amount\":1,\"inKind\":true},"
                        + "\"day\":\"2025-03-01\"}";
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(many))).isEqualTo(MAPPER.readTree(text));
        assertThat(MAPPER.readValue(text, Many.class)).isEqualTo(many);
    }

    @Test
    void allThatIsWrongWithAValueIsSaidWhereItStands() {
        ProblemsException wrong = catchThrowableOfType(
                ProblemsException.class, () -> MAPPER.readValue("{\"id\":\"T1\",\"amount\":0.125}", Row.class));
        assertThat(wrong.problems().first().at()).isEqualTo("/amount");
        assertThat(wrong).hasMessageContaining("0.125 har mer enn to desimaler.");
        assertThat(catchThrowableOfType(
                        ProblemsException.class, () -> MAPPER.readValue("{\"use\":\"SERVICE\"}", Many.class)))
                .hasMessageContaining("Er det SERVICES som menes?");
        assertThat(catchThrowableOfType(ProblemsException.class, () -> MAPPER.readValue("\"5/4\"", Share.class)))
                .hasMessageContaining("en andel, som 3/4");
        assertThat(catchThrowableOfType(
                        ProblemsException.class,
                        () -> MAPPER.readValue("{\"amount\":1,\"hours\":1,\"hourlyRate\":1}", Contribution.class)))
                .hasMessageContaining("CONFLICT");
    }

    @Test
    void vavrsCollectionsAreWrittenAndRead() {
        Collections collections = new Collections(
                Vector.of(MeasureId.of("T1"), MeasureId.of("T2")),
                Vector.of(Nok.ORE),
                List.of(FundUse.OTHER),
                LinkedHashSet.of(Party.state()),
                LinkedHashMap.of(MeasureId.of("T1"), Nok.KRONE),
                Option.some(Hours.of(2)),
                Option.none());
        String text = "{\"ids\":[\"T1\",\"T2\"],\"amounts\":[0.01],\"uses\":[\"OTHER\"],\"parties\":[\"state\"],"
                + "\"byMeasure\":{\"T1\":1},\"hours\":2,\"none\":null}";
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(collections))).isEqualTo(MAPPER.readTree(text));
        assertThat(MAPPER.readValue(text, Collections.class)).isEqualTo(collections);
        assertThat(MAPPER.readValue(text.replace(",\"none\":null", ""), Collections.class))
                .isEqualTo(collections);
    }

    @Test
    void otherCollectionsOfVavrsAreReadAsWhatTheyAre() {
        assertThat(MAPPER.readValue("[1,2,1]", new TypeReference<HashSet<Nok>>() {}))
                .isEqualTo(HashSet.of(Nok.KRONE, Nok.ofKroner(2)));
        assertThat(MAPPER.readValue("{\"T1\":1}", new TypeReference<HashMap<MeasureId, Nok>>() {}))
                .isEqualTo(HashMap.of(MeasureId.of("T1"), Nok.KRONE));
        assertThat(catchThrowableOfType(
                        DatabindException.class,
                        () -> MAPPER.readValue("{\"T 1\":1}", new TypeReference<Map<MeasureId, Nok>>() {})))
                .hasMessageContaining("«T 1» kan ikke stå her.");
        assertThat(catchThrowableOfType(
                        DatabindException.class,
                        () -> MAPPER.readValue("{\"x\":1}", new TypeReference<Map<Nok, Nok>>() {})))
                .hasMessageContaining("is no name of a member");
        assertThat(catchThrowableOfType(
                        DatabindException.class, () -> MAPPER.readValue("{\"ids\":null}", Collections.class)))
                .hasMessageContaining("is null");
        assertThat(catchThrowableOfType(
                        DatabindException.class, () -> MAPPER.readValue("{\"ids\":5}", Collections.class)))
                .hasMessageContaining("is read from an array");
        assertThat(catchThrowableOfType(
                        DatabindException.class, () -> MAPPER.readValue("{\"byMeasure\":[]}", Collections.class)))
                .hasMessageContaining("is read from an object");
    }

    @Test
    void whatElseVavrHasIsRefused() {
        assertThat(catchThrowableOfType(
                        DatabindException.class, () -> MAPPER.writeValueAsString(Either.right(Nok.KRONE))))
                .hasMessageContaining("has no JSON form: write what is in it");
    }

    @Test
    void aMapperThatWritesVavrItselfGoesOnDoingSo() {
        SimpleModule own = new SimpleModule("own");
        own.addSerializer(new ValueSerializer<Object>() {
            @Override
            public Class<?> handledType() {
                return Vector.class;
            }

            @Override
            public void serialize(Object value, JsonGenerator out, SerializationContext context) {
                out.writeString("own");
            }
        });
        JsonMapper mapper = JsonMapper.builder()
                .addModule(own)
                .addModule(new BygdevekstModule())
                .build();
        assertThat(mapper.writeValueAsString(Vector.of(1))).isEqualTo("\"own\"");
        assertThat(mapper.writeValueAsString(List.of(1))).isEqualTo("[1]");
    }

    @Test
    void aHostThatRegistersItsOwnFormLaterHasIt() {
        SimpleModule own = new SimpleModule("own");
        own.addSerializer(Nok.class, new ValueSerializer<Nok>() {
            @Override
            public void serialize(Nok value, JsonGenerator out, SerializationContext context) {
                out.writeNumber(value.ore());
            }
        });
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new BygdevekstModule())
                .addModule(own)
                .build();
        assertThat(mapper.writeValueAsString(Nok.KRONE)).isEqualTo("100");
    }

    @Test
    void theLanguageIsTheRequests() {
        AtomicReference<Language> request = new AtomicReference<>(Language.NYNORSK);
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new BygdevekstModule(request::get))
                .build();
        assertThat(message(mapper, "0")).contains("er utanfor grensene");
        request.set(Language.ENGLISH);
        assertThat(message(mapper, "0")).contains("is out of bounds");
        Evaluation evaluation = Letter2024.evaluator()
                .evaluate(Reading.read(Samples.DOCUMENT).get().submission());
        assertThat(mapper.readTree(mapper.writeValueAsString(evaluation))
                        .get("language")
                        .asString())
                .isEqualTo("en");
    }

    @Test
    void aCallCanSayItsLanguage() {
        Evaluation evaluation = Letter2024.evaluator()
                .evaluate(Reading.read(Samples.DOCUMENT).get().submission());
        String written = MAPPER.writer()
                .withAttribute(BygdevekstModule.LANGUAGE, Language.NYNORSK)
                .writeValueAsString(evaluation);
        assertThat(MAPPER.readTree(written).get("language").asString()).isEqualTo("nn");
        ProblemsException wrong = catchThrowableOfType(
                ProblemsException.class,
                () -> MAPPER.readerFor(HourlyRate.class)
                        .withAttribute(BygdevekstModule.LANGUAGE, Language.ENGLISH)
                        .readValue("0"));
        assertThat(wrong).hasMessageContaining("is out of bounds");
    }

    private static String message(JsonMapper mapper, String rate) {
        return Objects.requireNonNull(
                catchThrowableOfType(ProblemsException.class, () -> mapper.readValue(rate, HourlyRate.class))
                        .getMessage());
    }

    @Test
    void aFindingHasTheWordsOfItsRulebook() {
        Evaluation evaluation = Letter2024.evaluator()
                .evaluate(Reading.read(Samples.DOCUMENT).get().submission());
        Finding finding = evaluation.findings().head();
        JsonNode written = MAPPER.readTree(MAPPER.writeValueAsString(finding));
        assertThat(written.get("message").asString()).isEqualTo(evaluation.text(finding, Language.BOKMAL));
        assertThat(written)
                .isEqualTo(
                        MAPPER.readTree(MAPPER.writeValueAsString(evaluation)).at("/findings/0"));
        JsonMapper other = JsonMapper.builder()
                .addModule(new BygdevekstModule().withRulebook(Rulebook.of(Vector.empty())))
                .build();
        assertThat(catchThrowableOfType(DatabindException.class, () -> other.writeValueAsString(List.of(finding))))
                .hasMessageContaining("give the module the rulebook that found it");
    }
}
