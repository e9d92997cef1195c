package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.content.Facts;
import no.bygdevekst.examples.content.Paragraph;
import no.bygdevekst.examples.content.Part;
import no.bygdevekst.examples.content.Section;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.SchemeText;
import no.bygdevekst.plan.ThirdPartyScheme;
import no.bygdevekst.text.Text;

/** Chapter 5: the rules of each scheme that gives grants to others. */
final class SchemesChapter {

    private static final Text HEADING =
            Text.of("5 Tilskudd til tredjepart", "5 Tilskot til tredjepart", "5 Grants to third parties");
    private static final Text NONE = Text.of(
            "Ingen tiltak gir tilskudd til tredjepart.",
            "Ingen tiltak gjev tilskot til tredjepart.",
            "No measure gives grants to third parties.");
    private static final Text ADMINISTERED = Text.of("Forvaltes av", "Vert forvalta av", "Administered by");
    private static final Text RECIPIENTS = Text.of("Mottakere", "Mottakarar", "Recipients");
    private static final Text RULES = Text.of("Regelverk", "Regelverk", "Rules");

    private SchemesChapter() {}

    static Section of(Subject subject) {
        Vector<Section> schemes = subject.plan()
                .measures()
                .zipWithIndex()
                .flatMap(each -> each._1
                        .thirdPartyScheme()
                        .map(scheme -> section(subject, each._1, scheme, "scheme-" + (each._2 + 1))));
        Vector<Part> none = schemes.isEmpty() ? Vector.of(Paragraph.of(subject.say(NONE))) : Vector.empty();
        return Section.of("schemes", subject.say(HEADING), none).with(schemes);
    }

    private static Section section(Subject subject, Measure measure, ThirdPartyScheme scheme, String id) {
        Vector<Facts.Fact> facts = Prose.listed(subject, ADMINISTERED, Vector.of(subject.name(scheme.administeredBy())))
                .appendAll(Prose.listed(subject, RECIPIENTS, scheme.recipients().map(subject::say)))
                .appendAll(Vector.of(SchemeText.values())
                        .flatMap(which -> scheme.text(which)
                                .map(Prose::paragraphs)
                                .map(words -> new Facts.Fact(Subject.capitalized(subject.say(which)), words))))
                .appendAll(Prose.fact(subject, RULES, scheme.rules()));
        return Section.of(id, MeasureSection.title(subject, measure), Prose.facts(facts));
    }
}
