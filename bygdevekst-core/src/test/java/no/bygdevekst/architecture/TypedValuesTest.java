package no.bygdevekst.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.LocalDate;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Goal;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.identifier.CountyNumber;
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
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Purpose;
import no.bygdevekst.plan.RecipientGroup;
import no.bygdevekst.terms.UsedUp;
import no.bygdevekst.text.Labels;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type is read, or they are told in their language what it should be and how to write it. */
class TypedValuesTest {

    private interface Check {

        Validation<String, ?> of(String text, Language language);
    }

    private record Kind(String name, Check check, String example) {}

    private static final Vector<Kind> KINDS = Vector.of(
            new Kind("amount", Nok::check, "177 700,50"),
            new Kind("hours", Hours::check, "37,5"),
            new Kind("rate", HourlyRate::check, "712,35"),
            new Kind("date", Dates::check, "2025-03-01"),
            new Kind("year", Years::check, "2026"),
            new Kind("agreement", AgreementId::check, "nord-troms"),
            new Kind("partner", PartnerId::check, "husbanken"),
            new Kind("sub-goal", SubGoalId::check, "D1"),
            new Kind("measure", MeasureId::check, "T1"),
            new Kind("municipality", MunicipalityNumber::check, "5540"),
            new Kind("county", CountyNumber::check, "55"),
            new Kind("organization", OrganizationNumber::check, "940 363 586"),
            new Kind("party", Party::check, "municipality:5540"),
            new Kind("source", FundingSource::check, "other:Sparebanken"),
            new Kind("goal", Goal::check, "SETTLEMENT"),
            new Kind("kind", PartnerKind::check, "fylkeskommune"),
            new Kind("purpose", Purpose::check, "TEST_NEW_SOLUTIONS"),
            new Kind("use", FundUse::check, "PERSONNEL"),
            new Kind("ground", ExceptionGround::check, "INTERMUNICIPAL_SERVICE_DEVELOPMENT"),
            new Kind("recipients", RecipientGroup::check, "PERSONS"));

    @ParameterizedTest
    @EnumSource
    void everyKindIsReadWithSpaceAroundItAndRefusedWithWords(Language language) {
        assertThat(KINDS).allSatisfy(kind -> {
            assertThat(kind.check()
                            .of("\u00a0 " + kind.example() + "\t", language)
                            .isValid())
                    .as(kind.name())
                    .isTrue();
            String blank = kind.check().of(" ", language).getError();
            String other = kind.check().of("ø/ø", language).getError();
            assertThat(blank).startsWith(language == Language.ENGLISH ? "The field is empty." : "Feltet er tomt.");
            assertThat(other)
                    .startsWith(language == Language.ENGLISH ? "“ø/ø” is not " : "«ø/ø» er ikk")
                    .contains(". ")
                    .endsWith(".");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "177 700,50 | 17770050",
                "177\u00a0700,50 | 17770050",
                "200 000,- | 20000000",
                "kr 200 000 | 20000000",
                "200 000 kroner | 20000000",
                "200000 | 20000000",
                "0 | 0",
                "-500 | -50000",
                "−500,25 kr | -50025"
            })
    void anAmountIsReadAsItIsWrittenInNorwegian(String text, long ore) {
        assertThat(Vector.of(Language.values())
                        .map(language -> Nok.check(text, language).get()))
                .containsOnly(Nok.ofOre(ore));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"177 700.50 | 17770050", "NOK 200 000 | 20000000", "NOK 812 500.50 | 81250050"})
    void anAmountIsReadAsItIsWrittenInEnglish(String text, long ore) {
        assertThat(Nok.check(text, Language.ENGLISH)).isEqualTo(Validation.valid(Nok.ofOre(ore)));
    }

    @ParameterizedTest
    @EnumSource
    void anAmountThatIsPrintedIsReadAgain(Language language) {
        for (long ore : new long[] {0, 1, 17_770_050, -81_250_000, 999_999_999_999_99L}) {
            assertThat(Nok.check(Nok.ofOre(ore).in(language), language).get()).isEqualTo(Nok.ofOre(ore));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"200.000", "1,500", "1.5", "12 34", "1e5", "mye", "99999999999999999999", "177 700,505"})
    void anAmountThatCanMeanTwoThingsIsRefusedInEveryLanguage(String text) {
        assertThat(Vector.of(Language.values()))
                .allSatisfy(language ->
                        assertThat(Nok.check(text, language).isInvalid()).isTrue());
        assertThat(Nok.check(text, Language.NYNORSK).getError())
                .isEqualTo("«" + text + "» er ikkje eit beløp i kroner. Skriv til dømes 177\u00a0700,50.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"37,5 | 3750", "7.25 | 725", "1 200 | 120000", "120 timer | 12000", "40t | 4000", "0 | 0"})
    void hoursAreReadAsPeopleCountThem(String text, long hundredths) {
        assertThat(Hours.check(text, Language.BOKMAL).get()).isEqualTo(Hours.ofHundredths(hundredths));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.500", "7,125", "sju", "1 20", "1234567890123456"})
    void whatAreNoHoursIsRefused(String text) {
        assertThat(Hours.check(text, Language.ENGLISH).getError())
                .isEqualTo("“" + text + "” is not a number of hours, 0 or more. Enter for example 37.5.");
    }

    @Test
    void aRateIsWithinItsBounds() {
        assertThat(HourlyRate.check("650 kr", Language.NYNORSK).get()).isEqualTo(HourlyRate.parse("650"));
        assertThat(HourlyRate.check("10 000,01", Language.BOKMAL).getError())
                .isEqualTo("«10 000,01» er ikke en timesats i kroner, større enn 0 og høyst 10\u00a0000."
                        + " Skriv for eksempel 712,35.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-01", "01.03.2025", "1.3.2025", "1. mars 2025"})
    void aDateIsReadAsItIsWritten(String text) {
        assertThat(Vector.of(Language.values())
                        .map(language -> Dates.check(text, language).get()))
                .containsOnly(LocalDate.of(2025, 3, 1));
    }

    @Test
    void anEnglishDateIsReadInEnglish() {
        assertThat(Dates.check("1 March 2025", Language.ENGLISH).get()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(Dates.check("1 March 2025", Language.BOKMAL).isInvalid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.02.2025", "1.3.25", "2025-13-01", "mars", "0000-01-01", "1 Marz 2025"})
    void whatIsNoDateIsRefused(String text) {
        assertThat(Vector.of(Language.values()))
                .allSatisfy(language ->
                        assertThat(Dates.check(text, language).isInvalid()).isTrue());
        assertThat(Years.check("202", Language.BOKMAL).getError())
                .isEqualTo("«202» er ikke et årstall fra 2000 til 2999. Skriv for eksempel 2026.");
        assertThat(Years.check("3000", Language.BOKMAL).isInvalid()).isTrue();
    }

    @Test
    void aConstantIsReadByItsLabelInAnyLanguageAndByItsName() {
        assertThat(Vector.of(FundUse.values()))
                .allSatisfy(use -> assertThat(Vector.of(Language.values()))
                        .allSatisfy(typed -> assertThat(Vector.of(Language.values()))
                                .allSatisfy(asked -> {
                                    assertThat(FundUse.check(use.name(), asked).get())
                                            .isEqualTo(use);
                                    assertThat(FundUse.check(use.in(typed).toUpperCase(java.util.Locale.ROOT), typed)
                                                    .get())
                                            .isEqualTo(use);
                                    assertThat(FundUse.check(use.in(typed), asked)
                                                    .get())
                                            .isEqualTo(use);
                                })));
        assertThat(RecipientGroup.check("alle", Language.NYNORSK).getError())
                .startsWith("«alle» er ikkje i lista. Vel ein av: ")
                .contains(RecipientGroup.PERSONS.in(Language.NYNORSK));
    }

    @Test
    void anyEnumerationCanBeReadSo() {
        assertThat(Labels.check(UsedUp.values(), "first_payments", Language.BOKMAL)
                        .get())
                .isEqualTo(UsedUp.FIRST_PAYMENTS);
    }

    @Test
    void whatTwoConstantsAreCalledIsNoneOfThem() {
        Term[] alike = {FundUse.OTHER, PartnerKind.OTHER};
        String label = FundUse.OTHER.in(Language.BOKMAL);
        assertThat(Labels.check(alike, "x", Language.BOKMAL).isInvalid()).isTrue();
        assertThat(Labels.check(alike, label, Language.BOKMAL).isInvalid())
                .isEqualTo(label.equalsIgnoreCase(PartnerKind.OTHER.in(Language.BOKMAL)));
    }
}
