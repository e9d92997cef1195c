package no.bygdevekst.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.content.Booklet;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Facts;
import no.bygdevekst.examples.content.Paragraph;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.examples.content.Section;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionPlanContentTest {

    @ParameterizedTest
    @ValueSource(strings = {"nord-troms", "smola-og-aure", "utkast-manglar", "utkast-med-mangler", "vest-telemark"})
    void everyPlaceIsOneAndTheLettersTablesStandInChapters6And7(String sample) {
        for (Language language : Language.values()) {
            Booklet booklet = ActionPlanContent.of(Samples.subject(sample, language));
            assertThat(booklet.content().allSections().map(Section::id)).doesNotHaveDuplicates();
            Vector<String> headings = booklet.content().sections().map(Section::heading);
            assertThat(headings.takeRight(8).map(heading -> heading.substring(0, 2)))
                    .containsExactly("1 ", "2 ", "3 ", "4 ", "5 ", "6 ", "7 ", "8 ");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMeasureIsThereWithItsWholeBudget(Language language) {
        Subject subject = Samples.subject("nord-troms", language);
        Vector<Section> sections = ActionPlanContent.of(subject)
                .content()
                .allSections()
                .filter(section -> section.id().matches("measure-[0-9]+"));
        assertThat(sections).hasSize(subject.plan().measures().size());
        for (Measure measure : subject.plan().measures()) {
            Section section = sections.find(each -> each.heading().endsWith(measure.title()))
                    .get();
            Table budget = (Table)
                    section.parts().filter(part -> part instanceof Table).last();
            Row total = budget.rows().last();
            assertThat(total.standing()).isEqualTo(Row.Standing.TOTAL);
            assertThat(((Cell.Amount) total.cells().last()).amount())
                    .isEqualTo(Nok.total(measure.budget().map(BudgetLine::value)));
        }
    }

    @Test
    void theCoverSaysWhoseAndOfWhichDayItIs() {
        Booklet booklet = ActionPlanContent.of(Samples.subject("nord-troms", Language.NYNORSK));
        assertThat(booklet.cover().title()).isEqualTo("Handlingsplan 2026 for Nord-Troms");
        assertThat(booklet.cover().under()).isEqualTo("Bygdevekstavtale 2025–2027");
        assertThat(booklet.cover().facts().facts().map(Facts.Fact::label)).contains("Samarbeidspartar", "Mottakar");
        assertThat(booklet.day().map(Object::toString)).contains("2026-02-24");
        assertThat(ActionPlanContent.of(Samples.subject("utkast-med-mangler")).day())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BOKMAL, Unntak for lovpålagt oppgave",
        "NYNORSK, Unntak for lovpålagd",
        "ENGLISH, Exception for statutory"
    })
    void anExceptionIsToldWithItsReason(Language language, String words) {
        assertThat(paragraphs(ActionPlanContent.of(Samples.subject("nord-troms", language))))
                .anyMatch(paragraph -> paragraph.startsWith(words) && paragraph.contains("Pengene går til å utvikle"));
    }

    @Test
    void whatIsNotThereIsSaid() {
        Vector<String> words = paragraphs(ActionPlanContent.of(Samples.subject("utkast-med-mangler", Language.BOKMAL)));
        assertThat(words).contains("Tiltaket har ingen aktiviteter ennå.", "Tiltaket har ikke noe budsjett ennå.");
        assertThat(paragraphs(ActionPlanContent.of(Samples.subject("utkast-manglar", Language.ENGLISH))))
                .contains("No measure gives grants to third parties.");
    }

    private static Vector<String> paragraphs(Booklet booklet) {
        return booklet.content()
                .allSections()
                .flatMap(Section::parts)
                .filter(part -> part instanceof Paragraph)
                .map(part -> ((Paragraph) part).words());
    }
}
