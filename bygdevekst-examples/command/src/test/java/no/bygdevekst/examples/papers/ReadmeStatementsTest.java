package no.bygdevekst.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.examples.command.BygdevekstCommand;
import no.bygdevekst.examples.command.CommandRun;
import no.bygdevekst.examples.command.Console;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.OrganizationNumber;
import no.bygdevekst.identifier.PartnerId;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.letter2024.data.Pilot;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Share;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** What the README says is so; its samples are held by another test. */
class ReadmeStatementsTest {

    private static final Paper README = Paper.of("README.md");
    private static final String POM = Paper.read(Paper.ROOT.resolve("pom.xml"));

    @Test
    void whatIsNeededIsWhatTheBuildAsksFor() {
        assertThat(README.text()).contains("With a JDK 17 or newer and Maven 3.8.7 or newer", "All need Java 17.");
        assertThat(POM)
                .contains("<version>[17,)</version>", "<version>[3.8.7,)</version>")
                .contains("<maven.compiler.release>17</maven.compiler.release>");
    }

    @Test
    void theFirstSampleIsOfARealPilot() throws IOException {
        assertThat(README.text())
                .contains(
                        "Nord-Troms: four municipalities,\ntheir partners and 16 million kroner of state co-financing");
        Pilot pilot = Letter2024.pilot("Nord-Troms").get();
        assertThat(pilot.municipalities()).hasSize(4);
        assertThat(pilot.stateGrant().amount()).isEqualTo(Nok.ofKroner(16_000_000));
        Agreement sample = PlanDocumentReader.standard()
                .read(Files.readAllBytes(Path.of(CommandRun.sample("nord-troms"))))
                .get()
                .submission()
                .agreement();
        assertThat(sample.municipalities()).isEqualTo(pilot.municipalities());
        assertThat(sample.partners()).isNotEmpty();
        assertThat(sample.grants().head().amount()).isEqualTo(pilot.stateGrant().amount());
    }

    @Test
    void everyOptionIsThereAndEveryOneIsNamed() {
        String paragraph = README.text().substring(README.text().indexOf("`evaluate` takes"));
        Set<String> named = new Paper(README.path(), paragraph.substring(0, paragraph.indexOf("\n\n")))
                .quoted()
                .map(each -> each.replaceFirst(" .*", ""))
                .toSet();
        assertThat(named).isEqualTo(options().addAll(commands()));
    }

    @Test
    void thePageOfTheFormatsHasTheSameCommandsAndExits() {
        Paper page = Paper.of("bygdevekst-json/FORMAT.md").section("The commands");
        Vector<Vector<String>> shown = page.caught("^\\| `([^`]+)` \\|").map(each -> Vector.of(each.split(" ")));
        assertThat(shown.map(Vector::head).toSet()).isEqualTo(commands());
        assertThat(shown.flatMap(Vector::tail).filter(each -> each.startsWith("--")))
                .isSubsetOf(everyOption());
        assertThat(page.text().replaceAll("\\s+", " "))
                .contains("exits with 0 when every plan can be submitted, 4 when something stands in the way, "
                        + "and 2 when a document could not be read");
    }

    @Test
    void theProgramEndsAsTheReadmeSays() {
        assertThat(README.text())
                .contains("exits with 0 when every plan can be submitted, 4 when something stands in the\nway, "
                        + "and 2 when a document could not be read");
        assertThat(Vector.of("nord-troms", "utkast-manglar", "kan-ikke-leses")
                        .map(sample -> CommandRun.of("evaluate", CommandRun.sample(sample))
                                .status()))
                .containsExactly(0, 4, 2);
    }

    @Test
    void theModulesAreThoseOfTheBuild() {
        Vector<String> modules = new Paper(Path.of("pom.xml"), POM).caught("<module>(.*)</module>");
        Paper section = README.section("The modules");
        assertThat(section.caught("^\\| `(bygdevekst-\\w+)` \\| [^|]*\\|$")).isEqualTo(modules);
        assertThat(section.quoted()).contains(moduleName("bygdevekst-core"), moduleName("bygdevekst-json"));
    }

    @Test
    void theCoordinatesAreThoseOfTheBuild() {
        String version = new Paper(README.path(), POM)
                .caught("^  <version>(.*)</version>$")
                .head();
        String beforeTheFirstHeading = README.text().substring(0, README.text().indexOf("\n## "));
        assertThat(beforeTheFirstHeading).contains("""
                <dependency>
                  <groupId>no.bygdevekst</groupId>
                  <artifactId>bygdevekst-json</artifactId>
                  <version>%s</version>
                </dependency>
                """.formatted(version));
        assertThat(POM).contains("\n  <groupId>no.bygdevekst</groupId>");
        assertThat(Paper.read(Paper.ROOT.resolve("bygdevekst-json/pom.xml")))
                .contains("\n  <artifactId>bygdevekst-json</artifactId>");
    }

    @Test
    void everyExampleIsNamed() throws IOException {
        Vector<String> named = README.section("The examples").caught("^\\| \\[([\\w-]+)]\\(bygdevekst-examples/");
        Vector<String> modules = Paper.of("bygdevekst-examples/pom.xml").caught("<module>(.*)</module>");
        Path firstSteps = Path.of("../first-steps/src/main/java/no/bygdevekst/examples/firststeps");
        try (Stream<Path> files = Files.list(firstSteps)) {
            Vector<String> programs = Vector.ofAll(files)
                    .filter(file -> Paper.read(file).contains(" void main("))
                    .map(file -> file.getFileName().toString().replace(".java", ""));
            // The testing is the tests' own, the first steps are named one by one, and the hosts are no modules.
            assertThat(named)
                    .containsExactlyInAnyOrderElementsOf(modules.removeAll(Vector.of("testing", "first-steps"))
                            .appendAll(programs)
                            .append("consumer"));
        }
    }

    @Test
    void whatIsNeededOfVavrIsSixLines() {
        String block = README.section("Vavr for those who do not know it")
                .caught("(?s)```java\n(.*?)```")
                .head();
        assertThat(block.lines().filter(line -> !line.isBlank() && !line.startsWith("import ")))
                .hasSize(6);
        assertThat(block)
                .contains("for (", "java.util.List<", "getOrElse", "getError", "get()", "Vector", "Option")
                .contains("Validation<", "Either<");
    }

    @Test
    void theFormatsAreThoseThatAreReadAndWritten() {
        assertThat(README.caught("`(bygdevekst-\\w+/\\d)`"))
                .containsExactlyInAnyOrderElementsOf(Vector.of(Format.values()).map(Format::id));
    }

    @Test
    void everyTypeIsSeenByAHost() throws IOException {
        Vector<String> types = README.section("The types")
                .caught("^\\| (`.*?) \\|")
                .flatMap(cell -> new Paper(README.path(), cell).quoted());
        assertThat(types).hasSizeGreaterThan(40).doesNotHaveDuplicates();
        assertThat(publicTypes()).containsAll(types);
    }

    @Test
    void everySampleValueIsReadAndPrintedAsItStands() {
        assertThat(README.line("| `Nok`"))
                .contains(quoted(Nok.parse("812500.50")), quoted(Share.ofPercent(75)))
                .contains(quoted(Hours.ofHundredths(3750)), quoted(HourlyRate.of(Nok.parse("712.35"))));
        assertThat(README.line("| `MunicipalityNumber`"))
                .contains(quoted(MunicipalityNumber.of("5540")), quoted(OrganizationNumber.of("940363586")))
                .contains(quoted(PartnerId.of("husbanken")), quoted(SubGoalId.of("D1")), quoted(MeasureId.of("T1")));
        assertThat(README.line("| `AgreementPeriod`"))
                .contains(AgreementPeriod.of(2025, 2027).toString());
        assertThat(new Paper(README.path(), README.line("| `Party`")).quoted().drop(2))
                .hasSize(4)
                .allMatch(source -> FundingSource.parse(source).toString().equals(source));
    }

    @Test
    void everyWordIsThatOfTheDocumentation() throws IOException {
        Map<String, String> words = HashMap.ofEntries(README.section("Words")
                .caught("((?:[a-z-]+ )*[a-z-]+) ·\\s\\*")
                .zip(README.section("Words").caught("·\\s\\*([a-zåø]+)\\*")));
        String sources = sources().map(Paper::read).mkString();
        assertThat(words.size()).isEqualTo(12);
        assertThat(words.values()).allMatch(word -> sources.matches("(?s).*<i>[^<]*" + word + "[^<]*</i>.*"));
    }

    private static Set<String> options() {
        return HashSet.ofAll(BygdevekstCommand.commandLine(Console.ofProcess(), Language.BOKMAL)
                        .getSubcommands()
                        .get("evaluate")
                        .getCommandSpec()
                        .optionsMap()
                        .keySet())
                .removeAll(Vector.of("-h", "--help"));
    }

    private static Set<String> everyOption() {
        return HashSet.ofAll(BygdevekstCommand.commandLine(Console.ofProcess(), Language.BOKMAL)
                        .getSubcommands()
                        .values())
                .flatMap(command -> command.getCommandSpec().optionsMap().keySet());
    }

    private static Set<String> commands() {
        return HashSet.ofAll(BygdevekstCommand.commandLine(Console.ofProcess(), Language.BOKMAL)
                .getSubcommands()
                .keySet());
    }

    private static String moduleName(String module) {
        return new Paper(README.path(), Paper.read(Paper.ROOT.resolve(module + "/src/main/java/module-info.java")))
                .caught("^module (\\S+) \\{")
                .head();
    }

    private static Set<String> publicTypes() throws IOException {
        return sources()
                .filter(file -> Paper.read(file).contains("\npublic "))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toSet();
    }

    private static Vector<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Paper.ROOT.resolve("bygdevekst-core/src/main/java"))) {
            return Vector.ofAll(files.filter(file -> file.toString().endsWith(".java")));
        }
    }

    private static String quoted(Object value) {
        return "`" + value + "`";
    }
}
