package no.bygdevekst.examples.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a file is, by how it begins and by the parts in it (<i>pakke</i>). The parts are unpacked once without being
 * kept, so that a file that would swell beyond all measure is never opened.
 */
enum Parcel {
    /** A workbook that can be read. */
    WORKBOOK,
    /** One with macros. */
    MACROS,
    /** One that swells beyond what is read. */
    TOO_LARGE,
    /** An old workbook, or one that is locked by a password: from outside they are the same. */
    OLD_OR_LOCKED,
    /** Something else. */
    OTHER;

    private static final long MOST = 96L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int PIECE = 64 * 1024;

    static Parcel of(byte[] file) {
        if (begins(file, COMPOUND)) {
            return OLD_OR_LOCKED;
        }
        try {
            return begins(file, ZIP) ? unpacked(file) : OTHER;
        } catch (IOException | IllegalArgumentException e) {
            return OTHER;
        }
    }

    private static boolean begins(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    private static Parcel unpacked(byte[] file) throws IOException {
        Parcel parcel = OTHER;
        long left = MOST;
        int parts = 0;
        byte[] piece = new byte[PIECE];
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                    left -= read;
                    if (left < 0) {
                        return TOO_LARGE;
                    }
                }
                if (++parts > MOST_PARTS) {
                    return TOO_LARGE;
                }
                parcel = with(parcel, part.getName().toLowerCase(Locale.ROOT));
            }
        }
        return parcel;
    }

    private static Parcel with(Parcel before, String part) {
        if (before == MACROS || part.endsWith("vbaproject.bin")) {
            return MACROS;
        }
        return part.equals("xl/workbook.xml") ? WORKBOOK : before;
    }
}
