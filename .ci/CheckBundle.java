import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

/**
 * Holds an unpacked bundle against what Central asks for: {@code java .ci/CheckBundle.java <folder> <version>}. It names all
 * that is wrong, and then ends with 1.
 */
public final class CheckBundle {

    private static final String GROUP = "no/bygdevekst";
    private static final String PARENT = "bygdevekst";
    private static final List<String> JARS = List.of("bygdevekst-core", "bygdevekst-json");
    private static final String FIXTURES = "-test-fixtures.jar";
    private static final String CONFORMANCE = "-conformance.zip";
    private static final Map<String, String> DIGESTS =
            Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");
    private static final List<String> INHERITED = List.of(
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "scm/connection",
            "scm/developerConnection",
            "scm/url");

    private final Path root;
    private final String version;
    private final List<String> wrong = new ArrayList<>();

    private CheckBundle(Path root, String version) {
        this.root = root;
        this.version = version;
    }

    public static void main(String[] args) throws Exception {
        CheckBundle bundle = new CheckBundle(Path.of(args[0]), args[1]);
        bundle.check();
        bundle.wrong.forEach(each -> System.err.println("bundle: " + each));
        if (!bundle.wrong.isEmpty()) {
            System.exit(1);
        }
        System.out.println("bundle: " + bundle.payload().size() + " files in order, each signed and with its checksums");
    }

    private void check() throws Exception {
        demand(!version.endsWith("SNAPSHOT"), "the version is a snapshot: " + version);
        checkNothingElse();
        for (String file : payload()) {
            checkCompanions(file);
        }
        Document parent = pom(PARENT);
        checkPom(PARENT, parent, parent);
        for (String module : JARS) {
            checkPom(module, pom(module), parent);
            checkJars(module);
        }
        demandEntries("bygdevekst-core", FIXTURES, "no/bygdevekst/fixture/GoodPlanArbitraries.class");
        demandEntries("bygdevekst-json", CONFORMANCE, conformance("README.md"), conformance("MANIFEST.sha256"),
                conformance("schema/index.json"), conformance("LICENSE"));
        for (String artifact : artifacts().toList()) {
            checkBillOfMaterials(artifact);
        }
    }

    private static Stream<String> artifacts() {
        return Stream.concat(Stream.of(PARENT), JARS.stream());
    }

    /** What is published: the files that Central asks for, and the bills of materials. */
    private Set<String> payload() {
        Stream<String> everywhere = artifacts().flatMap(each -> Stream.of(file(each, ".pom"), file(each, "-cyclonedx.json")));
        Stream<String> jars = JARS.stream()
                .flatMap(each -> Stream.of(".jar", "-sources.jar", "-javadoc.jar").map(end -> file(each, end)));
        Stream<String> own = Stream.of(file("bygdevekst-core", FIXTURES), file("bygdevekst-json", CONFORMANCE));
        return Stream.of(everywhere, jars, own).flatMap(each -> each).collect(Collectors.toCollection(TreeSet::new));
    }

    private String conformance(String file) {
        return "bygdevekst-conformance-" + version + "/" + file;
    }

    private String file(String artifact, String end) {
        return GROUP + "/" + artifact + "/" + version + "/" + artifact + "-" + version + end;
    }

    private void checkNothingElse() throws IOException {
        Set<String> allowed = new TreeSet<>(payload());
        payload().forEach(each -> allowed.add(each + ".asc"));
        payload().forEach(each -> DIGESTS.keySet().forEach(digest -> allowed.add(each + "." + digest)));
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .map(each -> root.relativize(each).toString())
                    .forEach(each -> demand(allowed.contains(each), "not to be published: " + each));
        }
    }

    private void checkCompanions(String file) throws Exception {
        demand(exists(file), "missing: " + file);
        demand(exists(file + ".asc"), "not signed: " + file);
        for (String digest : DIGESTS.keySet()) {
            String sum = file + "." + digest;
            demand(exists(sum), "missing: " + sum);
            if (exists(file) && exists(sum)) {
                demand(text(sum).strip().equals(digest(digest, file)), "does not hold: " + sum);
            }
        }
    }

    private String digest(String digest, String file) throws Exception {
        MessageDigest sum = MessageDigest.getInstance(DIGESTS.get(digest));
        return HexFormat.of().formatHex(sum.digest(Files.readAllBytes(root.resolve(file))));
    }

    private Document pom(String artifact) throws Exception {
        try (InputStream in = Files.newInputStream(root.resolve(file(artifact, ".pom")))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    /** A name and a description stand in each POM; the rest may be the parent's, which is published beside it. */
    private void checkPom(String artifact, Document pom, Document parent) throws Exception {
        for (String path : List.of("modelVersion", "artifactId", "name", "description")) {
            demand(!value(pom, path).isEmpty(), artifact + ": the POM has no " + path);
        }
        for (String path : INHERITED) {
            demand(!(value(pom, path) + value(parent, path)).isEmpty(), artifact + ": the POM has no " + path);
        }
        String own = value(pom, "version") + value(pom, "parent/version");
        demand(own.equals(version), artifact + ": the POM is of version " + own);
        demand(!text(file(artifact, ".pom")).contains("SNAPSHOT"), artifact + ": the POM names a snapshot");
        demand(value(pom, "repositories").isEmpty(), artifact + ": the POM names a repository");
    }

    private static String value(Document pom, String path) throws Exception {
        return XPathFactory.newInstance().newXPath().evaluate("/project/" + path, pom).strip();
    }

    private void checkJars(String artifact) throws IOException {
        demandEntries(artifact, ".jar", "module-info.class", "META-INF/LICENSE");
        demandEntries(artifact, "-sources.jar", "module-info.java", "META-INF/LICENSE");
        demandEntries(artifact, "-javadoc.jar", "index.html", "element-list");
    }

    private void demandEntries(String artifact, String end, String... entries) throws IOException {
        if (!exists(file(artifact, end))) {
            return;
        }
        try (ZipFile jar = new ZipFile(root.resolve(file(artifact, end)).toFile())) {
            for (String entry : entries) {
                demand(jar.getEntry(entry) != null, file(artifact, end) + " has no " + entry);
            }
        }
    }

    private void checkBillOfMaterials(String artifact) throws IOException {
        String bill = file(artifact, "-cyclonedx.json");
        if (exists(bill)) {
            demand(text(bill).contains("CycloneDX"), bill + " is no CycloneDX document");
            demand(text(bill).contains("pkg:maven/no.bygdevekst/" + artifact + "@" + version), bill + " is not of " + artifact);
            demand(!text(bill).contains("junit"), bill + " names what only tests use");
        }
    }

    private boolean exists(String file) {
        return Files.isRegularFile(root.resolve(file));
    }

    private String text(String file) throws IOException {
        return Files.readString(root.resolve(file), StandardCharsets.UTF_8);
    }

    private void demand(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }
}
