package no.bygdevekst.json.plan;

import no.bygdevekst.json.codec.ObjectProblems;
import no.bygdevekst.json.codec.Present;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** What a budget line's amount, hours and hourly rate must fulfil together. */
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

    private BudgetLineRules() {}

    static void check(BudgetLineDraft draft, Present present, ObjectProblems problems) {
        boolean hasAmount = present.has(BudgetLineMember.AMOUNT);
        boolean hasHours = present.has(BudgetLineMember.HOURS);
        boolean hasRate = present.has(BudgetLineMember.HOURLY_RATE);
        if (!hasAmount && !hasHours && !hasRate) {
            problems.missing(() -> NO_VALUE);
        } else if (!hasAmount && hasHours != hasRate) {
            problems.missing(() -> missing(hasHours ? BudgetLineMember.HOURLY_RATE : BudgetLineMember.HOURS));
        }
        if (hasAmount && (hasHours || hasRate)) {
            problems.conflict(() -> MONEY_AND_HOURS);
        }
        if (draft.hasHoursFromState()) {
            problems.conflict(() -> HOURS_FROM_STATE);
        }
    }

    private static Phrase missing(BudgetLineMember member) {
        return new Phrase(HALF_OF_OWN_EFFORT, Arguments.none().and("member", member.inDocument()));
    }
}
