package no.bygdevekst.json.plan;

import io.vavr.control.Option;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.OrganizationNumber;
import no.bygdevekst.identifier.PartnerId;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.json.codec.StringCodec;
import no.bygdevekst.json.codec.ValueCodec;
import no.bygdevekst.json.codec.ValueMessages;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Blank;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;
import no.bygdevekst.text.TextBounds;

/** The strings of the format that are no enumeration and no date. */
final class Strings {

    private static final Text SHORT_ID = Text.of(
            "en id av små bokstaver (a–z), sifre og bindestrek, som nord-troms",
            "ein id av små bokstavar (a–z), siffer og bindestrek, som nord-troms",
            "an id of lower-case letters (a–z), digits and hyphens, such as nord-troms");
    private static final Text LONG_ID = Text.of(
            "en id av bokstaver (a–z, A–Z), sifre, punktum, bindestrek og understrek, som T1",
            "ein id av bokstavar (a–z, A–Z), siffer, punktum, bindestrek og understrek, som T1",
            "an id of letters (a–z, A–Z), digits, full stops, hyphens and underscores, such as T1");
    private static final Template WRONG_CHECK_DIGIT = Template.of(
            "Organisasjonsnummeret {value} er feil: kontrollsifferet stemmer ikke. Se etter om to"
                    + " sifre er byttet om.",
            "Organisasjonsnummeret {value} er feil: kontrollsifferet stemmer ikkje. Sjå etter om"
                    + " to siffer er bytte om.",
            "The organization number {value} is wrong: its check digit does not fit. Look for two"
                    + " digits that have changed places.");

    /** What stands in messages for a name or a title that is not typed yet. */
    private static final String TO_COME = "…";

    static final StringCodec<String> TEXT =
            StringCodec.of(TextBounds.TEXT, Text.of("en tekst", "ein tekst", "a string"), Option::some);

    static final StringCodec<String> NAME = StringCodec.of(
                    TextBounds.NAME,
                    Text.of("en tekst som ikke er tom", "ein tekst som ikkje er tom", "a string that is not blank"),
                    text -> Option.when(!Blank.isBlank(text), text))
            .orInDraft(TO_COME);

    static final StringCodec<AgreementId> AGREEMENT_ID =
            StringCodec.of(TextBounds.ID, SHORT_ID, AgreementId::tryOf).orInDraft(AgreementId.of("0"));

    static final StringCodec<PartnerId> PARTNER_ID = StringCodec.of(TextBounds.ID, SHORT_ID, PartnerId::tryOf);

    static final StringCodec<SubGoalId> SUB_GOAL_ID =
            StringCodec.of(TextBounds.ID, LONG_ID, SubGoalId::tryOf).recurring();

    /** The sub-goal that a measure is listed under; one that is to come is known to no agreement. */
    static final StringCodec<SubGoalId> LISTED_SUB_GOAL =
            SUB_GOAL_ID.orInDraft(SubGoalId.of("0" + "-".repeat(TextBounds.ID - 1)));

    static final StringCodec<MeasureId> MEASURE_ID = StringCodec.of(TextBounds.ID, LONG_ID, MeasureId::tryOf);

    static final StringCodec<MunicipalityNumber> MUNICIPALITY_NUMBER = StringCodec.of(
                    Text.of(
                            "et kommunenummer på fire sifre, som 5540",
                            "eit kommunenummer på fire siffer, som 5540",
                            "a municipality number of four digits, such as 5540"),
                    MunicipalityNumber::tryOf)
            .recurring();

    static final StringCodec<OrganizationNumber> ORGANIZATION_NUMBER = new StringCodec<>(
            Integer.MAX_VALUE,
            Text.of(
                    "et organisasjonsnummer på ni sifre, det første ikke 0, uten mellomrom, som 940363586",
                    "eit organisasjonsnummer på ni siffer, det første ikkje 0, utan mellomrom, som 940363586",
                    "an organization number of nine digits, the first not 0, without spaces, such as 940363586"),
            OrganizationNumber::tryOf,
            OrganizationNumber::value,
            Strings::noOrganizationNumber);

    static final StringCodec<Party> PARTY = StringCodec.of(
                    Text.of(
                            "en part, som state, municipality:5540 eller partner:husbanken",
                            "ein part, som state, municipality:5540 eller partner:husbanken",
                            "a party, such as state, municipality:5540 or partner:husbanken"),
                    Party::tryParse)
            .recurring();

    static final StringCodec<FundingSource> SOURCE = StringCodec.of(
                    Text.of(
                            "en kilde, som state, municipality:5540, partner:husbanken eller other: med et navn på høyst 300 tegn",
                            "ei kjelde, som state, municipality:5540, partner:husbanken eller other: med eit namn på høgst 300 teikn",
                            "a source, such as state, municipality:5540, partner:husbanken or other: with a name of at most 300 characters"),
                    FundingSource::tryParse)
            .recurring();

    private Strings() {}

    private static Phrase noOrganizationNumber(String text, ValueCodec<OrganizationNumber> codec) {
        return text.matches("[1-9][0-9]{8}")
                ? new Phrase(WRONG_CHECK_DIGIT, Arguments.none().and("value", text))
                : ValueMessages.notAllowed(text, codec);
    }
}
