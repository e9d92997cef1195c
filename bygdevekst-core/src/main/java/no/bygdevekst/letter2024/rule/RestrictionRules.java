package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedLine;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.RuleDraft;
import no.bygdevekst.text.Blank;
import no.bygdevekst.text.Template;

/** The rules on what the state's money may not be used for. Business support has its own, {@link BusinessRules}. */
final class RestrictionRules {

    private RestrictionRules() {}

    /** What is wrong where the state's money cannot pay for a use. */
    static final Template CANNOT = Template.of(
            "I tiltak {measure} «{title}» er {amount} fra staten i {year} ført som «{use}», og"
                    + " det kan de statlige midlene ikke brukes til.",
            "I tiltak {measure} «{title}» er {amount} frå staten i {year} førte som «{use}», og"
                    + " det kan dei statlege midlane ikkje brukast til.",
            "In measure {measure} “{title}”, {amount} from the state in {year} is entered as"
                    + " “{use}”, which the state's money cannot pay for.");

    /** The letter's list, in its order: the rule, its weight, the bullet, the use, the words. */
    private static final Vector<Rule> LIST = Vector.of(
            restricting("F01", Severity.ERROR, "1", FundUse.ORDINARY_OPERATIONS)
                    .reading(LetterReadings.of(FixedReading.ORDINARY_OPERATIONS_OF_ANYONE))
                    .summary("Ordinær drift", "Ordinær drift", "Ordinary operations")
                    .asks(
                            "Vanlige driftsutgifter kan ikke dekkes med de statlige midlene; slik brevet er tolket her,"
                                    + " gjelder det også når det er en annen enn kommunen som bruker pengene.",
                            "Vanlege driftsutgifter kan ikkje dekkjast med dei statlege midlane; slik brevet er tolka"
                                    + " her, gjeld det òg når det er ein annan enn kommunen som brukar pengane.",
                            "Ordinary running costs cannot be met with the state's money; as the letter is read here,"
                                    + " that also holds where another than the municipality uses the money.")
                    .wrong(CANNOT)
                    .mend(
                            "La den som bruker pengene, dekke utgiften selv, eller velg en annen bruk om pengene"
                                    + " går til noe nytt.",
                            "Lat den som brukar pengane, dekkje utgifta sjølv, eller vel ein annan bruk om"
                                    + " pengane går til noko nytt.",
                            "Let the user of the money meet the cost, or choose another use if the money pays for"
                                    + " something new."),
            restricting("F02", Severity.ERROR, "1", FundUse.GUARANTEE)
                    .summary("Kausjon eller garanti", "Kausjon eller garanti", "Surety or guarantee")
                    .asks(
                            "De statlige midlene kan ikke stå som sikkerhet for andres forpliktelser.",
                            "Dei statlege midlane kan ikkje stå som tryggleik for det andre skuldar.",
                            "The state's money cannot stand as security for what others owe.")
                    .wrong(CANNOT)
                    .mend(
                            "Ta garantien ut av det staten betaler, og la den som garanterer, bære den selv.",
                            "Ta garantien ut av det staten betaler, og lat den som garanterer, bere han sjølv.",
                            "Take the guarantee out of what the state pays, and let the one who gives it carry it."),
            restricting("F03", Severity.ERROR, "2", FundUse.STATUTORY_TASK)
                    .searching(Parts.EXCEPTION)
                    .speakingOf(
                            ExceptionGround.INTERMUNICIPAL_SERVICE_DEVELOPMENT,
                            ExceptionGround.COORDINATION_WITH_SUPPORT_AGENCIES)
                    .summary("Lovpålagt oppgave", "Lovpålagd oppgåve", "Statutory task")
                    .asks(
                            "Det loven krever av kommunen, betaler den selv; men utvikling av et samarbeid mellom"
                                    + " kommuner om bedre tjenester kan få støtte.",
                            "Det lova krev av kommunen, betaler han sjølv; men utvikling av eit samarbeid mellom"
                                    + " kommunar om betre tenester kan få støtte.",
                            "A municipality itself pays for what the law requires of it; but developing cooperation"
                                    + " between municipalities on better services can have support.")
                    .wrong(CANNOT)
                    .mend(
                            "La kommunen betale, eller før opp unntaket for samarbeid mellom kommuner og begrunn det.",
                            "Lat kommunen betale, eller før opp unntaket for samarbeid mellom kommunar og grunngje"
                                    + " det.",
                            "Let the municipality pay, or enter the exception for cooperation between municipalities"
                                    + " and give reasons."),
            restricting("F04", Severity.ERROR, "3", FundUse.EQUITY_INVESTMENT)
                    .summary("Egenkapital", "Eigenkapital", "Equity")
                    .asks(
                            "De statlige midlene kan ikke skytes inn som egenkapital, heller ikke gjennom andre.",
                            "Dei statlege midlane kan ikkje skytast inn som eigenkapital, heller ikkje gjennom"
                                    + " andre.",
                            "The state's money cannot be put in as equity, not even through others.")
                    .wrong(CANNOT)
                    .mend(
                            "Ta innskuddet ut av tiltaket, eller finn en annen kilde til det.",
                            "Ta innskotet ut av tiltaket, eller finn ei anna kjelde til det.",
                            "Take the investment out of the measure, or find another source for it."),
            restricting("F05", Severity.ERROR, "4", FundUse.UNSPECIFIED_FUND)
                    .summary("Uspesifisert fond", "Uspesifisert fond", "Unspecified fund")
                    .asks(
                            "De statlige midlene kan ikke settes av på fond uten at det er bestemt hva de skal gå"
                                    + " til.",
                            "Dei statlege midlane kan ikkje setjast av på fond utan at det er bestemt kva dei"
                                    + " skal gå til.",
                            "The state's money cannot be set aside in a fund without deciding what it is to pay"
                                    + " for.")
                    .wrong(CANNOT)
                    .mend(
                            "Skriv hva pengene skal gå til, og velg den bruken, eller ta linjen ut.",
                            "Skriv kva pengane skal gå til, og vel den bruken, eller ta linja ut.",
                            "Write what the money is to pay for and choose that use, or take the line out."),
            restricting("F06", Severity.ERROR, "5 s1", FundUse.POLITICAL_RELEASE)
                    .summary("Frikjøp av politikere", "Frikjøp av politikarar", "Release of elected representatives")
                    .asks(
                            "De statlige midlene kan ikke brukes til å frikjøpe folkevalgte.",
                            "Dei statlege midlane kan ikkje brukast til å kjøpe fri folkevalde.",
                            "The state's money cannot pay for releasing elected representatives from other work.")
                    .wrong(CANNOT)
                    .mend(
                            "La kommunen dekke frikjøpet selv.",
                            "Lat kommunen dekkje frikjøpet sjølv.",
                            "Let the municipality cover the release itself."),
            restricting("F07", Severity.WARNING, "5 s2", FundUse.MEETING_ALLOWANCE)
                    .reading(LetterReadings.of(FixedReading.MEETING_ALLOWANCE_IS_A_WARNING))
                    .summary("Møtegodtgjørelse", "Møtegodtgjersle", "Meeting allowance")
                    .asks(
                            "Vil kommunene gi deltakere møtegodtgjørelse, bør de betale den av egne midler; slik"
                                    + " brevet er tolket her, gir det en advarsel og ikke en feil.",
                            "Vil kommunane gje deltakarar møtegodtgjersle, bør dei betale ho av eigne midlar;"
                                    + " slik brevet er tolka her, gjev det ei åtvaring og ikkje ein feil.",
                            "If the municipalities want to pay allowances for meetings, they should use their own"
                                    + " money; as the letter is read here, that gives a warning and not an error.")
                    .wrong(
                            "I tiltak {measure} «{title}» er {amount} fra staten i {year} ført som «{use}», og"
                                    + " det bør kommunen selv betale.",
                            "I tiltak {measure} «{title}» er {amount} frå staten i {year} førte som «{use}», og"
                                    + " det bør kommunen sjølv betale.",
                            "In measure {measure} “{title}”, {amount} from the state in {year} is entered as"
                                    + " “{use}”, which the municipality itself ought to pay.")
                    .mend(
                            "Velg kommunen som kilde for godtgjørelsen.",
                            "Vel kommunen som kjelde for godtgjersla.",
                            "Choose the municipality as the source of the allowance."),
            restricting("F08", Severity.ERROR, "6", FundUse.LONG_TERM_SUBSIDY)
                    .summary("Langsiktig subsidiering", "Langsiktig subsidiering", "Long-term subsidy")
                    .asks(
                            "De statlige midlene er ikke for tiltak som må ha støtte i lang tid for å bestå.",
                            "Dei statlege midlane er ikkje for tiltak som må ha støtte i lang tid for å bestå.",
                            "The state's money is not for measures that need support for a long time to last.")
                    .wrong(CANNOT)
                    .mend(
                            "Avgrens tiltaket til noe som kan stå på egne ben etter avtaleperioden, eller finn en annen"
                                    + " kilde.",
                            "Avgrens tiltaket til noko som kan stå på eigne bein etter avtaleperioden, eller finn ei"
                                    + " anna kjelde.",
                            "Limit the measure to what can stand by itself after the period, or find another source."));

    /** A rule against a use, where the terms restrict it and no exception opens. */
    static RuleDraft.LacksWords restricting(String id, Severity severity, String bullet, FundUse use) {
        return Rule.of(id, severity)
                .citing(Letter.bullet(bullet))
                .when(file -> restricted(file, use)
                        .map(placed -> placed.remark(BudgetLineMember.USE).with("use", use)))
                .speakingOf(use);
    }

    private static Vector<PlacedLine> restricted(CaseFile file, FundUse use) {
        return file.terms().restriction(use).isEmpty()
                ? Vector.empty()
                : file.stateLines(use).reject(file::opens);
    }

    private static final Rule F13 = Rule.of("F13", Severity.WARNING)
            .citing(Letter.restrictions("¶1"))
            .when(file -> file.stateLines(FundUse.OTHER)
                    .filter(placed -> Blank.isBlank(placed.line().description()))
                    .map(placed -> placed.remark(BudgetLineMember.DESCRIPTION).with("use", FundUse.OTHER)))
            .speakingOf(FundUse.OTHER)
            .summary("Bruken er ikke beskrevet", "Bruken er ikkje skildra", "The use is not described")
            .asks(
                    "Det er noe de statlige midlene ikke kan brukes til, og det kan bare prøves når"
                            + " planen sier hva de går til.",
                    "Det er noko dei statlege midlane ikkje kan brukast til, og det kan berre prøvast når"
                            + " planen seier kva dei går til.",
                    "There is something that the state's money cannot pay for, and that can be tested"
                            + " only where the plan says what it pays for.")
            .wrong(
                    "Tiltak {measure} «{title}» fører {amount} fra staten i {year} som «{use}», uten å si hva det er.",
                    "Tiltak {measure} «{title}» fører {amount} frå staten i {year} som «{use}», utan å seie kva det"
                            + " er.",
                    "Measure {measure} “{title}” enters {amount} from the state in {year} as “{use}”, without saying"
                            + " what it is.")
            .mend(
                    "Beskriv hva pengene går til, eller velg en bruk som passer bedre.",
                    "Skildra kva pengane går til, eller vel ein bruk som passar betre.",
                    "Describe what the money pays for, or choose a use that fits better.");

    static Vector<Rule> rules() {
        return LIST.append(F13);
    }
}
