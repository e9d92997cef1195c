package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import java.util.Locale;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.letter2024.mending.LetterRemedies;
import no.bygdevekst.mending.Remedy;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.RuleText;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.source.Citation;
import no.bygdevekst.source.CitedReading;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/** The page that lists every rule and every reading, as Markdown. */
final class RulesPage {

    private static final Rulebook BOOK = LetterRules.rulebook();

    private RulesPage() {}

    static String markdown() {
        return """
                # Rules

                What the library checks in a plan, rule by rule. This page is generated from the rules themselves and held equal to
                them by a test. `letter-2024` is the ministry's letter of 2024; ¶n is the n-th paragraph of running text in a section,
                s m that paragraph's m-th sentence. An ERROR stands in the way of submitting, a WARNING makes someone ask, ADVICE is
                worth knowing.

                """ + overview() + BOOK.rules().map(RulesPage::section).mkString() + remedies() + readings();
    }

    private static String remedies() {
        return """
                ## What mends them

                Where edits are named, they are offered for a finding after they have been tried: applied alone they remove it, and
                bring no error where there was none. Nothing is cut to nothing, below what was approved, or in a settled year, and no
                blank is filled. What no edit mends is a task for somebody, unless there is nothing to do.

                | id | edits | else |
                |---|---|---|
                """ + BOOK.rules().map(Rule::id).map(RulesPage::remedy).mkString() + "\n";
    }

    private static String remedy(RuleId rule) {
        Remedy remedy = LetterRemedies.all().of(rule);
        return "| " + rule + " | " + remedy.edits().map(Text::english).getOrElse("–") + " | "
                + remedy.who()
                        .map(who -> "a task for " + who.text().english())
                        .orElse(remedy.why().map(Text::english))
                        .get()
                + " |\n";
    }

    private static String overview() {
        return "| id | severity | rule | source |\n|---|---|---|---|\n"
                + BOOK.rules().map(RulesPage::overviewRow).mkString()
                + "\n";
    }

    private static String overviewRow(Rule rule) {
        return "| [" + rule.id() + "](#" + rule.id().value().toLowerCase(Locale.ROOT) + ") | "
                + rule.severity() + " | " + rule.text().summary().english() + " | " + sources(rule.citations())
                + " |\n";
    }

    private static String section(Rule rule) {
        Text summary = rule.text().summary();
        return "## " + rule.id() + "\n\n"
                + "**" + summary.english() + "** · " + summary.bokmal() + " · " + summary.nynorsk() + "  \n"
                + rule.severity() + " · " + sources(rule.citations()) + "\n\n"
                + rule.readings().map(RulesPage::reading).mkString()
                + example(rule)
                + "\n";
    }

    private static String sources(Vector<Citation> citations) {
        return citations.isEmpty() ? "no source: any plan document needs it" : citations.mkString("; ");
    }

    private static String reading(CitedReading cited) {
        Reading reading = cited.reading();
        return "Reading `" + reading.topic() + "`: " + reading.text().english() + "."
                + (reading.alternatives().isEmpty() ? "" : " The other way: " + alternatives(reading) + ".") + "\n\n";
    }

    private static String alternatives(Reading reading) {
        return reading.alternatives().map(Text::english).mkString("; or ");
    }

    private static String example(Rule rule) {
        RuleCase first = RuleCases.all()
                .find(each -> each.rule().equals(rule.id()))
                .getOrElseThrow(() -> new IllegalStateException("no case of " + rule.id()));
        Finding finding = BOOK.findings(CaseFile.of(first.fires(), TestTerms.TERMS))
                .find(each -> each.rule().equals(rule.id()))
                .getOrElseThrow(() -> new IllegalStateException("the case of " + rule.id() + " does not fire"));
        return "Example: " + first.name() + ", at `" + finding.place() + "`\n\n"
                + "| | what is asked | what is wrong | how to mend it |\n|---|---|---|---|\n"
                + Vector.of(Language.values())
                        .map(language -> words(rule.text(), finding.arguments(), language))
                        .mkString()
                + "\nArguments: " + arguments(finding.arguments()) + "\n";
    }

    private static String words(RuleText text, Arguments arguments, Language language) {
        return "| " + language.code() + " | " + text.asks().in(language) + " | "
                + text.wrong().fill(arguments, language) + " | "
                + text.mend().fill(arguments, language) + " |\n";
    }

    private static String arguments(Arguments arguments) {
        return Vector.ofAll(arguments.inOrder())
                .map(each -> "`" + each._1 + "` = " + each._2)
                .mkString(", ");
    }

    private static String readings() {
        return "## Readings\n\nWhere the letter leaves room, this is how it is read, and the other way where one is at hand.\n\n"
                + "| reading | where | taken | the other way | can be chosen | rules |\n|---|---|---|---|---|---|\n"
                + LetterReadings.choosable()
                        .map(each -> readingRow(each, "yes"))
                        .mkString()
                + LetterReadings.fixed().map(each -> readingRow(each, "no")).mkString();
    }

    private static String readingRow(CitedReading cited, String canBeChosen) {
        Reading reading = cited.reading();
        return "| `" + reading.topic() + "` | " + cited.citations().mkString("; ") + " | "
                + reading.text().english() + " | "
                + (reading.alternatives().isEmpty() ? "–" : alternatives(reading)) + " | " + canBeChosen + " | "
                + restingOn(cited) + " |\n";
    }

    private static String restingOn(CitedReading reading) {
        Vector<RuleId> rules =
                BOOK.rules().filter(rule -> rule.readings().contains(reading)).map(Rule::id);
        return rules.isEmpty() ? "–" : rules.mkString(", ");
    }
}
