package no.bygdevekst.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.bygdevekst.text.Language;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no workbook that can be read is known before anything of it is opened. */
class FilesTest {

    private static final byte[] WORKBOOK = Workbooks.written(Workbooks.sample("solund-og-fedje"), Language.NYNORSK);

    private static String only(byte[] file) {
        assertThat(Workbooks.problems(file, Language.ENGLISH)).hasSize(1);
        return Workbooks.problems(file, Language.ENGLISH).head();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "not a workbook", "{\"format\": \"bygdevekst-plan/1\"}"})
    void somethingElseIsSaid(String text) {
        assertThat(only(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .startsWith("The file is not a workbook");
    }

    @Test
    void aBrokenOrAnotherPackageIsSaid() throws IOException {
        assertThat(only(Arrays.copyOf(WORKBOOK, WORKBOOK.length / 2))).startsWith("The file is not a workbook");
        assertThat(only(with("readme.txt", new byte[] {1}, false))).startsWith("The file is not a workbook");
        assertThat(only(with("xl/workbook.xml", new byte[] {1}, false))).startsWith("The file is not a workbook");
    }

    @Test
    void macrosAreNotOpened() throws IOException {
        assertThat(only(with("xl/vbaProject.bin", new byte[] {1}, true))).startsWith("The workbook has macros");
    }

    @Test
    void aFileThatSwellsIsNotOpened() throws IOException {
        assertThat(only(with("xl/swollen.xml", new byte[100 * 1024 * 1024], true)))
                .startsWith("The workbook is too large");
        assertThat(only(new byte[17 * 1024 * 1024])).startsWith("The workbook is too large");
    }

    @Test
    void oneWithAPasswordAndAnOldOneAreSaid() throws Exception {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (var out = encryptor.getDataStream(files)) {
                out.write(WORKBOOK);
            }
            files.writeFilesystem(locked);
        }
        assertThat(only(locked.toByteArray())).contains("the old format .xls, or is locked by a password");
    }

    /** A package of one part more, or of that alone. */
    private static byte[] with(String name, byte[] part, boolean others) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(WORKBOOK))) {
            for (ZipEntry entry = in.getNextEntry(); others && entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(part);
        }
        return out.toByteArray();
    }
}
