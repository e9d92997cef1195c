package no.bygdevekst.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingsSheetTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFindingLeadsToItsCellWhichTellsIt(Language language) throws IOException {
        Submission submission = Workbooks.sample("utkast-med-mangler");
        byte[] written = Workbooks.written(submission, language);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            XSSFSheet findings = workbook.getSheetAt(0);
            List<String> messages = new ArrayList<>();
            for (Row row : findings) {
                if (row.getCell(1) != null && row.getCell(1).getHyperlink() == null && row.getRowNum() > 3) {
                    String message = row.getCell(3).getStringCellValue();
                    messages.add(message);
                    CellReference cell =
                            new CellReference(row.getCell(2).getHyperlink().getAddress());
                    String rule = row.getCell(1).getStringCellValue() + ": ";
                    assertThat(workbook.getSheet(cell.getSheetName()).getCellComments())
                            .hasEntrySatisfying(
                                    new CellAddress(cell),
                                    comment -> assertThat(comment.getString().getString())
                                            .contains(rule));
                }
            }
            var evaluation = Letter2024.evaluator().evaluate(submission);
            assertThat(messages)
                    .containsExactlyInAnyOrderElementsOf(
                            evaluation.findings().map(finding -> evaluation.text(finding, language)));
            assertThat(findings.getRow(1).getCell(0).getStringCellValue()).isNotBlank();
        }
    }
}
