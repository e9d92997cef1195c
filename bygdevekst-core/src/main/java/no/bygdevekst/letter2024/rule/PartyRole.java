package no.bygdevekst.letter2024.rule;

import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** As what a party is named in a plan document (<i>rolle</i>); each is read after «som» or "as". */
enum PartyRole implements Term {
    /** It is paid on the pilot's behalf. */
    RECIPIENT(Text.of("mottaker av tilskuddet", "mottakar av tilskotet", "the recipient of the grant")),
    /** It has drawn the plan up. */
    PREPARER(Text.of(
            "en av dem som har laget planen", "ein av dei som har laga planen", "one of those who have drawn it up")),
    /** It sits in the steering group. */
    STEERING_GROUP_MEMBER(
            Text.of("medlem av styringsgruppen", "medlem av styringsgruppa", "a member of the steering group")),
    /** Its contribution is clarified. */
    CLARIFIED(Text.of("part med avklart bidrag", "part med avklart bidrag", "a party whose contribution is clarified")),
    /** It is responsible for a measure. */
    RESPONSIBLE(Text.of("ansvarlig", "ansvarleg", "the responsible party")),
    /** It participates in a measure. */
    PARTICIPANT(Text.of("deltaker", "deltakar", "a participant")),
    /** It stands behind a measure. */
    AGREEING(Text.of("part som står bak tiltaket", "part som står bak tiltaket", "a party that stands behind it")),
    /** It pays for a budget line, or gives something in kind. */
    SOURCE(Text.of("finansieringskilde", "finansieringskjelde", "a source of funding")),
    /** It works for a budget line. */
    WORKER(Text.of("part som bidrar med timer", "part som bidreg med timar", "a party that contributes hours")),
    /** It uses the money of a budget line. */
    USER(Text.of("bruker av midlene", "brukar av midlane", "the user of the money")),
    /** It administers a third-party grant scheme. */
    ADMINISTRATOR(Text.of(
            "forvalter av tilskuddsordningen",
            "forvaltar av tilskotsordninga",
            "the administrator of the grant scheme")),
    /** It has signed the plan. */
    SIGNATORY(Text.of("underskriver", "underskrivar", "a signatory"));

    private final Text text;

    PartyRole(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}
