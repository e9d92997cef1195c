package no.bygdevekst.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Date;
import no.bygdevekst.budget.PlanTable;
import no.bygdevekst.budget.TableColumn;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.AmountFormat;
import no.bygdevekst.text.Language;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

class DocumentWriterTest {

    private static final String PLAN = Documents.sample("nord-troms");
    private static final Evaluation EVALUATION = Documents.evaluation(PLAN);

    private final XWPFDocument document = Documents.of("nord-troms", Language.BOKMAL);

    @Test
    void theChaptersAreHeadingsAndTheLettersTwoHaveItsNumbers() {
        assertThat(Documents.in(document, "Title")).containsExactly("Handlingsplan 2026 for Nord-Troms");
        assertThat(Documents.in(document, "heading 1"))
                .containsExactly(
                        "Om eksempelet",
                        "1 Avtalen",
                        "2 Mål og delmål",
                        "3 Arbeidet med planen",
                        "4 Tiltak og aktiviteter",
                        "5 Tilskudd til tredjepart",
                        "6 Fordeling av budsjett for hele avtaleperioden 2025–2027",
                        "7 Bevilgningsbehov i 2026",
                        "8 Underskrifter");
        assertThat(Documents.in(document, "heading 2")).contains("Delmål D1: Et mer variert botilbud");
        assertThat(Documents.in(document, "heading 3")).contains("Tiltak NT-01: Utleieboliger i gjenbrukte bygg");
    }

    @Test
    void theContentsNameEveryHeadingAndLeadToIt() {
        Vector<String> headings =
                Vector.of("heading 1", "heading 2", "heading 3").flatMap(style -> Documents.in(document, style));
        Vector<String> contents = Vector.of("toc 1", "toc 2", "toc 3").flatMap(style -> Documents.in(document, style));
        assertThat(contents).containsExactlyElementsOf(headings);

        Vector<String> places = Vector.ofAll(document.getParagraphs())
                .flatMap(paragraph -> paragraph.getCTP().getBookmarkStartList())
                .map(start -> start.getName());
        Vector<String> links = Vector.ofAll(document.getParagraphs())
                .flatMap(paragraph -> paragraph.getCTP().getHyperlinkList())
                .map(link -> link.getAnchor());
        assertThat(places).doesNotHaveDuplicates().containsAll(links);
        assertThat(links).hasSize(contents.size()).doesNotHaveDuplicates();
    }

    @Test
    void everyMeasureHasItsPartiesCriteriaAndActivities() {
        Vector<String> facts = Documents.in(document, "Bygdevekst fact");
        assertThat(facts)
                .contains("Ansvarlig:\tNordreisa - Ráisa - Raisi", "Anslått kostnad:\t4\u00a0216\u00a0000\u00a0kr")
                .anyMatch(fact -> fact.startsWith("Ny løsning:\tFire kommuner bestiller"))
                .anyMatch(fact -> fact.startsWith("Samiske interesser:\tTiltaket berører dem. Sametinget"));
        assertThat(Documents.rows(table("Aktiviteter i tiltak NT-01")))
                .contains(Vector.of("Kartlegging av tomme bygg", "18.\u00a0august 2025", "31.\u00a0mars 2026"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theBudgetOfEachMeasureAddsUp(Language language) {
        XWPFDocument read = Documents.of("nord-troms", language);
        for (Measure measure : EVALUATION.file().submission().plan().measures()) {
            Vector<Vector<String>> rows =
                    Documents.rows(tables(read, " " + measure.id() + ", ").get());
            assertThat(rows).hasSize(measure.budget().size() + 2);
            Nok sum = Nok.total(measure.budget().map(BudgetLine::value));
            assertThat(rows.last().last()).isEqualTo(AmountFormat.formatNumber(sum.ore(), language));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTotalsOfChapters6And7AreTheLibrarys(Language language) {
        XWPFDocument read = Documents.of("nord-troms", language);
        PlanTable whole = EVALUATION.wholePeriodBudget();
        Vector<Vector<String>> chapter6 =
                Documents.rows(tables(read, "2025–2027").get());
        Vector<String> asked = whole.years()
                .map(Option::of)
                .append(Option.none())
                .map(year -> whole.total().amount(new TableColumn(Option.none(), year)))
                .map(amount -> AmountFormat.formatNumber(amount.ore(), language));
        assertThat(chapter6.last().tail()).isEqualTo(asked);

        PlanTable need = EVALUATION.yearNeed();
        Vector<String> total = Documents.rows(tables(read, "2026, ").get()).last();
        Nok state = need.total().amount(new TableColumn(Option.of(SourceColumn.STATE), Option.none()));
        assertThat(total.get(1)).isEqualTo(AmountFormat.formatNumber(state.ore(), language));
        assertThat(total.last())
                .isEqualTo(AmountFormat.formatNumber(
                        need.total()
                                .amount(new TableColumn(Option.none(), Option.none()))
                                .ore(),
                        language));
    }

    @Test
    void everyTableHasACaptionAndHeadingsOnEveryPage() {
        Vector<XWPFTable> tables = Vector.ofAll(document.getTables());
        assertThat(Documents.in(document, "caption")).hasSize(tables.size());
        tables.forEach(table -> {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).startsWith("Tabell ");
            assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
            assertThat(table.getCTTbl().getTblGrid().getGridColList())
                    .hasSize(table.getRow(0).getTableCells().size());
        });
    }

    @ParameterizedTest
    @CsvSource({"BOKMAL, nb-NO, Side ", "NYNORSK, nn-NO, Side ", "ENGLISH, en-GB, Page "})
    void itSaysWhatItIsAndNothingOfTheMachine(Language language, String tag, String page) throws Exception {
        XWPFDocument read = Documents.of("nord-troms", language);
        PackageProperties core = read.getPackage().getPackageProperties();
        assertThat(core.getTitleProperty())
                .hasValueSatisfying(title -> assertThat(title).contains("2026"));
        assertThat(core.getLanguageProperty()).contains(tag);
        assertThat(core.getCreatorProperty()).contains("bygdevekst");
        assertThat(core.getLastModifiedByProperty()).contains("bygdevekst");
        assertThat(core.getCreatedProperty()).contains(Date.from(Instant.parse("2026-02-24T00:00:00Z")));
        assertThat(core.getModifiedProperty()).isEqualTo(core.getCreatedProperty());
        assertThat(read.getStyle()
                        .getDocDefaults()
                        .getRPrDefault()
                        .getRPr()
                        .getLangArray(0)
                        .getVal())
                .isEqualTo(tag);
        assertThat(read.getFooterList().get(0).getText()).contains(page);
        assertThat(read.getFooterList().get(0).getParagraphs().get(0).getCTP().getFldSimpleList())
                .map(CTSimpleField::getInstr)
                .containsExactly("PAGE", "NUMPAGES");
    }

    @Test
    void aPlanOfNoDayHasNone() throws Exception {
        XWPFDocument draft = Documents.of("utkast-med-mangler", Language.BOKMAL);
        assertThat(draft.getPackage().getPackageProperties().getCreatedProperty())
                .isEmpty();
    }

    @Test
    void whoHasSignedStandsThereAndWhoHasNotGetsALine() {
        XWPFDocument draft = Documents.of("utkast-med-mangler", Language.BOKMAL);
        assertThat(Documents.rows(tables(draft, "Har underskrevet").get()).last())
                .isEqualTo(Vector.of("Smøla", "Torunn Eksempel, ordfører", "", "11.\u00a0april 2025"));
        assertThat(Documents.rows(tables(draft, "Skal underskrive").get()))
                .contains(Vector.of("Aure", "", "", ""), Vector.of("Møre og Romsdal fylkeskommune", "", "", ""));

        assertThat(Documents.rows(tables(document, "Har underskrevet").get()))
                .contains(Vector.of(
                        "Skjervøy",
                        "Roald Eksempel, ordfører",
                        "Kommunestyret, PS 13/26, 15.\u00a0januar 2026",
                        "21.\u00a0januar 2026"));
        assertThat(Vector.ofAll(document.getParagraphs()).map(each -> each.getText()))
                .contains("Ingen underskrift mangler.");
    }

    @Test
    void theRulesOfASchemeAreTold() {
        assertThat(Documents.in(document, "Bygdevekst fact"))
                .anyMatch(fact -> fact.startsWith("Målgruppe:\t"))
                .anyMatch(fact -> fact.startsWith("Tildelingskriterier:\t"));
        assertThat(Vector.ofAll(Documents.of("utkast-manglar", Language.NYNORSK).getParagraphs())
                        .map(each -> each.getText()))
                .contains("Ingen tiltak gjev tilskot til tredjepart.");
    }

    @Test
    void theSameHasTheSameBytes() throws InterruptedException {
        byte[] first = Documents.bytes(PLAN, Language.BOKMAL, Letterhead.ours());
        Thread.sleep(2_100); // longer than what a zip file tells apart
        assertThat(Documents.bytes(PLAN, Language.BOKMAL, Letterhead.ours())).isEqualTo(first);
    }

    private XWPFTable table(String caption) {
        return tables(document, caption).get();
    }

    /** The table whose caption has these words. */
    private static Option<XWPFTable> tables(XWPFDocument document, String words) {
        return Vector.ofAll(document.getTables())
                .find(table ->
                        table.getCTTbl().getTblPr().getTblCaption().getVal().contains(words));
    }
}
