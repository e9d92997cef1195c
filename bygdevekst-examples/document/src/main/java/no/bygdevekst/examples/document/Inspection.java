package no.bygdevekst.examples.document;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import no.bygdevekst.text.Phrase;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** Whether a file can be written on, before anything is. */
final class Inspection {

    /**
     * What a document may name outside itself: a link is followed by people alone, and of the other only a name is
     * kept.
     */
    private static final Vector<String> HARMLESS =
            Vector.of(PackageRelationshipTypes.HYPERLINK_PART, Forgetting.ATTACHED_TEMPLATE);

    private static final Vector<String> RUNNING = Vector.of("vbaproject", "vbadata", "activex", "macroenabled");

    private Inspection() {}

    /** What is the matter with a file; nothing if it can be used. */
    static Option<Phrase> refusal(byte[] file) {
        return switch (FileMagic.valueOf(file)) {
            case OOXML -> ofPackage(file);
            case OLE2 -> Option.some(ofOldFormat(file));
            default -> Option.some(Refusals.OTHER_FORMAT);
        };
    }

    /** A locked document is wrapped in the old format. */
    private static Phrase ofOldFormat(byte[] file) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return files.getRoot().hasEntryCaseInsensitive(EncryptionInfo.ENCRYPTION_INFO_ENTRY)
                    ? Refusals.ENCRYPTED
                    : Refusals.OTHER_FORMAT;
        } catch (IOException e) {
            return Refusals.OTHER_FORMAT;
        }
    }

    @SuppressWarnings(
            "IllegalCatch") // a file that is not as it should be can give any failure of the library that reads it
    private static Option<Phrase> ofPackage(byte[] file) {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            Option<Phrase> refusal = ofParts(parts);
            return refusal.isDefined() ? refusal : ofWords(file);
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            return Option.some(Refusals.BROKEN);
        }
    }

    private static Option<Phrase> ofParts(OPCPackage parts) throws InvalidFormatException {
        Vector<PackagePart> all = Vector.ofAll(parts.getParts());
        Vector<String> types = all.map(part -> part.getContentType().toLowerCase(Locale.ROOT));
        if (types.exists(type -> RUNNING.exists(type::contains))) {
            return Option.some(Refusals.MACROS);
        }
        if (parts.getPartsByContentType(XWPFRelation.DOCUMENT.getContentType()).isEmpty()) {
            return Option.some(Refusals.OTHER_FORMAT);
        }
        for (PackagePart part : all.reject(PackagePart::isRelationshipPart)) {
            for (PackageRelationship relationship : part.getRelationships()) {
                if (relationship.getTargetMode() == TargetMode.EXTERNAL
                        && !HARMLESS.contains(relationship.getRelationshipType())) {
                    return Option.some(
                            Refusals.fetches(relationship.getTargetURI().toString()));
                }
            }
        }
        return Option.none();
    }

    private static Option<Phrase> ofWords(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return Option.when(Mark.in(document).size() > 1, Refusals.MARKED_TWICE);
        }
    }
}
