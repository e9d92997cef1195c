package no.bygdevekst.json.plan;

import no.bygdevekst.json.codec.ObjectProblems;
import no.bygdevekst.json.codec.Present;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** What the members of a budget line must fulfil together. */
final class BudgetLineRules {

    private static final Phrase NO_VALUE = Phrase.of(
            "Linjen mangler verdi. Oppgi «amount» (kroner), eller «hours» og «hourlyRate» (egeninnsats).",
            "Linja manglar verdi. Oppgje «amount» (kroner), eller «hours» og «hourlyRate» (eigeninnsats).",
            "The line has no value. Give “amount” (kroner), or “hours” and “hourlyRate” (own effort).");
    private static final Template HALF_OF_OWN_EFFORT = Template.of(
            "Feltet «{member}» mangler. Egeninnsats har både «hours» og «hourlyRate».",
            "Feltet «{member}» manglar. Eigeninnsats har både «hours» og «hourlyRate».",
            "The member “{member}” is missing. Own effort has both “hours” and “hourlyRate”.");
    private static final Phrase MONEY_AND_HOURS = Phrase.of(
            "Linjen har både beløp («amount») og timer («hours», «hourlyRate»). Behold det ene, eller del den i to.",
            "Linja har både beløp («amount») og timar («hours», «hourlyRate»). Behald det eine, eller del ho i to.",
            "The line has both an amount (“amount”) and hours (“hours”, “hourlyRate”). Keep one, or split it in two.");
    private static final Phrase HOURS_FROM_STATE = Phrase.of(
            "Kilden er staten («state»), og den bidrar ikke med timer. Oppgi et beløp («amount») eller en annen kilde.",
            "Kjelda er staten («state»), og han bidreg ikkje med timar. Oppgje eit beløp («amount») eller ei anna kjelde.",
            "The source is the state (“state”), which does not contribute hours. Give an amount (“amount”) or another source.");

    private static final Phrase HOURS_IN_KIND = Phrase.of(
            "Linjen har timer («hours», «hourlyRate») og «inKind». Timer er egeninnsats i seg selv: ta bort «inKind».",
            "Linja har timar («hours», «hourlyRate») og «inKind». Timar er eigeninnsats i seg sjølv: ta bort «inKind».",
            "The line has hours (“hours”, “hourlyRate”) and “inKind”. Hours are own effort by themselves: take away “inKind”.");
    private static final Phrase IN_KIND_FROM_STATE = Phrase.of(
            "Kilden er staten («state»), som bare bidrar med penger. Ta bort «inKind», eller oppgi en annen kilde.",
            "Kjelda er staten («state»), som berre bidreg med pengar. Ta bort «inKind», eller oppgje ei anna kjelde.",
            "The source is the state (“state”), which contributes money only. Take away “inKind”, or give another source.");
    private static final Phrase GRANT_OF_ANOTHER_SOURCE = Phrase.of(
            "«appropriationYear» sier hvilket av statens tilskudd som betaler, men kilden er ikke staten («state»). Ta det"
                    + " bort, eller oppgi staten som kilde.",
            "«appropriationYear» seier kva for eit av tilskota frå staten som betaler, men kjelda er ikkje staten"
                    + " («state»). Ta det bort, eller oppgje staten som kjelde.",
            "“appropriationYear” says which of the state's grants pays, but the source is not the state (“state”). Take it"
                    + " away, or give the state as source.");

    private BudgetLineRules() {}

    static void check(BudgetLineDraft draft, Present present, ObjectProblems problems) {
        boolean hasAmount = present.has(BudgetLineMember.AMOUNT);
        if (hasAmount) {
            draft.namesAmount();
        }
        boolean hasHours = present.has(BudgetLineMember.HOURS);
        boolean hasRate = present.has(BudgetLineMember.HOURLY_RATE);
        if (!hasAmount && !hasHours && !hasRate) {
            problems.missing(BudgetLineMember.AMOUNT, () -> NO_VALUE);
        } else if (!hasAmount && hasHours != hasRate) {
            BudgetLineMember other = hasHours ? BudgetLineMember.HOURLY_RATE : BudgetLineMember.HOURS;
            problems.missing(other, () -> missing(other));
        }
        checkConflicts(draft, hasAmount, hasHours || hasRate, problems);
    }

    private static void checkConflicts(
            BudgetLineDraft draft, boolean hasAmount, boolean hasOwnEffort, ObjectProblems problems) {
        if (hasAmount && hasOwnEffort) {
            problems.conflict(() -> MONEY_AND_HOURS);
        }
        if (draft.hasHoursFromState()) {
            problems.conflict(() -> HOURS_FROM_STATE);
        }
        if (draft.isInKind() && hasOwnEffort) {
            problems.conflict(() -> HOURS_IN_KIND);
        }
        if (draft.isInKindFromState()) {
            problems.conflict(() -> IN_KIND_FROM_STATE);
        }
        if (draft.hasGrantOfAnotherSource()) {
            problems.conflict(() -> GRANT_OF_ANOTHER_SOURCE);
        }
    }

    private static Phrase missing(BudgetLineMember member) {
        return new Phrase(HALF_OF_OWN_EFFORT, Arguments.none().and("member", member.inDocument()));
    }
}
