package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.RuleText;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.source.CitedReading;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** The rules of a rulebook, for people (<i>regelbok</i>). */
public final class RulebookReport {

    private static final Template HEADING =
            Template.of("Regelboken: {count} regler", "Regelboka: {count} reglar", "The rulebook: {count} rules");
    private static final Text INTRODUCTION = Text.of(
            "En feil står i veien for å sende inn planen, en advarsel gjør at noen vil spørre, et"
                    + " råd er verdt å vite. Navn i krøllparenteser blir fylt ut fra planen.",
            "Ein feil står i vegen for å sende inn planen, ei åtvaring gjer at nokon vil spørje,"
                    + " eit råd er verdt å vite. Namn i krøllparentesar vert fylte ut frå planen.",
            "An error stands in the way of submitting the plan, a warning makes someone ask,"
                    + " advice is worth knowing. Names in braces are filled in from the plan.");
    private static final Text ASKS = Text.of("Krav", "Krav", "Requirement");
    private static final Text MESSAGE = Text.of("Merknad", "Merknad", "Finding");
    private static final Text SOURCE = Text.of("Kilde", "Kjelde", "Source");
    private static final Text NO_SOURCE = Text.of(
            "ingen; ethvert plandokument trenger regelen",
            "inga; alle plandokument treng regelen",
            "none; any plan document needs the rule");
    private static final Text READING = Text.of("Tolket slik", "Tolka slik", "Read as");
    private static final Text ALTERNATIVE = Text.of("Kan også tolkes", "Kan òg tolkast", "Alternative");
    private static final int LABELS = 17;
    private static final int INDENT = 4;

    private final Language language;

    private RulebookReport(Language language) {
        this.language = language;
    }

    /**
     * The rules, in the rulebook's order.
     *
     * @param rulebook the rulebook
     * @param language which language
     * @return the report
     */
    public static Block of(Rulebook rulebook, Language language) {
        String heading = HEADING.fill(
                Arguments.of("count", Argument.number(rulebook.rules().size())), language);
        return Block.heading(heading, "=")
                .thenApart(Block.paragraph(INTRODUCTION.in(language)))
                .thenApart(Block.apart(rulebook.rules().map(new RulebookReport(language)::rule)));
    }

    private Block rule(Rule rule) {
        RuleText text = rule.text();
        String heading = rule.id() + " " + rule.severity().in(language) + ": "
                + text.summary().in(language);
        String message =
                text.wrong().text().in(language) + " " + text.mend().text().in(language);
        return Block.paragraph(heading)
                .then(Block.stacked(Vector.of(
                                fact(ASKS, text.asks().in(language)),
                                fact(MESSAGE, message),
                                fact(SOURCE, sources(rule))))
                        .indented(INDENT))
                .then(Block.stacked(rule.readings().map(CitedReading::reading).map(this::reading))
                        .indented(INDENT));
    }

    private String sources(Rule rule) {
        return rule.citations().isEmpty()
                ? NO_SOURCE.in(language)
                : rule.citations().map(citation -> citation.in(language)).mkString("; ");
    }

    private Block reading(Reading reading) {
        return fact(READING, reading.in(language))
                .then(Block.stacked(
                        reading.alternatives().map(alternative -> fact(ALTERNATIVE, alternative.in(language)))));
    }

    private Block fact(Text label, String words) {
        return Block.labelled(label.in(language), LABELS, words, Block.WIDTH - INDENT);
    }
}
