package no.bygdevekst.letter2024.demand;

import io.vavr.collection.Vector;
import java.util.Locale;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.text.Text;

/** The page that goes from the letter to the code, as Markdown. */
final class LetterPage {

    private LetterPage() {}

    static String markdown() {
        return """
                # From the letter to the code

                Every sentence and every item of the ministry's letter of 2024, in own words, and the rules and functions that meet
                it. This page is generated and held equal to the code by a test; a demand that nothing meets has a reason.

                """ + sections().map(LetterPage::section).mkString("\n");
    }

    private static Vector<String> sections() {
        return Letter2024.demands()
                .map(demand -> demand.citation().section().name())
                .distinct();
    }

    private static String section(String name) {
        return "## " + name + "\n\n| item | what it says | met by |\n|---|---|---|\n"
                + Letter2024.demands()
                        .filter(demand -> demand.citation().section().name().equals(name))
                        .map(LetterPage::row)
                        .mkString();
    }

    private static String row(Demand demand) {
        return "| " + demand.citation().item() + " | " + demand.asks().english() + " | "
                + demand.metBy().map(LetterPage::link).mkString(", ")
                + demand.reason()
                        .map(Text::english)
                        .map(why -> (demand.metBy().isEmpty() ? "nothing: " : "; not in full: ") + why)
                        .getOrElse("")
                + " |\n";
    }

    private static String link(String name) {
        return name.contains(".") ? "`" + name + "`" : "[" + name + "](RULES.md#" + name.toLowerCase(Locale.ROOT) + ")";
    }
}
