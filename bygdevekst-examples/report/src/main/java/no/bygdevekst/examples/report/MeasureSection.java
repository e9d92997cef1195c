package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.examples.content.Facts;
import no.bygdevekst.examples.content.Part;
import no.bygdevekst.examples.content.Section;
import no.bygdevekst.plan.Criterion;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.SamiInterests;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/**
 * One measure, as its parties have written it.
 *
 * @param subject what the plan is
 * @param measure the measure
 * @param id what its section is called
 */
record MeasureSection(Subject subject, Measure measure, String id) {

    private static final Template TITLE =
            Template.of("Tiltak {id}: {title}", "Tiltak {id}: {title}", "Measure {id}: {title}");
    private static final Text RESPONSIBLE = Text.of("Ansvarlig", "Ansvarleg", "Responsible");
    private static final Text PARTICIPANTS = Text.of("Deltakere", "Deltakarar", "Participants");
    private static final Text AGREED = Text.of("Står bak tiltaket", "Står bak tiltaket", "Stand behind it");
    private static final Text PLACES = Text.of("Sted", "Stad", "Place");
    private static final Text ALSO = Text.of("Også under", "Òg under", "Also under");
    private static final Text PURPOSES = Text.of("Formål", "Føremål", "Purpose");
    private static final Text COST = Text.of("Anslått kostnad", "Anslått kostnad", "Estimated cost");
    private static final Text CHANGED =
            Text.of("Endret siden forrige plan", "Endra sidan førre plan", "Changed since the previous plan");
    private static final Text SAMI = Text.of("Samiske interesser", "Samiske interesser", "Sámi interests");
    private static final Text AFFECTED =
            Text.of("Tiltaket berører dem.", "Tiltaket gjeld dei.", "The measure affects them.");
    private static final Text NOT_AFFECTED =
            Text.of("Tiltaket berører dem ikke.", "Tiltaket rører ikkje ved dei.", "The measure does not affect them.");

    static String title(Subject subject, Measure measure) {
        return subject.say(
                TITLE,
                Arguments.of("id", Argument.words(measure.id().value()))
                        .and("title", Argument.composed(measure.title())));
    }

    Section section() {
        Vector<Part> description = measure.description().map(Prose::parts).getOrElse(Vector.empty());
        Vector<Part> parts = description
                .append(new Facts(who().appendAll(what()).appendAll(why())))
                .appendAll(new MeasureTables(subject, measure).parts());
        return Section.of(id, title(subject, measure), parts)
                .with(ActionPlanContent.notes(measure.notes(), id + "-note"));
    }

    private Vector<Facts.Fact> who() {
        return parties(RESPONSIBLE, Vector.of(measure.responsible()))
                .appendAll(parties(PARTICIPANTS, measure.participants()))
                .appendAll(parties(AGREED, measure.agreedBy()))
                .appendAll(parties(PLACES, measure.locations().map(Party::municipality)));
    }

    private Vector<Facts.Fact> what() {
        return Prose.listed(subject, ALSO, measure.subGoals().tail().map(subject::headed))
                .appendAll(Prose.listed(subject, PURPOSES, measure.purposes().map(subject::say)))
                .appendAll(Prose.fact(subject, COST, measure.estimatedCost().map(cost -> cost.in(subject.language()))));
    }

    private Vector<Facts.Fact> why() {
        return Vector.of(Criterion.values())
                .flatMap(criterion -> measure.criteria()
                        .answer(criterion)
                        .map(Prose::paragraphs)
                        .map(words -> new Facts.Fact(Subject.capitalized(subject.say(criterion)), words)))
                .appendAll(Prose.fact(subject, SAMI, measure.samiInterests().map(this::sami)))
                .appendAll(Prose.fact(subject, CHANGED, measure.changeNote()));
    }

    private String sami(SamiInterests interests) {
        String affected = subject.say(interests.affected() ? AFFECTED : NOT_AFFECTED);
        return interests.dialogue().map(dialogue -> affected + " " + dialogue).getOrElse(affected);
    }

    private Vector<Facts.Fact> parties(Text label, Vector<Party> parties) {
        return Prose.listed(subject, label, parties.map(subject::name));
    }
}
