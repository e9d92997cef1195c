package no.bygdevekst.examples.browser;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Validation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.OrganizationNumber;
import no.bygdevekst.identifier.PartnerId;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.Dates;
import no.bygdevekst.period.Years;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.text.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What people type in a field (<i>inntastet verdi</i>): the value, as it stands in a plan document, or what is wrong.
 */
final class TypedQuestion {

    private static final Map<String, Kind> KINDS = HashMap.<String, Kind>empty()
            .put("Amount", new Kind(true, Nok::check))
            .put("Hours", new Kind(true, Hours::check))
            .put("HourlyRate", new Kind(true, HourlyRate::check))
            .put("Year", new Kind(true, Years::check))
            .put("Date", new Kind(false, Dates::check))
            .put("AgreementId", new Kind(false, AgreementId::check))
            .put("PartnerId", new Kind(false, PartnerId::check))
            .put("SubGoalId", new Kind(false, SubGoalId::check))
            .put("MeasureId", new Kind(false, MeasureId::check))
            .put("MunicipalityNumber", new Kind(false, MunicipalityNumber::check))
            .put("OrganizationNumber", new Kind(false, OrganizationNumber::check))
            .put("Party", new Kind(false, Party::check))
            .put("FundingSource", new Kind(false, FundingSource::check))
            .put("FundUse", new Kind(false, FundUse::check));

    private TypedQuestion() {}

    /**
     * A kind of value.
     *
     * @param number whether it is a number in a plan document
     * @param check reads it
     */
    private record Kind(boolean number, BiFunction<String, Language, ? extends Validation<String, ?>> check) {}

    /** {@code {"value": …}} or {@code {"message": "…"}}. */
    static String check(Asked asked) {
        Kind kind = KINDS.get(asked.given("kind")).get();
        Validation<String, ?> checked = kind.check().apply(asked.given("text"), asked.language());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            if (checked.isInvalid()) {
                json.writeStringProperty("message", checked.getError());
            } else if (kind.number()) {
                json.writeName("value").writeNumber(checked.get().toString());
            } else {
                json.writeStringProperty("value", checked.get().toString());
            }
            json.writeEndObject();
        }
        return text.toString(StandardCharsets.UTF_8) + "\n";
    }
}
