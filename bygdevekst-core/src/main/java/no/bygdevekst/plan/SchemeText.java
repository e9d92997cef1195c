package no.bygdevekst.plan;

import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/**
 * A text that the rules of a third-party grant scheme must have (<i>del av regelverket</i>), from the letter,
 * restrictions ¶3.
 */
public enum SchemeText implements Term {
    /** Whom the scheme is for. */
    TARGET_GROUP(Text.of("målgruppe", "målgruppe", "target group")),
    /** How it is seen whether the goal is reached. */
    GOAL_CRITERIA(Text.of("kriterier for måloppnåelse", "kriterium for måloppnåing", "criteria for goal achievement")),
    /** What the awards go by. */
    AWARD_CRITERIA(Text.of("tildelingskriterier", "tildelingskriterium", "award criteria")),
    /** How it is announced. */
    ANNOUNCEMENT(Text.of("kunngjøring", "kunngjering", "announcement")),
    /** How applications are processed. */
    APPLICATION_PROCESSING(Text.of("søknadsbehandling", "søknadsbehandling", "application processing")),
    /** How recipients report. */
    REPORTING(Text.of("rapportering", "rapportering", "reporting")),
    /** How the money is followed up. */
    FOLLOW_UP(Text.of("oppfølging", "oppfølging", "follow-up"));

    private final Text text;

    SchemeText(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}
