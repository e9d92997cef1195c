package no.bygdevekst.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sums of a workbook are the library's figures, to the øre, when they are calculated by others. */
class ChapterTest {

    @ParameterizedTest
    @CsvSource({
        "nord-troms, BOKMAL",
        "seine-rapportar, NYNORSK",
        "utkast-med-mangler, ENGLISH",
        "vest-telemark, NYNORSK"
    })
    void theSumsOfASampleAreTheFiguresOfTheLibrary(String sample, Language language) throws IOException {
        Submission submission = Workbooks.sample(sample);
        Evaluation evaluation = Letter2024.evaluator().evaluate(submission);
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Workbooks.written(submission, language)))) {
            String chapter = language == Language.ENGLISH ? "Chapter " : "Kapittel ";
            assertThat(Chapters.amounts(workbook, chapter + 6))
                    .containsAllEntriesOf(Chapters.six(evaluation, submission.agreement(), language));
            assertThat(Chapters.amounts(workbook, chapter + 7))
                    .containsAllEntriesOf(Chapters.seven(evaluation, submission.agreement(), language));
        }
    }

    @Test
    void aLineThatIsFilledInCountsAtOnce() throws IOException {
        byte[] written = Workbooks.written(Workbooks.sample("nord-troms"), Language.BOKMAL);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            var before = Chapters.amounts(workbook, "Kapittel 6");
            var budget = workbook.getSheet("Budsjett");
            var row = budget.getRow(budget.getLastRowNum());
            row.createCell(0).setCellValue("NT-01");
            row.createCell(1).setCellValue(2026);
            row.createCell(2).setCellValue("municipality:9999");
            row.createCell(6).setCellValue(37.5);
            row.createCell(7).setCellValue(712.35);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            String key = "Hele planen||Egeninnsats fra kommunene|2026";
            assertThat(amount(Chapters.amounts(workbook, "Kapittel 6"), key).subtract(amount(before, key)))
                    .isEqualByComparingTo("26713.13");
            assertThat(workbook.getSheet("Kapittel 6").getRow(1).getCell(0).getStringCellValue())
                    .isEmpty();
            row.getCell(0).setCellValue("T99");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(workbook.getSheet("Kapittel 6").getRow(1).getCell(0).getStringCellValue())
                    .startsWith("1 budsjettlinjer er ikke med i summene");
        }
    }

    private static BigDecimal amount(Map<String, BigDecimal> amounts, String key) {
        assertThat(amounts).containsKey(key);
        return amounts.getOrDefault(key, BigDecimal.ZERO);
    }
}
