package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.EnumSet;
import java.util.Set;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.OtherSource;
import no.bygdevekst.agreement.Partner;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedLine;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Blank;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/** The rules on which parties may be named where. */
final class ParticipationRules {

    private ParticipationRules() {}

    private static final Rule B09 = Rule.of("B09", Severity.ERROR)
            .citing(Letter.planRequirements("¶1 s4"))
            .when(file -> centralIn(
                    file, EnumSet.of(PartyRole.STEERING_GROUP_MEMBER, PartyRole.RESPONSIBLE, PartyRole.ADMINISTRATOR)))
            .speakingOf(PartnerKind.MINISTRY, PartnerKind.DISTRICT_CENTRE)
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
            .searching(Parts.MUNICIPALITIES, Parts.PARTNERS)
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
            .when(file -> centralIn(file, EnumSet.of(PartyRole.PARTICIPANT, PartyRole.USER, PartyRole.WORKER)))
            .speakingOf(PartnerKind.MINISTRY, PartnerKind.DISTRICT_CENTRE)
            .summary(
                    "Departementet eller Distriktssenteret med i arbeidet",
                    "Departementet eller Distriktssenteret med i arbeidet",
                    "The ministry or the District Centre at work")
            .asks(
                    "Departementet og Distriktssenteret er ikke med i det daglige arbeidet med tiltakene.",
                    "Departementet og Distriktssenteret er ikkje med i det daglege arbeidet med tiltaka.",
                    "The ministry and the District Centre are not part of the daily work on the measures.")
            .wrong(
                    "I {where} står {name} som {role}.",
                    "I {where} står {name} som {role}.",
                    "In {where}, {name} is listed as {role}.")
            .mend(
                    "La en kommune eller en annen samarbeidspart gjøre arbeidet. Har {name} en annen rolle, kan dere"
                            + " nevne den i omtalen av tiltaket.",
                    "Lat ein kommune eller ein annan samarbeidspart gjere arbeidet. Har {name} ei anna rolle, kan de"
                            + " nemne ho i omtalen av tiltaket.",
                    "Let a municipality or another partner do the work. If {name} has another role, mention that in the"
                            + " measure's description.");

    private static final Rule B27 = Rule.of("B27", Severity.WARNING)
            .citing(Letter.planRequirements("¶1 s2"))
            .when(ParticipationRules::partiesByName)
            .searching(Parts.MUNICIPALITY_NAMES, Parts.PARTNER_NAMES)
            .summary("Part ført opp som annen kilde", "Part ført opp som anna kjelde", "Party listed as another source")
            .asks(
                    "De som samarbeider, skal være enige om tiltakene, også den som bare er med og betaler.",
                    "Dei som samarbeider, skal vere samde om tiltaka, òg den som berre er med og betaler.",
                    "Those who work together are to agree on the measures, also one that only helps to pay.")
            .wrong(
                    "Linjen på {amount} i {year} i tiltak {measure} «{title}» har «{written}» som en kilde utenfor"
                            + " avtalen, men {name} er part i den.",
                    "Linja på {amount} i {year} i tiltak {measure} «{title}» har «{written}» som ei kjelde utanfor"
                            + " avtalen, men {name} er part i han.",
                    "The line of {amount} in {year} of measure {measure} “{title}” has “{written}” as a source outside"
                            + " the agreement, but {name} is a party to it.")
            .mend(
                    "Velg parten som kilde. Da er den med i tiltaket, og stiller seg bak det og signerer som de andre.",
                    "Vel parten som kjelde. Då er han med i tiltaket, og stiller seg bak det og signerer som dei andre.",
                    "Choose the party as the source. It is then involved in the measure, and agrees and signs as the"
                            + " others do.");

    private static Vector<Remark> partiesByName(CaseFile file) {
        Vector<String> names = file.parties()
                .municipalities()
                .map(Municipality::name)
                .appendAll(file.parties().partners().map(Partner::name))
                .map(Blank::strip);
        return file.lines().flatMap(placed -> partyByName(placed, names));
    }

    private static Option<Remark> partyByName(PlacedLine placed, Vector<String> names) {
        if (!(placed.line().source() instanceof OtherSource other)) {
            return Option.none();
        }
        String written = Blank.strip(other.name());
        return names.find(written::equalsIgnoreCase)
                .map(name -> placed.remark(BudgetLineMember.SOURCE)
                        .with("written", other.name())
                        .with("name", name));
    }

    static Vector<Rule> rules() {
        return Vector.of(B09, B11, B20, B27);
    }
}
