package no.bygdevekst.examples.reading;

import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.Map;
import no.bygdevekst.examples.sheet.Content;
import no.bygdevekst.examples.sheet.HiddenSheets;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The previous plan that a workbook carries (<i>forrige plan</i>). */
final class PreviousPlan {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private PreviousPlan() {}

    /** The plan, or none where there was none; a failure where it cannot be told. */
    static Try<Option<Map<String, Object>>> of(XSSFWorkbook workbook) {
        return Try.of(() -> read(workbook.getSheet(HiddenSheets.PREVIOUS)));
    }

    private static Option<Map<String, Object>> read(XSSFSheet sheet) {
        int pieces = Integer.parseInt(
                ((Content.Figure) CellReading.of(sheet.getRow(0).getCell(0)).get())
                        .value()
                        .toPlainString());
        StringBuilder json = new StringBuilder();
        for (int i = 1; i <= pieces; i++) {
            XSSFRow row = sheet.getRow(i);
            json.append(((Content.Words) CellReading.of(row.getCell(0)).get()).text());
        }
        return Option.when(pieces > 0, () -> MAPPER.readValue(json.toString(), new TypeReference<>() {}));
    }
}
