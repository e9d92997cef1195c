package no.bygdevekst.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import no.bygdevekst.examples.writing.FindingsSheet;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a plan says is shown and read again, and opening the workbook runs, fetches and opens nothing. */
class HostileTextsTest {

    private static final Submission PLAN = Workbooks.sample("utkast-med-mangler");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+HYPERLINK(\"http://a.no\";\"her\")",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "=WEBSERVICE(\"http://a.no\")",
                "</t></si><script>alert(1)</script>",
                "]]>",
                "&lt; &amp; &#x41;",
                "_x0041_ og _x000D_ _x005F_",
                "a\u0000b\u0007c\u001bd\uffffe\ufffef",
                "abc\uD83D\uDE00",
                "halv \uD83D og \uDE00",
                "linje\r\nlinje\nlinje\rslutt",
                "  to  ",
                "javascript:alert(1)",
                "\u202eabc\u2066"
            })
    void aTextIsATextAndTheSameAgain(String words) throws Exception {
        Measure measure = PLAN.plan().measures().head();
        Measure renamed = measure.withTitle("x" + words).withDescription(words).withChangeNote(words);
        Submission hostile =
                PLAN.withPlan(PLAN.plan().withMeasures(PLAN.plan().measures().update(0, renamed)));
        byte[] workbook = Workbooks.written(hostile, Language.BOKMAL);

        assertThat(Workbooks.read(workbook).document().get().submission()).isEqualTo(hostile);
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Cell description = opened.getSheet("Tiltak").getRow(1).getCell(2);
            assertThat(description.getCellType()).isEqualTo(CellType.STRING);
            assertThat(description.getCellStyle().getQuotePrefixed())
                    .isEqualTo("=+-@\t\r".indexOf(words.charAt(0)) >= 0);
            assertHarmless(opened);
        }
    }

    /** Formulas are ours alone, and links lead within the workbook. */
    private static void assertHarmless(XSSFWorkbook workbook) throws Exception {
        for (Sheet sheet : workbook) {
            boolean calculates = sheet.getSheetName().matches("Kapittel [67]|Budsjett|Lists");
            Vector<XSSFCell> formulas = Workbooks.cells(sheet).filter(cell -> cell.getCellType() == CellType.FORMULA);
            assertThat(formulas.isEmpty() || calculates).isTrue();
            assertThat(formulas.map(XSSFCell::getCellFormula))
                    .noneMatch(formula -> formula.matches(".*(WEBSERVICE|HYPERLINK|\\||http|DDE).*"));
            for (XSSFHyperlink link : ((XSSFSheet) sheet).getHyperlinkList()) {
                assertThat(sheet.getSheetName()).isEqualTo(FindingsSheet.NAME.in(Language.BOKMAL));
                assertThat(link.getCTHyperlink().isSetId()).isFalse();
            }
        }
        assertThat(workbook.getPackagePart().getRelationships())
                .allMatch(relation -> relation.getTargetMode() == org.apache.poi.openxml4j.opc.TargetMode.INTERNAL);
    }
}
