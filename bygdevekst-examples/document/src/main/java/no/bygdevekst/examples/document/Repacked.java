package no.bygdevekst.examples.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A package whose entries say nothing of when they were made, so that the same document has the same bytes. */
final class Repacked {

    /** The first day that an entry can be of. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Repacked() {}

    static void write(byte[] parts, OutputStream out) throws IOException {
        ZipOutputStream target = new ZipOutputStream(out);
        try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(parts))) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(ALWAYS);
                target.putNextEntry(timeless);
                source.transferTo(target);
                target.closeEntry();
            }
        }
        target.finish();
    }
}
