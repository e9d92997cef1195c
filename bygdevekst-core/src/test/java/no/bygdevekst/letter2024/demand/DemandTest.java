package no.bygdevekst.letter2024.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.source.Citation;
import no.bygdevekst.text.Text;
import org.junit.jupiter.api.Test;

class DemandTest {

    /** Every sentence and item of the letter, counted in its text. */
    private static final Vector<String> ITEMS = Vector.of(
            "introduction: ¶1; ¶2; ¶3 s1; ¶3 s2; ¶3 s3",
            "frame: ¶1 s1; ¶1 s2; bullet 1; bullet 2; bullet 3; bullet 4; ¶2 s1; ¶2 s2; table; ¶3 s1; ¶3 s2; ¶3 s3",
            "plan-requirements: ¶1 s1; ¶1 s2; ¶1 s3; ¶1 s4; ¶2; shall 1; shall 2; shall 3; shall 4; shall 5; ¶3; "
                    + "criterion 1; criterion 2; criterion 3; criterion 4; criterion 5; ¶4; ¶5 s1; ¶5 s2; ¶5 s3; ¶6",
            "commitment: ¶1 s1; ¶1 s2; ¶1 s3; ¶1 s4",
            "payment: ¶1 s1; ¶1 s2; ¶1 s3",
            "own: ¶1; ¶2 s1; ¶2 s2; ¶2 s3; ¶3",
            "restrictions: ¶1; bullet 1; bullet 2; bullet 2a; bullet 3; bullet 4; bullet 5 s1; bullet 5 s2; bullet 6; "
                    + "bullet 7; bullet 7a; ¶2; ¶3; ¶4",
            "closing: ¶1 s1; ¶1 s2");

    @Test
    void everySentenceAndItemOfTheLetterIsListedInItsOrder() {
        Vector<Citation> listed = Letter2024.demands().map(Demand::citation);
        assertThat(listed.map(Citation::document)).containsOnly(Letter2024.document());
        assertThat(listed.groupBy(Citation::section)
                        .map(section -> section._1 + ": "
                                + section._2.map(Citation::item).mkString("; ")))
                .containsExactlyElementsOf(ITEMS);
    }

    @Test
    void whatMeetsADemandIsARuleOrAFunctionAndIsNamedOnce() {
        Letter2024.demands()
                .forEach(demand -> assertThat(demand.metBy())
                        .as(demand.citation().toString())
                        .doesNotHaveDuplicates()
                        .allMatch(name -> name.matches("[A-Z][0-9]{2}|[A-Z][A-Za-z0-9]+\\.[a-z][A-Za-z]+")));
    }

    @Test
    void aDemandIsMetOrHasAReasonWhyNotAndMayHaveBoth() {
        Citation citation = Letter.document().cite("closing", "¶9");
        Text text = Text.same("x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Demand(citation, text, Vector.empty(), Option.none()))
                .withMessageContaining("closing ¶9");
        assertThat(new Demand(citation, text, Vector.of("B01"), Option.of(text)).reason())
                .contains(text);
    }
}
