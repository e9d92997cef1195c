package no.bygdevekst.json.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import no.bygdevekst.json.format.Layout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.databind.util.TokenBuffer;

class AmountJsonTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 5, -5, 50, -50, 99, 101, -101, 12_050, -12_050, 100, -100, Long.MAX_VALUE, Long.MIN_VALUE})
    void amountsAreWrittenAsBigDecimalWritesThem(long hundredths) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = Generators.of(Layout.COMPACT, bytes)) {
            AmountJson.writeHundredths(hundredths, out);
        }
        BigDecimal amount = BigDecimal.valueOf(hundredths, 2);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo((hundredths % 100 == 0 ? amount.setScale(0) : amount).toString());
    }

    /** What is no text gets the number itself. */
    @ParameterizedTest
    @ValueSource(longs = {5, -5, 12_050})
    void whereThereAreNoDigitsTheNumberIsExact(long hundredths) {
        try (TokenBuffer buffer = new TokenBuffer(ObjectWriteContext.empty(), false)) {
            AmountJson.writeHundredths(hundredths, buffer);
            var parser = buffer.asParser();
            parser.nextToken();
            assertThat(parser.getNumberValue()).isEqualTo(BigDecimal.valueOf(hundredths, 2));
        }
    }
}
