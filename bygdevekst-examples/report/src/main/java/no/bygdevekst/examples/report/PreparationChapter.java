package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.examples.content.Facts;
import no.bygdevekst.examples.content.Listing;
import no.bygdevekst.examples.content.Paragraph;
import no.bygdevekst.examples.content.Part;
import no.bygdevekst.examples.content.Section;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.text.Text;

/** Chapter 3: who has drawn the plan up, who leads the work, and what the approval asks for. */
final class PreparationChapter {

    private static final Text HEADING =
            Text.of("3 Arbeidet med planen", "3 Arbeidet med planen", "3 The work with the plan");
    private static final Text PREPARED = Text.of("Utarbeidet av", "Utarbeidd av", "Drawn up by");
    private static final Text STEERING = Text.of("Styringsgruppe", "Styringsgruppe", "Steering group");
    private static final Text CLARIFIED =
            Text.of("Har avklart bidrag", "Har avklart bidrag", "Have clarified their contribution");
    private static final Text NOBODY = Text.of(
            "Planen sier ikke hvem som har utarbeidet den.",
            "Planen seier ikkje kven som har utarbeidd han.",
            "The plan does not say who has drawn it up.");
    private static final Text CONDITIONS =
            Text.of("Vilkår i godkjenningen", "Vilkår i godkjenninga", "Conditions of the approval");

    private PreparationChapter() {}

    static Section of(Subject subject) {
        ActionPlan plan = subject.plan();
        Vector<Facts.Fact> facts = parties(subject, PREPARED, plan.preparedBy())
                .appendAll(parties(subject, STEERING, plan.steeringGroup()))
                .appendAll(parties(subject, CLARIFIED, plan.contributionsClarified()));
        Vector<Part> parts = facts.isEmpty() ? Vector.of(Paragraph.of(subject.say(NOBODY))) : Prose.facts(facts);
        return Section.of("preparation", subject.say(HEADING), parts)
                .with(conditions(subject).toVector());
    }

    private static Vector<Facts.Fact> parties(Subject subject, Text label, Vector<Party> parties) {
        return Prose.listed(subject, label, parties.map(subject::name));
    }

    private static Option<Section> conditions(Subject subject) {
        Vector<Paragraph> conditions = subject.plan().approvalConditions().flatMap(Prose::paragraphs);
        return Option.when(
                !conditions.isEmpty(),
                () -> Section.of("conditions", subject.say(CONDITIONS), Vector.of(new Listing(conditions))));
    }
}
