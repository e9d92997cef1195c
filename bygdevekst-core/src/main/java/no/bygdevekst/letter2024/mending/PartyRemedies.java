package no.bygdevekst.letter2024.mending;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.mending.Flaw;
import no.bygdevekst.mending.Proposal;
import no.bygdevekst.mending.Remedy;
import no.bygdevekst.mending.Who;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.plan.MeasureName;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** Parties that are entered, on their own word, and those that are taken out of where they cannot be. */
final class PartyRemedies {

    private static final Template PREPARED = Template.of(
            "Før opp {party} blant dem som har laget planen. Det forutsetter at {party} bekrefter det.",
            "Før opp {party} blant dei som har laga planen. Det føreset at {party} stadfestar det.",
            "Enter {party} among those who prepared the plan. It rests on {party} confirming it.");
    private static final Template AGREED = Template.of(
            "Før opp {party} blant dem som står bak tiltak {measure}. Det forutsetter at {party} bekrefter det.",
            "Før opp {party} blant dei som står bak tiltak {measure}. Det føreset at {party} stadfestar det.",
            "Enter {party} among those who stand behind measure {measure}. It rests on {party} confirming it.");
    private static final Template NOT_STEERING = Template.of(
            "Ta {party} ut av styringsgruppen.",
            "Ta {party} ut av styringsgruppa.",
            "Take {party} out of the steering group.");

    /** Enters the party among those who prepared the plan. */
    static final Remedy PREPARED_BY = Remedy.task(Who.THE_PARTY)
            .orRather(
                    Text.of(
                            "parten føres opp blant dem som har laget planen",
                            "parten vert ført opp blant dei som har laga planen",
                            "the party is entered among those who prepared the plan"),
                    flaw -> flaw.party().map(party -> entered(flaw, party, PREPARED, named(flaw, party))));

    /** Enters the party among those who stand behind the measure. */
    static final Remedy AGREED_BY = Remedy.task(Who.THE_PARTY)
            .orRather(
                    Text.of(
                            "parten føres opp blant dem som står bak tiltaket",
                            "parten vert ført opp blant dei som står bak tiltaket",
                            "the party is entered among those who stand behind the measure"),
                    flaw -> flaw.party()
                            .flatMap(party -> flaw.measure()
                                    .map(measure -> entered(
                                            flaw,
                                            party,
                                            AGREED,
                                            named(flaw, party).and("measure", MeasureName.of(measure))))));

    /** Takes a central party out of the steering group; a task that it has instead is another's to take over. */
    static final Remedy CENTRAL = Remedy.task(Who.PLANNERS)
            .orRather(
                    Text.of(
                            "parten tas ut av styringsgruppen",
                            "parten vert teken ut av styringsgruppa",
                            "the party is taken out of the steering group"),
                    PartyRemedies::notSteering);

    private PartyRemedies() {}

    private static Proposal entered(Flaw flaw, Party party, Template words, Arguments arguments) {
        return Proposal.of(new Phrase(words, arguments), flaw.editor().put(flaw.place(), party))
                .confirmedBy(party);
    }

    private static Vector<Proposal> notSteering(Flaw flaw) {
        return flaw.index(PlanMember.STEERING_GROUP)
                .map(index -> flaw.file().plan().steeringGroup().get(index))
                .map(party -> Proposal.of(
                        new Phrase(NOT_STEERING, named(flaw, party)),
                        flaw.editor().gone(flaw.place())))
                .toVector();
    }

    private static Arguments named(Flaw flaw, Party party) {
        return Arguments.of("party", flaw.file().parties().name(party));
    }
}
