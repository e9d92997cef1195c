package no.bygdevekst.examples.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Letterheads such as a municipality's Word makes them: ids of styles in Norwegian, names as in every file. */
final class Letterheads {

    private Letterheads() {}

    /** What is done to a letterhead before it is saved. */
    @FunctionalInterface
    interface Change {
        void to(XWPFDocument document) throws IOException, InvalidFormatException;
    }

    static byte[] with(Change change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            styles(document);
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Skjervøy kommune");
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Postboks 145");
            CTSectPr section = document.getDocument().getBody().getSectPr();
            CTPageSz size = section.addNewPgSz();
            size.setW(BigInteger.valueOf(12_240));
            size.setH(BigInteger.valueOf(15_840));
            CTPageMar margins = section.addNewPgMar();
            margins.setLeft(BigInteger.valueOf(2_000));
            margins.setRight(BigInteger.valueOf(2_000));
            change.to(document);
            document.write(out);
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static byte[] plain() {
        return with(document -> document.createParagraph());
    }

    static void paragraph(XWPFDocument document, String words) {
        document.createParagraph().createRun().setText(words);
    }

    private static void styles(XWPFDocument document) {
        document.createStyles();
        style(document, STStyleType.PARAGRAPH, "Normal", "Normal").setDefault(true);
        style(document, STStyleType.TABLE, "Vanligtabell", "Normal Table").setDefault(true);
        style(document, STStyleType.PARAGRAPH, "Tittel", "Title");
        CTStyle heading = style(document, STStyleType.PARAGRAPH, "Overskrift1", "heading 1");
        heading.addNewPPr().addNewNumPr().addNewNumId().setVal(BigInteger.ONE);
        CTStyle second = style(document, STStyleType.PARAGRAPH, "Mellomtittel", "Kommunens mellomtittel");
        second.addNewPPr().addNewOutlineLvl().setVal(BigInteger.ONE);
        CTStyle english = style(document, STStyleType.PARAGRAPH, "Bildetekst", "caption");
        english.addNewRPr().addNewLang().setVal("en-US");
        style(document, STStyleType.TABLE, "Kommunetabell", "Kommunens tabell").setCustomStyle(true);
    }

    private static CTStyle style(XWPFDocument document, STStyleType.Enum type, String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(type);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        document.getStyles().addStyle(new XWPFStyle(style, document.getStyles()));
        CTStyles all = document.getStyles().getCtStyles();
        return all.getStyleArray(all.sizeOfStyleArray() - 1);
    }

    static byte[] locked(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem();
                OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (OutputStream hidden = encryptor.getDataStream(files)) {
                parts.save(hidden);
            }
            files.writeFilesystem(out);
        } catch (IOException | InvalidFormatException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static byte[] withMacros() {
        return with(document -> {
            var part = document.getPackage()
                    .createPart(
                            PackagingURIHelper.createPartName("/word/vbaProject.bin"),
                            "application/vnd.ms-office.vbaProject");
            part.getOutputStream().write(1);
        });
    }

    static byte[] naming(String type, String target) {
        return with(document -> document.getPackagePart().addExternalRelationship(target, type));
    }

    static byte[] madeFrom(String target) {
        return with(document -> {
            document.getSettings()
                    .getPackagePart()
                    .addExternalRelationship(target, Forgetting.ATTACHED_TEMPLATE, "rId9");
            document.getSettings().getCTSettings().addNewAttachedTemplate().setId("rId9");
            document.getProperties()
                    .getExtendedProperties()
                    .getUnderlyingProperties()
                    .setTemplate(target);
            document.getProperties().getCoreProperties().setCreator("Ola Bruker");
            document.getProperties().getCoreProperties().setLastModifiedByUser("Ola Bruker");
        });
    }
}
