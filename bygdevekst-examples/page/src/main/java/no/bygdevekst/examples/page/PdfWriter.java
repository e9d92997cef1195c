package no.bygdevekst.examples.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import no.bygdevekst.examples.content.Content;

/** A paper as a PDF for everybody and for the archive: PDF/UA-1 and PDF/A-2a (<i>arkivutgave</i>). */
public final class PdfWriter {

    private static final String FAMILY = "Liberation Sans";
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    private final String page;

    private PdfWriter(String page) {
        this.page = page;
    }

    /**
     * What writes a paper. It keeps the words alone, so that the figures with all that explains them need no memory any
     * more when the pages are made.
     *
     * @param content what it says
     * @return the writer
     * @throws IOException if it cannot be set
     */
    public static PdfWriter of(Content content) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        PageWriter.write(content, Medium.PDF, page);
        return new PdfWriter(page.toString(StandardCharsets.UTF_8));
    }

    /**
     * Writes the PDF.
     *
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUriResolver((base, uri) -> null);
        font(builder, "LiberationSans-Regular.ttf", REGULAR);
        font(builder, "LiberationSans-Bold.ttf", BOLD);
        builder.withHtmlContent(page, null);
        builder.toStream(out).run();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(
                () -> new ByteArrayInputStream(PlainFont.of(resource("/fonts/" + file))),
                FAMILY,
                weight,
                FontStyle.NORMAL,
                true);
    }

    private static byte[] resource(String name) {
        try (InputStream in = PdfWriter.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
