package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.RecipientGroup;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedMeasure;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;

/** The rules on state money that goes to businesses and private parties, in whatever way it gets there. */
final class BusinessRules {

    private BusinessRules() {}

    private static final Rule F09 = RestrictionRules.restricting("F09", Severity.ERROR, "7", FundUse.BUSINESS_SUPPORT)
            .searching(Parts.EXCEPTION)
            .speakingOf(
                    ExceptionGround.INTERMUNICIPAL_SERVICE_DEVELOPMENT,
                    ExceptionGround.COORDINATION_WITH_SUPPORT_AGENCIES)
            .summary("Støtte til næringslivet", "Støtte til næringslivet", "Support for businesses")
            .asks(
                    "De statlige midlene skal ikke brukes til å utvikle eller støtte bedrifter og"
                            + " private; departementet kan åpne for næringsutvikling som styrker samhandlingen mellom"
                            + " kommunene og virkemiddelaktørene.",
                    "Dei statlege midlane skal ikkje brukast til å utvikle eller støtte bedrifter og"
                            + " private; departementet kan opne for næringsutvikling som styrkjer samhandlinga mellom"
                            + " kommunane og verkemiddelaktørane.",
                    "The state's money is not to be used to develop or support businesses and private"
                            + " parties; the ministry can allow business development that strengthens coordination"
                            + " between the municipalities and the support agencies.")
            .wrong(RestrictionRules.CANNOT)
            .mend(
                    "La andre enn staten betale, eller før opp unntaket for samhandling mellom kommunene"
                            + " og virkemiddelaktørene og begrunn det.",
                    "Lat andre enn staten betale, eller før opp unntaket for samhandling mellom kommunane"
                            + " og verkemiddelaktørane og grunngje det.",
                    "Let others than the state pay, or enter the exception for coordination between the"
                            + " municipalities and the support agencies and give reasons.");

    private static final Rule F16 = Rule.of("F16", Severity.WARNING)
            .citing(Letter.bullet("7"))
            .when(file -> isRestricted(file) ? usedByPrivateParties(file) : Vector.empty())
            .searching(Parts.EXCEPTION, Parts.RECIPIENTS_OF_MEASURE)
            .speakingOf(FundUse.THIRD_PARTY_GRANT, FundUse.BUSINESS_SUPPORT)
            .speakingOf(PartnerKind.PRIVATE)
            .speakingOf(
                    ExceptionGround.INTERMUNICIPAL_SERVICE_DEVELOPMENT,
                    ExceptionGround.COORDINATION_WITH_SUPPORT_AGENCIES)
            .speakingOf(RecipientGroup.BUSINESSES)
            .summary("Privat bruker av pengene", "Privat brukar av pengane", "Private user of the money")
            .asks(
                    "De statlige midlene skal ikke være støtte til private, heller ikke når de er ført"
                            + " som noe annet.",
                    "Dei statlege midlane skal ikkje vere støtte til private, heller ikkje når dei er"
                            + " førte som noko anna.",
                    "The state's money is not to support private parties, even when it is entered as"
                            + " something else.")
            .wrong(
                    "I tiltak {measure} «{title}» er det {party}, en privat aktør, som bruker {amount}"
                            + " fra staten i {year}, ført som «{use}».",
                    "I tiltak {measure} «{title}» er det {party}, ein privat aktør, som brukar {amount}"
                            + " frå staten i {year}, førte som «{use}».",
                    "In measure {measure} “{title}” a private party, {party}, uses {amount} from the"
                            + " state in {year}, entered as “{use}”.")
            .mend(
                    "Er {party} bare leverandør, så før opp kjøperen som bruker av midlene. Er det"
                            + " støtte, så velg bedriftsutvikling eller næringsstøtte som bruk.",
                    "Er {party} berre leverandør, så før opp kjøparen som brukar av midlane. Er det"
                            + " støtte, så vel bedriftsutvikling eller næringsstøtte som bruk.",
                    "If {party} only supplies something, enter the buyer as the user of the money. If it"
                            + " is support, choose business development or support as the use.");

    private static boolean isRestricted(CaseFile file) {
        return file.terms().restriction(FundUse.BUSINESS_SUPPORT).isDefined();
    }

    private static Vector<Remark> usedByPrivateParties(CaseFile file) {
        return file.stateLines()
                .reject(placed -> placed.line().use() == FundUse.BUSINESS_SUPPORT)
                .filter(placed -> file.parties().isPartnerOf(placed.user(), PartnerKind.PRIVATE))
                .reject(file::opens)
                .map(placed -> placed.remark(BudgetLineMember.SPENT_BY)
                        .about(placed.user())
                        .with("party", file.parties().name(placed.user()))
                        .with("use", placed.line().use()));
    }

    private static final Rule F17 = Rule.of("F17", Severity.ERROR)
            .citing(Letter.bullet("7"))
            .when(file -> isRestricted(file) ? passedOnToBusinesses(file) : Vector.empty())
            .searching(Parts.EXCEPTION)
            .reading(LetterReadings.of(FixedReading.COORDINATION_OPENS_FOR_GRANTS))
            .speakingOf(FundUse.THIRD_PARTY_GRANT)
            .speakingOf(
                    ExceptionGround.INTERMUNICIPAL_SERVICE_DEVELOPMENT,
                    ExceptionGround.COORDINATION_WITH_SUPPORT_AGENCIES)
            .speakingOf(RecipientGroup.BUSINESSES)
            .summary("Tilskudd videre til bedrifter", "Tilskot vidare til bedrifter", "Grants passed on to businesses")
            .asks(
                    "En tilskuddsordning kan ikke gi de statlige midlene til bedrifter; slik brevet er tolket her, kan"
                            + " unntaket for samhandling åpne for det.",
                    "Ei tilskotsordning kan ikkje gje dei statlege midlane til bedrifter; slik brevet er tolka her, kan"
                            + " unntaket for samhandling opne for det.",
                    "A grant scheme cannot give the state's money to businesses; as the letter is read here, the"
                            + " exception for coordination can open for it.")
            .wrong(
                    "Tiltak {measure} «{title}» deler ut {amount} fra staten i {year}, og bedrifter kan være"
                            + " mottakere.",
                    "Tiltak {measure} «{title}» deler ut {amount} frå staten i {year}, og bedrifter kan vere"
                            + " mottakarar.",
                    "Measure {measure} “{title}” passes on {amount} from the state in {year}, and businesses can"
                            + " receive it.")
            .mend(
                    "Ta bedrifter ut av mottakerne, la andre enn staten betale, eller før opp unntaket"
                            + " for samhandling mellom kommunene og virkemiddelaktørene.",
                    "Ta bedrifter ut av mottakarane, lat andre enn staten betale, eller før opp unntaket"
                            + " for samhandling mellom kommunane og verkemiddelaktørane.",
                    "Take businesses out of the recipients, let others than the state pay, or enter the"
                            + " exception for coordination between the municipalities and the support agencies.");

    private static Vector<Remark> passedOnToBusinesses(CaseFile file) {
        return file.stateLines(FundUse.THIRD_PARTY_GRANT)
                .filter(placed -> isForBusinesses(placed.of()))
                .reject(file::opens)
                .map(placed -> placed.remark(BudgetLineMember.USE));
    }

    private static boolean isForBusinesses(PlacedMeasure placed) {
        return placed.measure()
                .thirdPartyScheme()
                .exists(scheme -> scheme.recipients().contains(RecipientGroup.BUSINESSES));
    }

    static Vector<Rule> rules() {
        return Vector.of(F09, F16, F17);
    }
}
