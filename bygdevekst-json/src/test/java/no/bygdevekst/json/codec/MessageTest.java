package no.bygdevekst.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.Locale;
import no.bygdevekst.json.fixture.Reading;
import no.bygdevekst.json.fixture.Samples;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.plan.AgreementCodec;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read: what is wrong, what would be right, and little of what a document brings along. */
class MessageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "municipalities"       | "municipalites"      | Feltet «municipalites» er ukjent her. Er det «municipalities» som menes?
            "pilot"                | "Pilot"              | Feltet «Pilot» er ukjent her. Er det «pilot» som menes?
            "kind":"STATE_AGENCY"  | "kind":"STATEAGENCY" | «STATEAGENCY» kan ikke stå her. Er det STATE_AGENCY som menes?
            "kind":"STATE_AGENCY"  | "kind":"etat"        | «etat» kan ikke stå her. Det skal være en av COUNTY_AUTHORITY,
            "942114184"            | "942114185"          | Organisasjonsnummeret 942114185 er feil: kontrollsifferet stemmer ikke.
            "2025-05-28"           | "2025-06-31"         | Datoen 2025-06-31 finnes ikke i kalenderen.
            "2025-05-28"           | "28.05.2025"         | «28.05.2025» kan ikke stå her. Det skal være en dato på formen 2025-03-01.
            "2025-05-28"           | 20250528             | Her skal det stå en dato på formen 2025-03-01. 20250528 er et tall: sett verdien i anførselstegn.
            "2025-05-28"           | null                 | Her står det null.
            "2025-05-28"           | true                 | Her skal det stå en dato på formen 2025-03-01. Det står true.
            16000000               | "16000000"           | «16000000» står i anførselstegn og er da en tekst: ta dem bort.
            16000000               | "16 mill."           | Her skal det stå et beløp i kroner, fra 0 til 10 milliarder, med høyst to desimaler. Det står en tekst.
            16000000               | 1.005                | 1.005 har mer enn to desimaler.
            16000000               | -1                   | -1 er utenfor grensene.
            "Nord-Troms"           | " "                  | Teksten er tom. Det skal være en tekst som ikke er tom.
            ["SETTLEMENT","LABOUR"] | []                  | Listen er tom. Den skal ha minst ett element.
            2027                   | 2024                 | Perioden går fra 2025 til 2024.
            2027                   | 2045                 | Perioden fra 2025 til 2045 er for lang. Den kan være på høyst 20 år.
            2027                   | 2027.5               | 2027.5 er ikke et helt tall. Her skal det stå et årstall fra 2000 til 2999.
            """)
    void saysWhatIsWrongAndWhatWouldBeRight(String right, String wrong, String message) {
        String agreement = Samples.AGREEMENT.replace(right, wrong);
        assertThat(Reading.read(AgreementCodec.CODEC, agreement)
                        .getError()
                        .inOrder()
                        .map(it -> it.message(Language.BOKMAL)))
                .anySatisfy(text -> assertThat(text).contains(message));
    }

    @Test
    void isThereInEveryLanguage() {
        String problems = Samples.DOCUMENT.replace("\"pilot\"", "\"plot\"").replace("2025-05-28", "x");
        for (Problem problem : Reading.read(problems).getError()) {
            assertThat(Language.values()).extracting(problem::message).doesNotHaveDuplicates();
        }
        assertThat(Reading.read("{}").getError().first().message(Language.NYNORSK))
                .isEqualTo("Feltet «format» manglar. Det skal vere bygdevekst-plan/1.");
    }

    @Test
    void quotesLittleAndOnOneLine() {
        String longest = "a".repeat(120);
        assertThat(quoted(longest + "b")).isEqualTo(longest + "…");
        assertThat(quoted("a\nb\u0000\u202e\ud800")).isEqualTo("a\\u000ab\\u0000\\u202e\\ud800");
    }

    private static String quoted(String name) {
        return MemberMessages.duplicate(name).in(Language.ENGLISH).split("[“”]")[1];
    }

    @Test
    void doesNotDependOnTheLocaleOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(quoted("\n")).isEqualTo("\\u000a");
            assertThat(MemberMessages.unknown("TITLE", Vector.of("title")).in(Language.ENGLISH))
                    .contains("“title”");
        } finally {
            Locale.setDefault(before);
        }
    }
}
