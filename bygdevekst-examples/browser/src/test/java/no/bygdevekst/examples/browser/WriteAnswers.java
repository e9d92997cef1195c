package no.bygdevekst.examples.browser;

import io.vavr.collection.Vector;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import no.bygdevekst.text.Language;

/**
 * Writes what a JVM answers to every question, of the vectors, the broken vectors and mutations of the vectors, to be
 * held against what the JavaScript answers. Arguments: the folder of the vectors, the folder to write to, and how many
 * mutations of each kind.
 *
 * <p>{@code bases.json} holds the documents by their names; each line of another file one document as changes of a
 * base, and each question asked of it with the SHA-256 of the answer.
 */
final class WriteAnswers {

    private static final Vector<Language> LANGUAGES = Vector.of(Language.values());
    private static final long SEED = 20241217;

    private final Vector<Base> bases;
    private final Path folder;

    private WriteAnswers(Vector<Base> bases, Path folder) {
        this.bases = bases;
        this.folder = folder;
    }

    /** A document on disk, whose bytes nobody compares. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Base(String name, byte[] bytes) {

        static Base of(Path file) {
            try {
                return new Base(file.getFileName().toString(), Files.readAllBytes(file));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path vectors = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Files.createDirectories(folder);
        Vector<Base> good = documents(vectors);
        WriteAnswers answers = new WriteAnswers(good.appendAll(documents(vectors.resolve("broken"))), folder);
        answers.writeBases();
        answers.writeVectors();
        Files.writeString(folder.resolve("reference.jsonl"), answers.line(0, Vector.empty(), Asking.ofNothing()));
        for (Kind kind : Kind.values()) {
            answers.writeMutations(kind, good.size(), Integer.parseInt(arguments[2]));
        }
    }

    private static Vector<Base> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Vector.ofAll(files.filter(file -> file.toString().endsWith(".plan.json"))
                            .sorted()
                            .toList())
                    .map(Base::of);
        }
    }

    private void writeBases() throws IOException {
        Files.writeString(
                folder.resolve("bases.json"),
                bases.map(base -> "{\"name\":\"" + base.name() + "\",\"bytes\":\"" + base64(base.bytes()) + "\"}")
                        .mkString("[", ",\n", "]\n"));
    }

    private void writeVectors() throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("vectors.jsonl"))) {
            for (int i = 0; i < bases.size(); i++) {
                out.write(line(i, Vector.empty(), Asking.of(i, LANGUAGES)));
            }
        }
    }

    private void writeMutations(Kind kind, int goodBases, int count) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED + kind.name().hashCode());
        try (BufferedWriter out =
                Files.newBufferedWriter(folder.resolve(kind.name().toLowerCase(java.util.Locale.ROOT) + ".jsonl"))) {
            for (int i = 0; i < count; i++) {
                int base = random.nextInt(goodBases);
                Vector<Splice> splices = splices(kind, bases.get(base).bytes(), random);
                out.write(line(base, splices, Asking.of(i, LANGUAGES.slice(i % 3, i % 3 + 1))));
            }
        }
    }

    private static Vector<Splice> splices(Kind kind, byte[] base, SplittableRandom random) {
        byte[] document = base;
        Vector<Splice> splices = Vector.empty();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Splice splice = kind.splice(document, new String(document, StandardCharsets.ISO_8859_1), random);
            splices = splices.append(splice);
            document = splice.applied(document);
        }
        return splices;
    }

    private String line(int base, Vector<Splice> splices, Vector<Asking> asked) {
        byte[] before = bases.get(base).bytes();
        byte[] after = splices.foldLeft(before, (document, splice) -> splice.applied(document));
        return "{\"base\":" + base
                + ",\"splices\":"
                + splices.map(splice -> "[" + splice.at() + "," + splice.gone() + ",\"" + base64(splice.put()) + "\"]")
                        .mkString("[", ",", "]")
                + ",\"asked\":"
                + asked.map(each -> each.json(sha256(each.answer(before, after))))
                        .mkString("[", ",", "]")
                + "}\n";
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
