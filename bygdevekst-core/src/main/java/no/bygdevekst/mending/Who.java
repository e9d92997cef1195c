package no.bygdevekst.mending;

import io.vavr.control.Option;
import java.util.function.Function;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.text.Text;

/** Whose task it is (<i>hvem</i>) to mend what only a person can mend. */
public enum Who {
    /** Those who draw the plan up: no single party. */
    PLANNERS(
            Text.of("de som lager planen", "dei som lagar planen", "those who draw up the plan"),
            flaw -> Option.none()),
    /** The party that the finding is about. */
    THE_PARTY(Text.of("parten", "parten", "the party"), Flaw::party),
    /** The municipality of the pilot at whose place the finding is. */
    THE_MUNICIPALITY(Text.of("kommunen", "kommunen", "the municipality"), Who::municipality),
    /** Who is responsible for the measure. */
    THE_RESPONSIBLE(
            Text.of(
                    "den som har ansvaret for tiltaket",
                    "den som har ansvaret for tiltaket",
                    "the measure's responsible"),
            flaw -> flaw.measure().map(Measure::responsible)),
    /** Who is paid on the pilot's behalf and reports: the agreement's recipient, else its first municipality. */
    THE_RECIPIENT(
            Text.of("den som rapporterer", "den som rapporterer", "whoever reports"),
            flaw -> flaw.file()
                    .agreement()
                    .recipient()
                    .orElse(() ->
                            flaw.file().parties().municipalities().headOption().map(Municipality::party)));

    private final Text text;
    private final Function<Flaw, Option<Party>> find;

    Who(Text text, Function<Flaw, Option<Party>> find) {
        this.text = text;
        this.find = find;
    }

    /**
     * The words for it.
     *
     * @return such as «kommunen»
     */
    public Text text() {
        return text;
    }

    /**
     * The party in a case.
     *
     * @param flaw the case
     * @return the party, none where it is no single one
     */
    public Option<Party> of(Flaw flaw) {
        return find.apply(flaw);
    }

    private static Option<Party> municipality(Flaw flaw) {
        return flaw.index(AgreementMember.MUNICIPALITIES)
                .map(index ->
                        flaw.file().agreement().municipalities().get(index).party());
    }
}
