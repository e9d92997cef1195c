package no.bygdevekst.examples.report;

import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Partner;
import no.bygdevekst.examples.content.Booklet;
import no.bygdevekst.examples.content.Cover;
import no.bygdevekst.examples.content.Facts;
import no.bygdevekst.examples.content.Section;
import no.bygdevekst.plan.Note;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/**
 * The action plan itself (<i>handlingsplan</i>), to be filed and signed: what the parties have written, in chapters.
 * The notes come first, as people wrote them and without numbers, so that the tables that the letter knows by their
 * chapters stand in 6 and 7 however many notes there are.
 */
public final class ActionPlanContent {

    private static final Template UNDER =
            Template.of("Bygdevekstavtale {period}", "Bygdevekstavtale {period}", "Rural growth agreement {period}");
    private static final Text PARTNERS = Text.of("Samarbeidsparter", "Samarbeidspartar", "Partners");
    private static final Text RECIPIENT = Text.of("Mottaker", "Mottakar", "Recipient");

    private ActionPlanContent() {}

    /**
     * The plan.
     *
     * @param subject what it is about
     * @return the paper
     */
    public static Booklet of(Subject subject) {
        Vector<Section> numbered = Vector.of(
                AgreementChapter.of(subject),
                GoalsChapter.of(subject),
                PreparationChapter.of(subject),
                MeasuresChapter.of(subject),
                SchemesChapter.of(subject),
                TableChapters.chapter6(subject),
                TableChapters.chapter7(subject));
        return new Booklet(
                cover(subject),
                subject.language(),
                subject.plan().approvedOn().orElse(subject.plan().submittedOn()),
                notes(subject.plan().notes(), "note").appendAll(numbered),
                SignaturePage.of(subject));
    }

    private static Cover cover(Subject subject) {
        Arguments period = Arguments.of(
                "period", Argument.words(subject.agreement().period().toString()));
        Vector<Facts.Fact> facts = HeadingSection.facts(subject).flatMap(ActionPlanContent::fact);
        return new Cover(
                HeadingSection.title(subject),
                subject.say(UNDER, period),
                new Facts(facts.appendAll(Prose.listed(
                                subject,
                                PARTNERS,
                                subject.agreement().partners().map(Partner::name)))
                        .appendAll(Prose.listed(
                                subject,
                                RECIPIENT,
                                subject.agreement().recipient().toVector().map(subject::name)))));
    }

    private static Vector<Facts.Fact> fact(Tuple2<String, String> fact) {
        return Prose.paragraphs(fact._2).isEmpty()
                ? Vector.empty()
                : Vector.of(new Facts.Fact(fact._1, Prose.paragraphs(fact._2)));
    }

    /** What people have written beside all that has a place of its own. */
    static Vector<Section> notes(Vector<Note> notes, String id) {
        return notes.zipWithIndex()
                .map(note -> Section.of(id + "-" + (note._2 + 1), note._1.title(), Prose.parts(note._1.text())));
    }
}
