package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import java.util.EnumSet;
import java.util.Set;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/** The rules on which parties may be named where. */
final class ParticipationRules {

    private ParticipationRules() {}

    private static final Rule B09 = Rule.of("B09", Severity.ERROR)
            .citing(Letter.planRequirements("¶1 s4"))
            .when(file -> centralIn(file, EnumSet.of(PartyRole.STEERING_GROUP_MEMBER, PartyRole.RESPONSIBLE)))
            .summary(
                    "Departementet eller Distriktssenteret i ledende rolle",
                    "Departementet eller Distriktssenteret i leiande rolle",
                    "The ministry or the District Centre in a leading role")
            .asks(
                    "Departementet og Distriktssenteret er verken med i styringsgrupper eller i det daglige arbeidet "
                            + "med tiltakene.",
                    "Departementet og Distriktssenteret er verken med i styringsgrupper eller i det daglege arbeidet "
                            + "med tiltaka.",
                    "Neither the ministry nor the District Centre is part of steering groups or of the daily work on "
                            + "the measures.")
            .wrong(
                    "I {where} står {name} som {role}.",
                    "I {where} står {name} som {role}.",
                    "In {where}, {name} is listed as {role}.")
            .mend(
                    "Gi oppgaven til en kommune eller en annen samarbeidspart; "
                            + "departementet og Distriktssenteret kan ikke ha den.",
                    "Gje oppgåva til ein kommune eller ein annan samarbeidspart; departementet og Distriktssenteret"
                            + " kan ikkje ha ho.",
                    "Give the task to a municipality or another partner; "
                            + "the ministry and the District Centre cannot have it.");

    private static Vector<Remark> centralIn(CaseFile file, Set<PartyRole> roles) {
        return MentionSearch.in(file, roles, file.parties()::isCentral)
                .map(mention -> mention.remark().with("name", name(file, mention.party())));
    }

    /** The state is listed by its own name, and is the ministry that the source speaks of. */
    private static Argument name(CaseFile file, FundingSource party) {
        return party instanceof Party.State ? Ministry.STATE : file.parties().name(party);
    }

    private enum Ministry implements Argument {
        STATE;

        private static final Text TEXT =
                Text.of("staten (departementet)", "staten (departementet)", "the state (the ministry)");

        @Override
        public String in(Language language) {
            return TEXT.in(language);
        }

        @Override
        public String toString() {
            return Party.state().toString();
        }
    }

    private static final Rule B11 = Rule.of("B11", Severity.ERROR)
            .when(file -> MentionSearch.in(
                            file,
                            EnumSet.allOf(PartyRole.class),
                            party -> !file.parties().isKnown(party))
                    .map(mention ->
                            mention.remark().with("party", file.parties().name(mention.party()))))
            .summary("Ukjent part", "Ukjend part", "Unknown party")
            .asks(
                    "Hvem som betaler, deltar og skal signere, kan bare avgjøres når alle partene står i" + " avtalen.",
                    "Kven som betaler, deltek og skal signere, kan ein berre avgjere når alle partane"
                            + " står i avtalen.",
                    "Who pays, takes part and is to sign can only be known if all parties are listed in"
                            + " the agreement.")
            .wrong(
                    "I {where} står {party} som {role}, men avtalen har ingen slik part.",
                    "I {where} står {party} som {role}, men avtalen har ingen slik part.",
                    "In {where}, {party} is listed as {role}, but the agreement has no such party.")
            .mend(
                    "Rett skrivemåten, eller før parten opp i avtalen dersom den er med i samarbeidet.",
                    "Rett skrivemåten, eller før parten opp i avtalen dersom han er med i samarbeidet.",
                    "Correct the spelling, or enter the party in the agreement if it takes part in the cooperation.");

    private static final Rule B20 = Rule.of("B20", Severity.WARNING)
            .citing(Letter.planRequirements("¶1 s4"))
            .when(file -> centralIn(file, EnumSet.of(PartyRole.PARTICIPANT)))
            .summary(
                    "Departementet eller Distriktssenteret som deltaker",
                    "Departementet eller Distriktssenteret som deltakar",
                    "The ministry or the District Centre as participant")
            .asks(
                    "Departementet og Distriktssenteret er ikke med i det daglige arbeidet med tiltakene.",
                    "Departementet og Distriktssenteret er ikkje med i det daglege arbeidet med tiltaka.",
                    "The ministry and the District Centre are not part of the daily work on the measures.")
            .wrong(
                    "I {where} står {name} som {role}.",
                    "I {where} står {name} som {role}.",
                    "In {where}, {name} is listed as {role}.")
            .mend(
                    "Ta parten ut av deltakerlisten. Har den en annen rolle, kan dere nevne den i omtalen"
                            + " av tiltaket.",
                    "Ta parten ut av deltakarlista. Har han ei anna rolle, kan de nemne ho i omtalen av" + " tiltaket.",
                    "Take the party off the list of participants. If it has another role, mention that in"
                            + " the measure's description.");

    static Vector<Rule> rules() {
        return Vector.of(B09, B11, B20);
    }
}
