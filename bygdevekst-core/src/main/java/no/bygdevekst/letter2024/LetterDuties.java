package no.bygdevekst.letter2024;

import io.vavr.collection.Vector;
import no.bygdevekst.agenda.Duties;
import no.bygdevekst.agenda.Duty;
import no.bygdevekst.finding.RuleId;

/** Which of the letter's rules find what a party has to do. */
final class LetterDuties {

    static final Duties DUTIES = Duties.none()
            .with(Duty.SIGN, rules("B12", "B13", "B21", "B23"))
            .with(Duty.STAND_BEHIND, rules("B10", "B24"))
            .with(Duty.TAKE_PART, rules("B07", "B08"))
            .with(Duty.OWN_EFFORT, rules("E02", "E03"))
            .with(Duty.CLARIFY, rules("E04"))
            .with(Duty.REPORT, rules("P06"));

    private LetterDuties() {}

    private static RuleId[] rules(String... ids) {
        return Vector.of(ids).map(RuleId::of).toJavaArray(RuleId[]::new);
    }
}
