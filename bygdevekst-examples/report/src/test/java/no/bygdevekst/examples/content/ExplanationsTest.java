package no.bygdevekst.examples.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.content.Explanations.Entry;
import no.bygdevekst.explain.Comparison;
import no.bygdevekst.explain.Division;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Rounding;
import no.bygdevekst.money.Share;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

    private static final Explanation LINE = Explanation.given(phrase("linje 1"), Nok.ofKroner(3));
    private static final Explanation REST = Explanation.given(phrase("linje 2"), Nok.ofKroner(5));
    private static final Explanation MEASURE = Explanation.of(phrase("tiltaket"), new Step.Sum(Vector.of(LINE, REST)));
    private static final Explanation HALF = Explanation.of(
            phrase("halvparten"), new Step.RoundedShare(MEASURE, Share.ofPercent(50), Rounding.DOWN, Nok.KRONE));

    @Test
    void saysEachFigureOnceAndLeadsToWhatItIsMadeFrom() {
        Content content = paper(HALF, MEASURE, HALF);
        Explanations explanations = Explanations.in(content);

        assertThat(explanations.entries().map(Entry::figure))
                .containsExactly(
                        "halvparten: 4\u00a0kr (50\u00a0pst. av beløpet under, rundet ned til hele kroner)",
                        "tiltaket: 8\u00a0kr");
        assertThat(explanations.entries().head().parts()).containsExactly(Run.link("tiltaket: 8\u00a0kr", "why-2"));
        assertThat(explanations.entries().last().parts())
                .containsExactly(Run.of("+ linje 1: 3\u00a0kr"), Run.of("+ linje 2: 5\u00a0kr"));
        assertThat(ids(explanations, content)).containsExactly("why-1", "why-2", "why-1");
    }

    @Test
    void everyKindOfStepIsSaidInOneLineForEachPart() {
        Vector<Step> steps = Vector.of(
                new Step.Same(MEASURE),
                new Step.Difference(MEASURE, Vector.of(REST)),
                new Step.Times(MEASURE, 3),
                new Step.Apportioned(Division.of(MEASURE, Vector.of(MEASURE, REST), Nok.KRONE), 1),
                new Step.ApportionedByKey(MEASURE, Vector.of(3L, 1L), 0, Nok.KRONE),
                new Step.Decided(Comparison.of(MEASURE, LINE), HALF),
                new Step.Given(Nok.ofKroner(2)));

        steps.forEach(step -> {
            Explanation why = Explanation.of(phrase("tallet"), step);
            Entry entry = Explanations.in(paper(why)).entries().head();

            assertThat(entry.figure()).startsWith("tallet: " + why.figure().in(Language.BOKMAL));
            assertThat(entry.parts()).hasSize(step.parts().size());
            assertThat(entry.parts().zip(step.parts()))
                    .allSatisfy(each ->
                            assertThat(each._1.words()).contains(each._2.what().in(Language.BOKMAL)));
        });
    }

    @Test
    void ofVeryManyPartsItIsSaidHowManyTheyAre() {
        Explanation many = Explanation.of(phrase("alle"), new Step.Sum(Vector.fill(61, LINE)));
        Explanation few = Explanation.of(phrase("noen"), new Step.Sum(Vector.fill(60, LINE)));

        assertThat(Explanations.in(paper(many)).entries().head().parts())
                .containsExactly(Run.of("61 beløp, for mange til å stå her"));
        assertThat(Explanations.in(paper(few)).entries().head().parts()).hasSize(60);
    }

    @Test
    void ofALongTableOnlyTheTotalIsExplained() {
        Content content = paper(HALF, MEASURE);
        Table table = content.tables().head();
        Table total = table.with(Vector.of(Row.total(Vector.of(Cell.words("alle"), Cell.amount(MEASURE)))));
        Content longer = new Content("Plan", Language.BOKMAL, Vector.of(Section.of("tall", "Tall", Vector.of(total))));

        Explanations explanations = Explanations.in(longer, 2);

        assertThat(ids(explanations, longer)).containsExactly("", "", "why-1");
        assertThat(explanations.entries().map(Entry::figure)).containsExactly("tiltaket: 8\u00a0kr");
        assertThat(ids(Explanations.in(longer, 3), longer)).containsExactly("why-1", "why-2", "why-2");
    }

    /** What the figure of each row leads to. */
    private static Vector<String> ids(Explanations explanations, Content content) {
        return content.tables()
                .head()
                .rows()
                .map(row -> explanations.id(row.cells().last()).getOrElse(""));
    }

    private static Content paper(Explanation... figures) {
        Table table = Table.of("Tall", Vector.of(Column.words("Hva"), Column.amount("Beløp")))
                .with(Vector.of(figures).map(why -> Row.figures(0, Vector.of(Cell.words("x"), Cell.amount(why)))));
        return new Content("Plan", Language.BOKMAL, Vector.of(Section.of("tall", "Tall", Vector.of(table))));
    }

    private static Phrase phrase(String words) {
        return Phrase.of(words, words, words);
    }
}
