package no.bygdevekst.agenda;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.mending.Flaw;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.plan.MeasureName;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Listing;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** What a party is told to do. */
final class TaskWords {

    private static final Phrase SIGN = Phrase.of("Signer planen.", "Signer planen.", "Sign the plan.");
    private static final Phrase SIGN_AGAIN = Phrase.of(
            "Signer denne planen; signaturen som er ført opp, ser ut til å være fra den forrige.",
            "Signer denne planen; signaturen som er ført opp, ser ut til å vere frå den førre.",
            "Sign this plan; the signature that is entered seems to be of the previous one.");
    private static final Template STAND_BEHIND = Template.of(
            "Ta stilling til tiltak {measures}, og bekreft at dere står bak.",
            "Ta stilling til tiltak {measures}, og stadfest at de står bak.",
            "Decide on measure {measures}, and confirm it if you stand behind it.");
    private static final Phrase TAKE_PART = Phrase.of(
            "Vær med på å lage planen. Har dere allerede vært med, holder det å bli ført opp.",
            "Ver med på å lage planen. Har de alt vore med, held det å verte førte opp.",
            "Take part in drawing up the plan. If you already have, being listed is enough.");
    private static final Phrase OWN_EFFORT = Phrase.of(
            "Før opp det dere bidrar med, i timer med timesats eller i kroner.",
            "Før opp det de bidreg med, i timar med timesats eller i kroner.",
            "Enter what you contribute, as hours with an hourly rate or as money.");
    private static final Template OWN_EFFORT_IN_YEAR = Template.of(
            "Før opp det dere bidrar med i {year}, dersom dere bidrar det året.",
            "Før opp det de bidreg med i {year}, dersom de bidreg det året.",
            "Enter what you contribute in {year}, if you contribute that year.");
    private static final Phrase CLARIFY = Phrase.of(
            "Avklar hva dere bidrar med, så det kan føres opp; også når dere ikke bidrar.",
            "Avklar kva de bidreg med, så det kan førast opp; òg når de ikkje bidreg.",
            "Clarify what you contribute, so that it can be entered; also where you contribute nothing.");
    private static final Template REPORT = Template.of(
            "Lever underveisrapport for {years}.",
            "Lever undervegsrapport for {years}.",
            "Deliver the progress report for {years}.");

    private TaskWords() {}

    /**
     * The words of a task.
     *
     * @param duty what is to be done
     * @param found what was found
     * @param measures the measures that it was found in
     * @param awaited the year whose report the next payment waits for
     */
    static Phrase of(Duty duty, Vector<Flaw> found, Vector<MeasureName> measures, Option<Integer> awaited) {
        return switch (duty) {
            case SIGN -> isSigned(found) ? SIGN_AGAIN : SIGN;
            case STAND_BEHIND -> new Phrase(STAND_BEHIND, Arguments.of("measures", listing(measures)));
            case TAKE_PART -> TAKE_PART;
            case OWN_EFFORT ->
                found.head()
                        .number("year")
                        .map(year ->
                                new Phrase(OWN_EFFORT_IN_YEAR, Arguments.none().and("year", year)))
                        .getOrElse(OWN_EFFORT);
            case CLARIFY -> CLARIFY;
            case REPORT -> new Phrase(REPORT, Arguments.of("years", years(found, awaited)));
        };
    }

    private static boolean isSigned(Vector<Flaw> found) {
        return found.forAll(flaw -> flaw.index(PlanMember.SIGNATURES).isDefined());
    }

    private static Listing years(Vector<Flaw> found, Option<Integer> awaited) {
        return listing(found.flatMap(flaw -> flaw.number("year"))
                .appendAll(awaited)
                .distinct()
                .sorted()
                .map(Argument::number));
    }

    private static Listing listing(Vector<? extends Argument> names) {
        return new Listing(Vector.narrow(names));
    }
}
