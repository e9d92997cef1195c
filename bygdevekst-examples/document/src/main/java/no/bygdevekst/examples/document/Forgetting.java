package no.bygdevekst.examples.document;

import java.io.IOException;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFSettings;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.CTProperties;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;

/** What a letterhead knows of those who made it and of their machine, which no document of a plan should tell. */
final class Forgetting {

    /** Names the file that a letterhead was made from, which Word opens again with the document. */
    static final String ATTACHED_TEMPLATE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate";

    private Forgetting() {}

    static void whereItCameFrom(XWPFDocument document) throws IOException {
        try {
            attachedTemplate(document.getSettings());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        CTProperties extended = document.getProperties().getExtendedProperties().getUnderlyingProperties();
        if (extended.isSetTemplate()) {
            extended.unsetTemplate();
        }
        if (extended.isSetManager()) {
            extended.unsetManager();
        }
        PackagePropertiesPart core =
                document.getProperties().getCoreProperties().getUnderlyingProperties();
        core.setLastPrintedProperty(Optional.empty());
        core.setRevisionProperty(Optional.empty());
        core.setDescriptionProperty(Optional.empty());
        core.setKeywordsProperty(Optional.empty());
    }

    private static void attachedTemplate(XWPFSettings settings) throws InvalidFormatException {
        CTSettings named = settings.getCTSettings();
        if (named.isSetAttachedTemplate()) {
            named.unsetAttachedTemplate();
        }
        PackagePart part = settings.getPackagePart();
        for (PackageRelationship relationship : part.getRelationshipsByType(ATTACHED_TEMPLATE)) {
            part.removeRelationship(relationship.getId());
        }
    }
}
