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
            "an id of small letters (a–z), digits and hyphens, such as nord-troms");
    private static final Text LONG_ID = Text.of(
            "en id av bokstaver (a–z), sifre, punktum, strek og understrek, som T1",
            "ein id av bokstavar (a–z), siffer, punktum, strek og understrek, som T1",
            "an id of letters (a–z), digits, full stops, hyphens and underscores, such as T1");
    private static final Template WRONG_CHECK_DIGIT = Template.of(
            "Organisasjonsnummeret {value} er feil: kontrollsifferet stemmer ikke. Se etter om et siffer er byttet.",
            "Organisasjonsnummeret {value} er feil: kontrollsifferet stemmer ikkje. Sjå etter om eit siffer er bytt.",
            "The organization number {value} is wrong: its check digit does not fit. Look for a digit that was mistyped.");

    static final StringCodec<String> TEXT =
            StringCodec.of(TextBounds.TEXT, Text.of("en tekst", "ein tekst", "a string"), Option::some);

    static final StringCodec<String> NAME = StringCodec.of(
            TextBounds.NAME,
            Text.of("en tekst som ikke er tom", "ein tekst som ikkje er tom", "a string that is not blank"),
            text -> Option.when(!Blank.isBlank(text), text));

    static final StringCodec<AgreementId> AGREEMENT_ID = StringCodec.of(TextBounds.ID, SHORT_ID, AgreementId::tryOf);

    static final StringCodec<PartnerId> PARTNER_ID = StringCodec.of(TextBounds.ID, SHORT_ID, PartnerId::tryOf);

    static final StringCodec<SubGoalId> SUB_GOAL_ID = StringCodec.of(TextBounds.ID, LONG_ID, SubGoalId::tryOf);

    static final StringCodec<MeasureId> MEASURE_ID = StringCodec.of(TextBounds.ID, LONG_ID, MeasureId::tryOf);

    static final StringCodec<MunicipalityNumber> MUNICIPALITY_NUMBER = StringCodec.of(
            Text.of(
                    "et kommunenummer på fire sifre, som 5540",
                    "eit kommunenummer på fire siffer, som 5540",
                    "a municipality number of four digits, such as 5540"),
            MunicipalityNumber::tryOf);

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
                    "en part: state, municipality: med kommunenummer (municipality:5540) eller partner: med id"
                            + " (partner:husbanken)",
                    "ein part: state, municipality: med kommunenummer (municipality:5540) eller partner: med id"
                            + " (partner:husbanken)",
                    "a party: state, municipality: with a number (municipality:5540) or partner: with an id"
                            + " (partner:husbanken)"),
            Party::tryParse);

    static final StringCodec<FundingSource> SOURCE = StringCodec.of(
            Text.of(
                    "en kilde: state, municipality: med kommunenummer (municipality:5540), partner: med id"
                            + " (partner:husbanken) eller other: med et navn på høyst 300 tegn (other:Sparebanken)",
                    "ei kjelde: state, municipality: med kommunenummer (municipality:5540), partner: med id"
                            + " (partner:husbanken) eller other: med eit namn på høgst 300 teikn (other:Sparebanken)",
                    "a source: state, municipality: with a number (municipality:5540), partner: with an id"
                            + " (partner:husbanken) or other: with a name of at most 300 characters (other:Sparebanken)"),
            FundingSource::tryParse);

    private Strings() {}

    private static Phrase noOrganizationNumber(String text, ValueCodec<OrganizationNumber> codec) {
        return text.matches("[1-9][0-9]{8}")
                ? new Phrase(WRONG_CHECK_DIGIT, Arguments.none().and("value", text))
                : ValueMessages.notAllowed(text, codec);
    }
}
