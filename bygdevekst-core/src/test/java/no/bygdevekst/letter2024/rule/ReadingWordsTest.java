package no.bygdevekst.letter2024.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.source.Reading;
import no.bygdevekst.terms.CarryOverCount;
import no.bygdevekst.terms.PaymentEnd;
import no.bygdevekst.terms.UsedUp;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** A rule that rests on a reading of the letter says so to the reader, who may read it otherwise. */
class ReadingWordsTest {

    private static final Vector<Rule> READ =
            LetterRules.rulebook().rules().reject(rule -> rule.readings().isEmpty());

    @Test
    void whatIsAskedOrTheMessageSaysThatTheLetterIsReadSo() {
        assertThat(READ).isNotEmpty();
        for (Language language : Language.values()) {
            assertThat(READ)
                    .allSatisfy(rule -> assertSaysSo(
                            rule, rule.text().asks().in(language) + message(rule, language), said(language)));
        }
    }

    @Test
    void whereATermCanBeReadOtherwiseTheMessageItselfSaysSo() {
        Vector<Reading> readings = Vector.of(
                UsedUp.ALL_RELEASED, CarryOverCount.AFTER_APPROPRIATION_YEAR, PaymentEnd.PERIOD_OR_CARRY_OVER);
        Vector<Rule> decided = READ.filter(rule -> rule.readings().exists(cited -> readings.contains(cited.reading())));
        assertThat(decided.map(Rule::id).map(Object::toString)).contains("A02", "D03", "P07", "P08");
        for (Language language : Language.values()) {
            assertThat(decided).allSatisfy(rule -> assertSaysSo(rule, message(rule, language), said(language)));
        }
    }

    private static String message(Rule rule, Language language) {
        return rule.text().wrong().text().in(language)
                + rule.text().mend().text().in(language);
    }

    private static String said(Language language) {
        return switch (language) {
            case BOKMAL -> "tolket her";
            case NYNORSK -> "tolka her";
            case ENGLISH -> "read here";
        };
    }

    private static void assertSaysSo(Rule rule, String words, String said) {
        assertThat(words).as(rule.toString()).contains(said);
    }
}
