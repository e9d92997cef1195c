package no.bygdevekst.letter2024.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.place.Member;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.text.AmountFormat;
import no.bygdevekst.text.DateFormat;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is written follows the machine's locale: not words, amounts, dates, places or fingerprints. */
class LocaleTest {

    private static final Locale OF_THE_MACHINE = Locale.getDefault();
    private static final Vector<String> WRITTEN = written();

    @AfterEach
    void restore() {
        Locale.setDefault(OF_THE_MACHINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nb-NO", "nn-NO", "en-US", "tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist"})
    void theSameIsWrittenInEveryLocale(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));

        assertThat(written()).isEqualTo(WRITTEN);
    }

    private static Vector<String> written() {
        return findings()
                .appendAll(Vector.of(Language.values()).flatMap(LocaleTest::amountsAndDates))
                .appendAll(Vector.of(Member.AgreementMember.values()).map(Member::inDocument))
                .append(Long.toString(AmountFormat.parse("−16 000 000,50 kr")))
                .append(DateFormat.parse("1. mai 2025").toString());
    }

    private static Vector<String> findings() {
        Rulebook book = LetterRules.rulebook();
        return RuleCases.all()
                .flatMap(each -> book.findings(CaseFile.of(each.fires(), TestTerms.TERMS)))
                .flatMap(finding -> Vector.of(Language.values())
                        .map(language ->
                                finding.place() + " " + finding.fingerprint() + " " + book.message(finding, language)));
    }

    private static Vector<String> amountsAndDates(Language language) {
        return Vector.of(0L, 1L, -99L, 123_456_789L, Long.MIN_VALUE)
                .map(ore -> AmountFormat.format(ore, language))
                .append(DateFormat.format(LocalDate.of(2025, 3, 1), language))
                .append(DateFormat.format(LocalDate.of(987, 12, 31), language));
    }
}
