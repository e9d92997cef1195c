package no.bygdevekst.examples.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The points of lists (<i>kulepunkter</i>), for documents whose style for lists draws none by itself. */
final class Bullets {

    private static final long INDENT = 340;

    private Bullets() {}

    /** Adds points to a document. */
    static BigInteger in(XWPFDocument document) {
        XWPFNumbering numbering =
                document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        CTAbstractNum points = CTAbstractNum.Factory.newInstance();
        points.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().stream()
                        .mapToInt(each ->
                                each.getCTAbstractNum().getAbstractNumId().intValue())
                        .max()
                        .orElse(-1)
                + 1L));
        CTLvl level = points.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        CTInd indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT));
        indent.setHanging(BigInteger.valueOf(INDENT));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(points)));
    }
}
