package no.bygdevekst.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import no.bygdevekst.examples.sheet.PlanSheets;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.letter2024.data.Pilot;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTest {

    private static byte[] template(Pilot pilot, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new TemplateMaker().papers(pilot, language).head().writing().to(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsMissingIsSaidInTheWordsOfTheWorkbook(Language language) {
        Letter2024.pilots().forEach(pilot -> {
            String problems =
                    Workbooks.problems(template(pilot, language), language).mkString("\n");
            assertThat(problems)
                    .contains(PlanSheets.PLAN
                            .blocks()
                            .head()
                            .columns()
                            .find(column -> column.path().equals("year"))
                            .get()
                            .heading()
                            .in(language))
                    .doesNotContain("preparedBy")
                    .doesNotContain("«period»");
        });
    }

    @Test
    void filledInItIsThePlanAndSoIsTheWorkbookOfThat() throws IOException {
        Submission sample = Workbooks.sample("nord-troms");
        Submission plan = Submission.builder()
                .agreement(sample.agreement())
                .plan(sample.plan())
                .reports(sample.reports())
                .payments(sample.payments())
                .build();
        Pilot pilot = Letter2024.pilot("Nord-Troms").get();
        byte[] filled;
        try (XSSFWorkbook from =
                new XSSFWorkbook(new ByteArrayInputStream(Workbooks.written(sample, Language.BOKMAL)))) {
            filled = Workbooks.changed(
                    template(pilot, Language.BOKMAL),
                    to -> PlanSheets.ALL.forEach(sheet -> copy(
                            from.getSheet(sheet.name().in(Language.BOKMAL)),
                            to.getSheet(sheet.name().in(Language.BOKMAL)))));
        }
        assertThat(Workbooks.problems(filled, Language.BOKMAL)).isEmpty();
        Submission read = Workbooks.read(filled).document().get().submission();
        assertThat(read).isEqualTo(plan);
        byte[] again = Workbooks.written(read, Language.NYNORSK);
        assertThat(Workbooks.read(again).document().get().submission()).isEqualTo(plan);
    }

    /** As somebody does who pastes a sheet over another. */
    private static void copy(XSSFSheet from, XSSFSheet to) {
        for (int row = to.getLastRowNum(); row > from.getLastRowNum(); row--) {
            if (to.getRow(row) != null) {
                to.removeRow(to.getRow(row));
            }
        }
        for (Row row : from) {
            Row target = to.createRow(row.getRowNum());
            for (Cell cell : row) {
                copy(cell, target.createCell(cell.getColumnIndex()));
            }
        }
    }

    private static void copy(Cell from, Cell to) {
        if (from.getCellType() == CellType.STRING) {
            to.setCellValue(from.getRichStringCellValue());
        } else if (from.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(from)) {
            to.setCellValue(from.getLocalDateTimeCellValue().toLocalDate().toString());
        } else if (from.getCellType() == CellType.NUMERIC) {
            to.setCellValue(from.getNumericCellValue());
        }
    }
}
