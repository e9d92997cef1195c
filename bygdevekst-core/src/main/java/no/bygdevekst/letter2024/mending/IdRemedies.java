package no.bygdevekst.letter2024.mending;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.letter2024.data.LetterPilots;
import no.bygdevekst.letter2024.data.Pilot;
import no.bygdevekst.mending.Flaw;
import no.bygdevekst.mending.Proposal;
import no.bygdevekst.mending.Remedy;
import no.bygdevekst.mending.Who;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** Ids that stand twice or lead nowhere, where it can be told which is meant. */
final class IdRemedies {

    private static final Template TWICE = Template.of(
            "Ta ut {id} der det står for andre gang; det er likt det første.",
            "Ta ut {id} der det står for andre gong; det er likt det første.",
            "Take out {id} where it stands for the second time; it equals the first.");
    private static final Template OLD_ID = Template.of(
            "Gi tiltaket «{title}» den id-en det hadde i den forrige planen, {id}.",
            "Gje tiltaket «{title}» den id-en det hadde i den førre planen, {id}.",
            "Give the measure “{title}” the id that it had in the previous plan, {id}.");
    private static final Template NUMBER = Template.of(
            "Rett kommunenummeret for {name} til {number}.",
            "Rett kommunenummeret for {name} til {number}.",
            "Correct the municipality number of {name} to {number}.");
    private static final Template SUB_GOAL = Template.of(
            "Velg delmålet {subGoal} «{title}» i stedet for {unknown}, som ikke står i avtalen.",
            "Vel delmålet {subGoal} «{title}» i staden for {unknown}, som ikkje står i avtalen.",
            "Choose the sub-goal {subGoal} “{title}” instead of {unknown}, which is not in the agreement.");

    /** Takes out what equals what it repeats, or gives it the id that is meant. */
    static final Remedy REPEATED = Remedy.task(Who.PLANNERS)
            .orRather(
                    Text.of(
                            "det som er likt det første, tas ut; et tiltak får id-en det hadde, en kommune nummeret sitt",
                            "det som er likt det første, vert teke ut; eit tiltak får id-en det hadde, ein kommune nummeret"
                                    + " sitt",
                            "what equals the first is taken out; a measure gets the id it had, a municipality its number"),
                    IdRemedies::repeated);

    /** Gives the measure the sub-goal that is meant. */
    static final Remedy UNKNOWN_SUB_GOAL = Remedy.task(Who.THE_RESPONSIBLE)
            .orRather(
                    Text.of(
                            "delmålet som må være ment: skrevet på en annen måte, det tiltaket hadde, eller det eneste",
                            "delmålet som må vere meint: skrive på ein annan måte, det tiltaket hadde, eller det einaste",
                            "the sub-goal that must be meant: written in another way, the one it had, or the only one"),
                    IdRemedies::subGoal);

    private IdRemedies() {}

    private static Vector<Proposal> repeated(Flaw flaw) {
        return Vector.of(
                        among(
                                flaw,
                                AgreementMember.MUNICIPALITIES,
                                flaw.file().agreement().municipalities()),
                        among(
                                flaw,
                                AgreementMember.PARTNERS,
                                flaw.file().agreement().partners()),
                        among(
                                flaw,
                                AgreementMember.SUB_GOALS,
                                flaw.file().agreement().subGoals()),
                        among(
                                flaw,
                                AgreementMember.STATE_GRANTS,
                                flaw.file().agreement().stateGrants()),
                        inPlan(flaw),
                        number(flaw))
                .flatMap(each -> each);
    }

    private static <E> Option<Proposal> among(Flaw flaw, AgreementMember array, Vector<E> elements) {
        return flaw.index(array)
                .filter(index -> elements.indexOf(elements.get(index)) < index)
                .map(index -> twice(flaw, Place.agreement(array).at(index)));
    }

    private static Option<Proposal> inPlan(Flaw flaw) {
        if (!flaw.place().passes(MeasureMember.ID)) {
            return Option.none();
        }
        Vector<Measure> measures = flaw.file().plan().measures();
        return flaw.index(PlanMember.MEASURES)
                .flatMap(index -> measures.indexOf(measures.get(index)) < index
                        ? Option.some(twice(flaw, Place.measure(index)))
                        : oldId(flaw, index));
    }

    private static Proposal twice(Flaw flaw, Place element) {
        return Proposal.of(
                new Phrase(
                        TWICE,
                        Arguments.of("id", flaw.finding().arguments().get("id").get())),
                flaw.editor().gone(element));
    }

    private static Option<Proposal> oldId(Flaw flaw, int index) {
        Vector<Measure> measures = flaw.file().plan().measures();
        String title = measures.get(index).title();
        return flaw.file()
                .previousPlan()
                .toVector()
                .flatMap(previous -> previous.measures())
                .filter(old -> old.title().equals(title))
                .filter(old -> !measures.exists(measure -> measure.id().equals(old.id())))
                .headOption()
                .map(old -> Proposal.of(
                        new Phrase(
                                OLD_ID,
                                Arguments.none()
                                        .and("title", title)
                                        .and("id", old.id().value())),
                        flaw.editor().changed(Place.measure(index).at(MeasureMember.ID), old.id())));
    }

    private static Option<Proposal> number(Flaw flaw) {
        Vector<Municipality> municipalities = flaw.file().agreement().municipalities();
        return flaw.index(AgreementMember.MUNICIPALITIES)
                .flatMap(index -> numberOf(municipalities.get(index))
                        .filter(number ->
                                !municipalities.exists(each -> each.number().equals(number)))
                        .map(number -> Proposal.of(
                                new Phrase(
                                        NUMBER,
                                        Arguments.none()
                                                .and(
                                                        "name",
                                                        municipalities
                                                                .get(index)
                                                                .name())
                                                .and("number", number.value())),
                                flaw.editor()
                                        .changed(
                                                Place.agreement(AgreementMember.MUNICIPALITIES)
                                                        .at(index),
                                                municipalities.get(index).withNumber(number)))));
    }

    private static Option<MunicipalityNumber> numberOf(Municipality municipality) {
        return LetterPilots.all()
                .flatMap(Pilot::municipalities)
                .find(each ->
                        Vector.of(each.name().split(" - ")).append(each.name()).contains(municipality.name()))
                .map(Municipality::number);
    }

    private static Vector<Proposal> subGoal(Flaw flaw) {
        Measure measure = flaw.measure().get();
        int index = flaw.index(MeasureMember.SUB_GOALS).get();
        SubGoalId unknown = measure.subGoals().get(index);
        Vector<SubGoal> known = flaw.file().agreement().subGoals().distinctBy(SubGoal::id);
        return meant(flaw, measure, index, known)
                .filter(subGoal -> !measure.subGoals().contains(subGoal.id()))
                .map(subGoal -> Proposal.of(
                        new Phrase(
                                SUB_GOAL,
                                Arguments.none()
                                        .and("subGoal", subGoal.id().value())
                                        .and("title", subGoal.title())
                                        .and("unknown", unknown.value())),
                        flaw.editor().changed(flaw.place(), subGoal.id())))
                .toVector();
    }

    private static Option<SubGoal> meant(Flaw flaw, Measure measure, int index, Vector<SubGoal> known) {
        String written = plain(measure.subGoals().get(index));
        Vector<SubGoal> alike = known.filter(subGoal -> plain(subGoal.id()).equals(written));
        return Option.when(alike.size() == 1, alike::head)
                .orElse(() -> before(flaw, measure, index)
                        .flatMap(id -> known.find(each -> each.id().equals(id))))
                .orElse(() -> Option.when(known.size() == 1, known::head));
    }

    /** The sub-goal that the measure had there in the previous plan. */
    private static Option<SubGoalId> before(Flaw flaw, Measure measure, int index) {
        return flaw.file()
                .previousPlan()
                .flatMap(previous -> previous.measures().find(each -> each.id().equals(measure.id())))
                .map(Measure::subGoals)
                .filter(ids -> index < ids.size())
                .map(ids -> ids.get(index));
    }

    /** An id without case and punctuation. */
    private static String plain(SubGoalId id) {
        return id.value().toLowerCase(Locale.ROOT).replaceAll("[._-]", "");
    }
}
