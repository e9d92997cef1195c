package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.plan.ExceptionGround.COORDINATION_WITH_SUPPORT_AGENCIES;
import static no.bygdevekst.plan.ExceptionGround.INTERMUNICIPAL_SERVICE_DEVELOPMENT;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.ExceptionMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.RecipientGroup;
import no.bygdevekst.plan.SpendingException;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedLine;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.source.Citation;
import no.bygdevekst.text.Blank;

/** The rules on exceptions from the restrictions: whether they open, why, and for whom. */
final class ExceptionRules {

    private static final Citation COOPERATION = Letter.bullet("2a");
    private static final Citation COORDINATION = Letter.bullet("7a");

    private static final Vector<PartnerKind> SUPPORT_AGENCIES = Vector.of(
            PartnerKind.COUNTY_AUTHORITY,
            PartnerKind.COUNTY_GOVERNOR,
            PartnerKind.STATE_AGENCY,
            PartnerKind.SAMI_PARLIAMENT);

    private ExceptionRules() {}

    private static Citation citation(ExceptionGround ground) {
        return switch (ground) {
            case INTERMUNICIPAL_SERVICE_DEVELOPMENT -> COOPERATION;
            case COORDINATION_WITH_SUPPORT_AGENCIES -> COORDINATION;
        };
    }

    private static final Rule F10 = Rule.of("F10", Severity.WARNING)
            .citing(COOPERATION, COORDINATION)
            .when(file -> file.exceptionLines()
                    .reject(file::opens)
                    .map(placed -> remark(placed, ground(placed.place()))
                            .with("use", placed.line().use())
                            .with("source", file.parties().name(placed.line().source()))))
            .searching(Parts.RECIPIENTS_OF_MEASURE)
            .speakingOf(FundUse.THIRD_PARTY_GRANT, FundUse.STATUTORY_TASK, FundUse.BUSINESS_SUPPORT)
            .speakingOf(
                    ExceptionGround.INTERMUNICIPAL_SERVICE_DEVELOPMENT,
                    ExceptionGround.COORDINATION_WITH_SUPPORT_AGENCIES)
            .speakingOf(RecipientGroup.BUSINESSES)
            .summary("Unntak uten virkning", "Unntak utan verknad", "Exception without effect")
            .asks(
                    "Hvert unntak åpner for én bestemt bruk av de statlige midlene, og ikke for noe" + " annet.",
                    "Kvart unntak opnar for éin bestemt bruk av dei statlege midlane, og ikkje for noko" + " anna.",
                    "Each exception opens for one particular use of the state's money, and for nothing" + " else.")
            .wrong(
                    "Unntaket for {ground} gjelder ikke linjen på {amount} fra {source} i {year} i tiltak {measure}"
                            + " «{title}», ført som «{use}».",
                    "Unntaket for {ground} gjeld ikkje linja på {amount} frå {source} i {year} i tiltak {measure}"
                            + " «{title}», ført som «{use}».",
                    "The exception for {ground} does not cover the line of {amount} from {source} in {year} of measure"
                            + " {measure} “{title}”, entered as “{use}”.")
            .mend(
                    "Ta bort unntaket, eller rett det som er feil: unntaket, bruken eller kilden.",
                    "Ta bort unntaket, eller rett det som er feil: unntaket, bruken eller kjelda.",
                    "Remove the exception, or correct what is wrong: the exception, the use or the source.");

    private static Place ground(Place line) {
        return line.at(BudgetLineMember.EXCEPTION).at(ExceptionMember.GROUND);
    }

    private static Remark remark(PlacedLine placed, Place place) {
        ExceptionGround ground = placed.line().exception().get().ground();
        return placed.remarkAt(place).with("ground", ground).citing(citation(ground));
    }

    private static final Rule F11 = Rule.of("F11", Severity.ERROR)
            .citing(COOPERATION, COORDINATION)
            .when(file -> file.exceptionLines()
                    .filter(file::opens)
                    .reject(ExceptionRules::isJustified)
                    .map(placed -> remark(
                            placed, placed.place(BudgetLineMember.EXCEPTION).at(ExceptionMember.JUSTIFICATION))))
            .speakingOf(FundUse.THIRD_PARTY_GRANT, FundUse.STATUTORY_TASK, FundUse.BUSINESS_SUPPORT)
            .speakingOf(
                    ExceptionGround.INTERMUNICIPAL_SERVICE_DEVELOPMENT,
                    ExceptionGround.COORDINATION_WITH_SUPPORT_AGENCIES)
            .speakingOf(RecipientGroup.BUSINESSES)
            .summary("Unntak uten begrunnelse", "Unntak utan grunngjeving", "Exception without reasons")
            .asks(
                    "Et unntak gjelder bare når vilkåret for det er oppfylt, så planen må vise at det er det.",
                    "Eit unntak gjeld berre når vilkåret for det er oppfylt, så planen må vise at det er det.",
                    "An exception holds only where its condition is met, so the plan must show that it is.")
            .wrong(
                    "Linjen på {amount} i {year} i tiltak {measure} «{title}» viser til unntaket for {ground}, men sier"
                            + " ikke hvorfor.",
                    "Linja på {amount} i {year} i tiltak {measure} «{title}» viser til unntaket for {ground}, men seier"
                            + " ikkje kvifor.",
                    "The line of {amount} in {year} of measure {measure} “{title}” claims the exception for {ground},"
                            + " but does not say why.")
            .mend(
                    "Skriv i begrunnelsen hvordan pengene bidrar til {ground}.",
                    "Skriv i grunngjevinga korleis pengane bidreg til {ground}.",
                    "Write in the justification how the money contributes to {ground}.");

    private static boolean isJustified(PlacedLine placed) {
        return !Blank.isBlank(placed.line().exception().map(SpendingException::justification));
    }

    private static final Rule F12 = Rule.of("F12", Severity.ADVICE)
            .citing(COOPERATION)
            .when(file -> Claims.in(file, INTERMUNICIPAL_SERVICE_DEVELOPMENT)
                    .filter(claims -> claims.areOfCooperation(file.parties()))
                    .flatMap(Claims::lines)
                    .filter(ExceptionRules::isJustified)
                    .map(placed -> remark(placed, placed.place(BudgetLineMember.EXCEPTION))))
            .reading(LetterReadings.of(FixedReading.RIGHT_AND_PERMISSION))
            .speakingOf(FundUse.STATUTORY_TASK)
            .speakingOf(PartnerKind.MUNICIPALITY, PartnerKind.INTERMUNICIPAL)
            .speakingOf(
                    ExceptionGround.INTERMUNICIPAL_SERVICE_DEVELOPMENT,
                    ExceptionGround.COORDINATION_WITH_SUPPORT_AGENCIES)
            .summary("Unntak for samarbeid brukt", "Unntak for samarbeid brukt", "Exception for cooperation used")
            .asks(
                    "De statlige midlene kan brukes til å utvikle et samarbeid mellom kommuner om bedre"
                            + " tjenester, også sammen med andre som betaler, men ikke til å drive tjenestene; slik"
                            + " brevet er tolket her, er det en rett.",
                    "Dei statlege midlane kan brukast til å utvikle eit samarbeid mellom kommunar om"
                            + " betre tenester, òg saman med andre som betaler, men ikkje til å drive tenestene;"
                            + " slik brevet er tolka her, er det ein rett.",
                    "The state's money can be used to develop cooperation between municipalities on"
                            + " better services, also along with others who pay, but not to run the services; as"
                            + " the letter is read here, that is a right.")
            .wrong(
                    "Tiltak {measure} «{title}» bruker {amount} fra staten i {year} etter unntaket for {ground}.",
                    "Tiltak {measure} «{title}» brukar {amount} frå staten i {year} etter unntaket for {ground}.",
                    "Measure {measure} “{title}” uses {amount} from the state in {year} under the exception for"
                            + " {ground}.")
            .mend(
                    "Her er det ikke noe å rette; kontroller bare at pengene går til å utvikle samarbeidet.",
                    "Her er det ikkje noko å rette; kontroller berre at pengane går til å utvikle samarbeidet.",
                    "Nothing needs correcting; only check that the money goes to developing the cooperation.");

    private static final Rule F14 = Rule.of("F14", Severity.ERROR)
            .citing(COOPERATION)
            .when(ExceptionRules::claimsOfFewerThanTwo)
            .searching(Parts.involvement())
            .reading(LetterReadings.of(FixedReading.BETWEEN_MUNICIPALITIES))
            .speakingOf(FundUse.STATUTORY_TASK)
            .speakingOf(PartnerKind.MUNICIPALITY, PartnerKind.INTERMUNICIPAL)
            .speakingOf(
                    ExceptionGround.INTERMUNICIPAL_SERVICE_DEVELOPMENT,
                    ExceptionGround.COORDINATION_WITH_SUPPORT_AGENCIES)
            .summary("Samarbeid med færre enn to", "Samarbeid med færre enn to", "Cooperation of fewer than two")
            .asks(
                    "Unntaket gjelder samarbeid mellom kommuner; slik brevet er tolket her, teller kommuner utenfor"
                            + " piloten og organer som kommuner eier sammen, også med.",
                    "Unntaket gjeld samarbeid mellom kommunar; slik brevet er tolka her, tel kommunar utanfor piloten og"
                            + " organ som kommunar eig saman, òg med.",
                    "The exception is for cooperation between municipalities; as the letter is read here, municipalities"
                            + " outside the pilot and bodies that municipalities own together count too.")
            .wrong(
                    "Linjen på {amount} i {year} i tiltak {measure} «{title}» viser til unntaket for"
                            + " {ground}. Unntaket krever minst to kommuner, i piloten eller utenfor, eller et organ"
                            + " som kommuner eier sammen; tiltaket har {municipalities}.",
                    "Linja på {amount} i {year} i tiltak {measure} «{title}» viser til unntaket for"
                            + " {ground}. Unntaket krev minst to kommunar, i piloten eller utanfor, eller eit organ som"
                            + " kommunar eig saman; tiltaket har {municipalities}.",
                    "The line of {amount} in {year} of measure {measure} “{title}” claims the exception"
                            + " for {ground}. The exception requires at least two municipalities, in the pilot or"
                            + " outside it, or a body that municipalities own together; the measure has"
                            + " {municipalities}.")
            .mend(
                    "Før opp de andre kommunene i samarbeidet, eller organet deres, som deltakere eller kilder, eller la"
                            + " kommunen selv betale.",
                    "Før opp dei andre kommunane i samarbeidet, eller organet deira, som deltakarar eller kjelder, eller"
                            + " lat kommunen sjølv betale.",
                    "List the other municipalities, or their joint body, as participants or sources, or let the"
                            + " municipality itself pay.");

    private static Vector<Remark> claimsOfFewerThanTwo(CaseFile file) {
        return Claims.in(file, INTERMUNICIPAL_SERVICE_DEVELOPMENT)
                .reject(claims -> claims.areOfCooperation(file.parties()))
                .flatMap(claims -> {
                    int municipalities = claims.municipalities(file.parties());
                    return claims.lines()
                            .map(placed ->
                                    remark(placed, ground(placed.place())).with("municipalities", municipalities));
                });
    }

    private static final Rule F15 = Rule.of("F15", Severity.WARNING)
            .citing(COORDINATION)
            .when(file -> Claims.in(file, COORDINATION_WITH_SUPPORT_AGENCIES)
                    .flatMap(Claims::lines)
                    .filter(ExceptionRules::isJustified)
                    .map(placed -> remark(placed, placed.place(BudgetLineMember.EXCEPTION))))
            .reading(LetterReadings.of(FixedReading.RIGHT_AND_PERMISSION))
            .speakingOf(FundUse.THIRD_PARTY_GRANT, FundUse.BUSINESS_SUPPORT)
            .speakingOf(
                    ExceptionGround.INTERMUNICIPAL_SERVICE_DEVELOPMENT,
                    ExceptionGround.COORDINATION_WITH_SUPPORT_AGENCIES)
            .speakingOf(RecipientGroup.BUSINESSES)
            .summary("Departementet må åpne for det", "Departementet må opne for det", "The ministry has to allow it")
            .asks(
                    "Departementet kan åpne for næringsutvikling som styrker samhandlingen mellom kommunene"
                            + " og virkemiddelaktørene; slik brevet er tolket her, er det ingen rett.",
                    "Departementet kan opne for næringsutvikling som styrkjer samhandlinga mellom kommunane"
                            + " og verkemiddelaktørane; slik brevet er tolka her, er det ingen rett.",
                    "The ministry can allow business development that strengthens coordination between the"
                            + " municipalities and the support agencies; as the letter is read here, it is not a"
                            + " right.")
            .wrong(
                    "Tiltak {measure} «{title}» bruker {amount} fra staten i {year} etter unntaket for {ground}.",
                    "Tiltak {measure} «{title}» brukar {amount} frå staten i {year} etter unntaket for {ground}.",
                    "Measure {measure} “{title}” uses {amount} from the state in {year} under the exception for"
                            + " {ground}.")
            .mend(
                    "Spør departementet om det er greit, før planen vedtas.",
                    "Spør departementet om det er greitt, før planen vert vedteken.",
                    "Ask the ministry whether it is allowed before the plan is adopted.");

    private static final Rule F18 = Rule.of("F18", Severity.WARNING)
            .citing(COORDINATION)
            .when(file -> Claims.in(file, COORDINATION_WITH_SUPPORT_AGENCIES)
                    .reject(claims -> claims.involve(file.parties(), SUPPORT_AGENCIES))
                    .flatMap(Claims::lines)
                    .map(placed -> remark(placed, ground(placed.place()))))
            .searching(Parts.involvement())
            .speakingOf(FundUse.THIRD_PARTY_GRANT, FundUse.BUSINESS_SUPPORT)
            .speakingOf(
                    PartnerKind.COUNTY_AUTHORITY,
                    PartnerKind.COUNTY_GOVERNOR,
                    PartnerKind.STATE_AGENCY,
                    PartnerKind.SAMI_PARLIAMENT)
            .speakingOf(
                    ExceptionGround.INTERMUNICIPAL_SERVICE_DEVELOPMENT,
                    ExceptionGround.COORDINATION_WITH_SUPPORT_AGENCIES)
            .speakingOf(RecipientGroup.BUSINESSES)
            .summary(
                    "Samhandling uten virkemiddelaktør",
                    "Samhandling utan verkemiddelaktør",
                    "Coordination without a support agency")
            .asks(
                    "Unntaket gjelder samhandling mellom kommunene og virkemiddelaktørene, så en slik aktør må være med.",
                    "Unntaket gjeld samhandling mellom kommunane og verkemiddelaktørane, så ein slik aktør må vere med.",
                    "The exception is for coordination between the municipalities and the support agencies, so one of"
                            + " these must be in it.")
            .wrong(
                    "Linjen på {amount} i {year} i tiltak {measure} «{title}» viser til unntaket for {ground}, men verken"
                            + " fylkeskommune, statsforvalter, statlig etat eller Sametinget er med i tiltaket.",
                    "Linja på {amount} i {year} i tiltak {measure} «{title}» viser til unntaket for {ground}, men verken"
                            + " fylkeskommune, statsforvaltar, statleg etat eller Sametinget er med i tiltaket.",
                    "The line of {amount} in {year} of measure {measure} “{title}” claims the exception for {ground}, but"
                            + " no county authority, county governor, state agency or Sámi Parliament is in the measure.")
            .mend(
                    "Før opp virkemiddelaktøren som deltaker eller kilde, eller la andre enn staten betale.",
                    "Før opp verkemiddelaktøren som deltakar eller kjelde, eller lat andre enn staten betale.",
                    "List the support agency as a participant or a source, or let others than the state pay.");

    static Vector<Rule> rules() {
        return Vector.of(F10, F11, F12, F14, F15, F18);
    }
}
