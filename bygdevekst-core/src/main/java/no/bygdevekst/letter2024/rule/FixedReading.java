package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.source.Citation;
import no.bygdevekst.source.Reading;
import no.bygdevekst.terms.Involvement;
import no.bygdevekst.text.ConstantName;
import no.bygdevekst.text.Text;

/**
 * How the letter is read where it leaves room and the library offers no choice (<i>faste tolkninger</i>); the choices
 * stand in {@link no.bygdevekst.terms.GrantTerms} and {@link Involvement}.
 */
public enum FixedReading implements Reading {
    /** What is spent is measured at the report, on booked cost. */
    SPENT_AT_THE_REPORT(
            Letter.payment("¶1 s2"),
            Text.of(
                    "det som er brukt, måles på rapportdatoen, etter bokført kostnad",
                    "det som er brukt, vert målt på rapportdatoen, etter bokført kostnad",
                    "what is spent is measured at the report, on booked cost"),
            Text.of(
                    "det måles ved årsslutt, eller bestillinger regnes med",
                    "det vert målt ved årsslutt, eller bestillingar vert rekna med",
                    "it is measured at the end of the year, or orders count too")),
    /** A late report counts, with a warning. */
    LATE_REPORT_COUNTS(
            Letter.payment("¶1 s2"),
            Text.of(
                    "en rapport som kommer for sent, teller, med en advarsel",
                    "ein rapport som kjem for seint, tel, med ei åtvaring",
                    "a late report counts, with a warning"),
            Text.of(
                    "en rapport som kommer for sent, teller ikke",
                    "ein rapport som kjem for seint, tel ikkje",
                    "a late report does not count")),
    /** Without a report when the year closes, the first payment is not used up. */
    NO_REPORT_IS_NOT_USED_UP(
            Letter.payment("¶1 s3"),
            Text.of(
                    "et år som avsluttes uten rapport, regnes som at den første utbetalingen ikke er brukt opp",
                    "eit år som vert avslutta utan rapport, vert rekna som at den første utbetalinga ikkje er brukt opp",
                    "a year that closes without a report counts as one whose first payment is not used up"),
            Text.of(
                    "det ventes på rapporten også etter at året er avsluttet",
                    "det vert venta på rapporten òg etter at året er avslutta",
                    "the report is waited for after the year has closed too")),
    /** A year closes when the next plan is approved. */
    YEAR_CLOSES_AT_NEXT_APPROVAL(
            Letter.commitment("¶1 s4"),
            Text.of(
                    "et år avsluttes når neste års plan er godkjent",
                    "eit år vert avslutta når planen for neste år er godkjend",
                    "a year closes when the next year's plan is approved"),
            Text.of(
                    "et år avsluttes 31.\u00a0desember",
                    "eit år vert avslutta 31.\u00a0desember",
                    "a year closes on 31\u00a0December")),
    /** A state line stands in the year of the grant that it is asked under, gross of unspent money. */
    GROSS_OF_UNSPENT_MONEY(
            Letter.payment("¶1 s1"),
            Text.of(
                    "en statlig linje står i det året det søkes for, uten fradrag for ubrukte midler",
                    "ei statleg linje står i det året det vert søkt for, utan frådrag for ubrukte midlar",
                    "a state line is entered in the year it is asked for, without deducting unspent funds"),
            Text.of(
                    "det som er utbetalt og ikke brukt, trekkes fra",
                    "det som er utbetalt og ikkje brukt, vert trekt frå",
                    "what is paid and not spent is deducted")),
    /** A measure counts under the first of its sub-goals. */
    FIRST_SUB_GOAL_COUNTS(
            Letter.planRequirements("¶4"),
            Text.of(
                    "et tiltak under flere delmål føres under det første",
                    "eit tiltak under fleire delmål vert ført under det første",
                    "a measure under several sub-goals counts under the first"),
            Text.of(
                    "beløpene deles mellom delmålene",
                    "beløpa vert delte mellom delmåla",
                    "its amounts are divided between the sub-goals")),
    /** A missing criterion is an error only when the whole plan lacks it. */
    CRITERIA_OF_THE_WHOLE_PLAN(
            Letter.planRequirements("¶3"),
            Text.of(
                    "kriteriene gjelder planen som helhet; et tiltak kan mangle et av dem",
                    "kriteria gjeld planen som heilskap; eit tiltak kan mangle eitt av dei",
                    "the criteria concern the plan as a whole; a measure may lack one of them"),
            Text.of(
                    "hvert tiltak må oppfylle alle kriteriene",
                    "kvart tiltak må oppfylle alle kriteria",
                    "every measure must meet all the criteria")),
    /** Intermunicipal service development is a right; business development for coordination a permission. */
    RIGHT_AND_PERMISSION(
            Vector.of(Letter.bullet("2a"), Letter.bullet("7a")),
            Text.of(
                    "utvikling av samarbeid mellom kommuner er en rett; næringsutvikling som styrker samhandling, må departementet åpne for",
                    "utvikling av samarbeid mellom kommunar er ein rett; næringsutvikling som styrkjer samhandling, må departementet opne for",
                    "cooperation between municipalities is a right; business development for coordination needs the ministry's leave"),
            Text.of(
                    "begge unntakene trenger departementets godkjenning",
                    "begge unntaka treng godkjenning frå departementet",
                    "both exceptions need the ministry's leave")),
    /** Meeting allowances ought not to be paid by the state's money: a warning. */
    MEETING_ALLOWANCE_IS_A_WARNING(
            Letter.bullet("5 s2"),
            Text.of(
                    "møtegodtgjørelse bør dekkes av kommunen selv, og gir en advarsel",
                    "møtegodtgjersle bør kommunen dekkje sjølv, og gjev ei åtvaring",
                    "meeting allowances ought to be paid by the municipality itself, and give a warning"),
            Text.of(
                    "møtegodtgjørelse kan ikke dekkes av de statlige midlene",
                    "møtegodtgjersle kan ikkje dekkjast av dei statlege midlane",
                    "meeting allowances cannot be paid by the state's money")),
    /** The formula behind the letter's table is inferred. */
    BASE_AND_MUNICIPALITIES(
            Letter.frame("¶2 s1"),
            Text.of(
                    "fordelingen er 4 millioner kroner til hver pilot og 3 millioner for hver kommune i den; slik er det utledet av tabellen",
                    "fordelinga er 4 millionar kroner til kvar pilot og 3 millionar for kvar kommune i han; slik er det utleidd av tabellen",
                    "the division is 4 million kroner to each pilot and 3 million for each of its municipalities; it is inferred from the table"),
            Text.of(
                    "fordelingen følger antall kommuner alene",
                    "fordelinga følgjer talet på kommunar åleine",
                    "the division follows the number of municipalities alone")),
    /** The second instalment is exactly what the first leaves. */
    SECOND_IS_THE_EXACT_REST(
            Letter.payment("¶1 s2"),
            Text.of(
                    "den andre delutbetalingen er nøyaktig det som er igjen av årets tilskudd",
                    "den andre delutbetalinga er nøyaktig det som er att av tilskotet for året",
                    "the second instalment is exactly what remains of the year's grant")),
    /** One report shows what is spent of all grants together. */
    ONE_REPORT_FOR_ALL_GRANTS(
            Letter.payment("¶1 s2"),
            Text.of(
                    "én rapport gjelder alle bevilgningene, og av årets første utbetalinger regnes den som varer kortest, som brukt først",
                    "éin rapport gjeld alle løyvingane, og av dei første utbetalingane for året vert den som varer kortast, rekna som brukt først",
                    "one report is for all grants, and of a year's first payments what ends first counts as spent first"),
            Text.of(
                    "hver bevilgning har sin egen rapport",
                    "kvar løyving har sin eigen rapport",
                    "each grant has a report of its own")),
    /** A year that no plan was approved for has no grant. */
    GRANT_ON_A_PLAN_OF_ITS_OWN(
            Letter.commitment("¶1 s4"),
            Text.of(
                    "et år har bare tilskudd når det har sin egen plan; ellers søkes det om pengene i et senere år",
                    "eit år har berre tilskot når det har sin eigen plan; elles vert det søkt om pengane i eit seinare år",
                    "a year has a grant only on a plan of its own; otherwise its money is asked for in a later year")),
    /** What is asked for and not approved stays in the grant. */
    NOT_APPROVED_CAN_BE_ASKED_FOR_AGAIN(
            Vector.of(Letter.planRequirements("¶5 s1"), Letter.commitment("¶1 s4")),
            Text.of(
                    "det som det er søkt om, men som ikke er godkjent, er fortsatt en del av tilsagnet, og det kan søkes om det igjen i et år som kan betales",
                    "det som det er søkt om, men som ikkje er godkjent, er framleis ein del av tilsegnet, og det kan søkjast om det att i eit år som kan betalast",
                    "what is asked for and not approved stays in the grant, and can be asked for again in a year that can be paid")),
    /** Of several reports of a year the one dated last counts. */
    LAST_REPORT_OF_A_YEAR_COUNTS(
            Letter.payment("¶1 s2"),
            Text.of(
                    "av flere rapporter for samme år gjelder den siste, også om den sier mindre; det som er betalt, står, og forskjellen avregnes",
                    "av fleire rapportar for same år gjeld den siste, òg om han seier mindre; det som er betalt, står, og skilnaden vert avrekna",
                    "of several reports of a year the one dated last counts, also downwards; what was paid stands, and the difference is set off")),
    /** Where a plan is approved late in its year, 75 per cent is paid on approval all the same. */
    FIRST_IS_PAID_ON_APPROVAL(
            Letter.payment("¶1 s2"),
            Text.of(
                    "75 og 25\u00a0pst. gjelder også når planen er godkjent sent på året; da betales den første delen ved godkjenning",
                    "75 og 25\u00a0pst. gjeld òg når planen er godkjend seint på året; då vert den første delen betalt ved godkjenning",
                    "75 and 25\u00a0per cent also hold where the plan is approved late in its year; the first part is then paid on approval"),
            Text.of(
                    "hele beløpet betales på grunnlag av rapporten",
                    "heile beløpet vert betalt på grunnlag av rapporten",
                    "the whole is paid on the report")),
    /** The first instalment of a year is paid whatever is left of earlier years. */
    FIRST_IS_PAID_WHATEVER_IS_LEFT(
            Letter.payment("¶1 s2"),
            Text.of(
                    "den første delutbetalingen av et år betales uansett hva som er igjen fra årene før",
                    "den første delutbetalinga av eit år vert betalt same kva som er att frå åra før",
                    "the first instalment of a year is paid whatever is left of the years before")),
    /** "In connection with the plan work" is on the approval of that year's plan. */
    PLAN_WORK_IS_THE_APPROVAL(
            Letter.payment("¶1 s3"),
            Text.of(
                    "«i forbindelse med handlingsplanarbeidet» er når det årets plan er godkjent",
                    "«i samband med handlingsplanarbeidet» er når planen for det året er godkjend",
                    "“in connection with the plan work” is when that year's plan is approved")),
    /** Money is used in the order in which it was paid. */
    MONEY_IS_USED_IN_THE_ORDER_IT_WAS_PAID(
            Letter.payment("¶1 s2"),
            Text.of(
                    "pengene brukes i den rekkefølgen de ble betalt",
                    "pengane vert brukte i den rekkjefølgja dei vart betalte",
                    "money is used in the order in which it was paid")),
    /** What is unspent when the period is over is to be paid back. */
    UNSPENT_IS_PAID_BACK(
            Letter.payment("¶1 s3"),
            Text.of(
                    "det som er ubrukt når perioden er over, skal betales tilbake; brevet sier ikke noe om det",
                    "det som er ubrukt når perioden er over, skal betalast tilbake; brevet seier ikkje noko om det",
                    "what is unspent when the period is over is to be paid back; the letter is silent")),
    /** A plan without the one before it is taken at its word. */
    A_PLAN_ALONE_IS_TAKEN_AT_ITS_WORD(
            Letter.shall(5),
            Text.of(
                    "en plan uten den forrige legges til grunn for årene før den",
                    "ein plan utan den førre vert lagd til grunn for åra før han",
                    "a plan without the one before it is taken at its word for the years before")),
    /** What was approved and paid is not rewritten. */
    SETTLED_YEARS_STAND(
            Vector.of(Letter.commitment("¶1 s3"), Letter.commitment("¶1 s4")),
            Text.of(
                    "år som allerede er godkjent, står; det som er godkjent og betalt, skrives ikke om",
                    "år som alt er godkjende, står; det som er godkjent og betalt, vert ikkje skrive om",
                    "years already approved stand; what was approved and paid is not rewritten")),
    /** A plan revised within its year keeps the year's sum, unless the ministry decides otherwise. */
    A_REVISED_YEAR_KEEPS_ITS_SUM(
            Letter.commitment("¶1 s3"),
            Text.of(
                    "en plan som revideres i løpet av året, beholder summen for året, om ikke departementet bestemmer noe annet",
                    "ein plan som vert revidert i løpet av året, held på summen for året, om ikkje departementet avgjer noko anna",
                    "a plan revised within its year keeps the year's sum unless the ministry decides otherwise")),
    /** A report counts from 1 October. */
    REPORT_FROM_OCTOBER(
            Letter.payment("¶1 s2"),
            Text.of(
                    "«mot slutten av året» er fra 1.\u00a0oktober; en tidligere rapport teller, med en advarsel",
                    "«mot slutten av året» er frå 1.\u00a0oktober; ein tidlegare rapport tel, med ei åtvaring",
                    "“towards the end of the year” is from 1\u00a0October; an earlier report counts, with a warning")),
    /** A report dated before the plan was approved is an error. */
    REPORT_AFTER_APPROVAL(
            Letter.planRequirements("¶5 s1"),
            Text.of(
                    "en rapport fra før planen ble godkjent, er en feil; i en framskriving teller den likevel",
                    "ein rapport frå før planen vart godkjend, er ein feil; i ei framskriving tel han likevel",
                    "a report dated before the approval is an error; in a projection it counts all the same")),
    /** That the whole grant is distributed is asked with a warning, since the table is tentative. */
    FULL_DISTRIBUTION_IS_A_WARNING(
            Letter.planRequirements("¶4"),
            Text.of(
                    "midler som ikke er fordelt, gir en advarsel og ikke en feil, fordi tabellen er tentativ",
                    "midlar som ikkje er fordelte, gjev ei åtvaring og ikkje ein feil, fordi tabellen er tentativ",
                    "money that is not distributed gives a warning and not an error, since the table is tentative")),
    /** Nothing is paid for a year before the appropriation. */
    NOTHING_BEFORE_THE_APPROPRIATION(
            Letter.frame("¶1 s1"),
            Text.of(
                    "en bevilgning betaler ingenting for år før bevilgningsåret",
                    "ei løyving betaler ingenting for år før løyvingsåret",
                    "an appropriation pays nothing for years before its own")),
    /** Each measure that the state pays for serves one of the purposes. */
    EACH_MEASURE_SERVES_A_PURPOSE(
            Letter.frame("¶1 s2"),
            Text.of(
                    "hvert tiltak med statlige midler tjener minst ett av formålene",
                    "kvart tiltak med statlege midlar tener minst eitt av føremåla",
                    "each measure with the state's money serves at least one of the purposes")),
    /** The parties asked as a matter of course are those of the agreement; of those invited it is a warning. */
    INVITED_PARTNERS_GIVE_A_WARNING(
            Vector.of(Letter.planRequirements("¶1 s2"), Letter.shall(4)),
            Text.of(
                    "tilslutning og signatur kreves av samarbeidspartene i avtalen; mangler en som er invitert inn, gir det en advarsel",
                    "tilslutning og signatur vert kravd av samarbeidspartane i avtalen; manglar ein som er invitert inn, gjev det ei åtvaring",
                    "consent and signature are asked of the agreement's own partners; of one that was invited, what is missing gives a warning")),
    /** Who uses the money or runs a scheme is involved. */
    USERS_AND_ADMINISTRATORS_ARE_INVOLVED(
            Vector.of(Letter.planRequirements("¶1 s2"), Letter.shall(4)),
            Text.of(
                    "den som bruker midlene eller forvalter en tilskuddsordning, er med i tiltaket",
                    "den som brukar midlane eller forvaltar ei tilskotsordning, er med i tiltaket",
                    "who uses the money or runs a grant scheme is involved in the measure")),
    /** Who is only in measures that are over need not sign again. */
    FINISHED_MEASURES_NEED_NO_SIGNATURE(
            Letter.shall(4),
            Text.of(
                    "den som bare er med i tiltak som er ferdige, trenger ikke signere på nytt",
                    "den som berre er med i tiltak som er ferdige, treng ikkje signere på nytt",
                    "who is only in measures that are over need not sign again")),
    /** Own money and activities after the period are no fault of the plan. */
    OUTSIDE_THE_PERIOD_IS_NO_FAULT(
            Letter.shall(1),
            Text.of(
                    "egne midler og aktiviteter utenfor perioden er ingen feil i planen",
                    "eigne midlar og aktivitetar utanfor perioden er ingen feil i planen",
                    "own money and activities outside the period are no fault of the plan")),
    /** Each municipality shows own effort. */
    EACH_MUNICIPALITY_SHOWS_OWN_EFFORT(
            Letter.own("¶2 s1"),
            Text.of(
                    "hver kommune viser egeninnsats, og ikke bare kommunene til sammen",
                    "kvar kommune viser eigeninnsats, og ikkje berre kommunane til saman",
                    "each municipality shows own effort, not only the municipalities together")),
    /** Own effort of any size, kind and year within the period will do. */
    OWN_EFFORT_OF_ANY_SIZE(
            Vector.of(Letter.own("¶1"), Letter.own("¶2 s1")),
            Text.of(
                    "egeninnsats av alle slag og størrelser holder, i hvilket som helst år i perioden",
                    "eigeninnsats av alle slag og storleikar held, i kva år som helst i perioden",
                    "own effort of any size and kind will do, in any year of the period")),
    /** Ordinary operations are barred whoever uses the money. */
    ORDINARY_OPERATIONS_OF_ANYONE(
            Letter.bullet("1"),
            Text.of(
                    "ordinær drift kan ikke betales, uansett hvem som bruker midlene",
                    "ordinær drift kan ikkje betalast, same kven som brukar midlane",
                    "ordinary operations cannot be paid for, whoever uses the money")),
    /** "Between municipalities" counts those outside the pilot and bodies that municipalities own together. */
    BETWEEN_MUNICIPALITIES(
            Letter.bullet("2a"),
            Text.of(
                    "«mellom kommuner» omfatter kommuner utenfor piloten og organer som kommuner eier sammen",
                    "«mellom kommunar» omfattar kommunar utanfor piloten og organ som kommunar eig saman",
                    "“between municipalities” counts those outside the pilot, and bodies that municipalities own together")),
    /** The exception for coordination opens for grants to businesses too. */
    COORDINATION_OPENS_FOR_GRANTS(
            Letter.bullet("7a"),
            Text.of(
                    "unntaket for samhandling åpner også for tilskudd til bedrifter",
                    "unntaket for samhandling opnar òg for tilskot til bedrifter",
                    "the exception for coordination opens for grants to businesses too")),
    /** Own effort is hours times a rate, by line, municipality and sub-goal. */
    HOURS_TIMES_RATE(
            Letter.own("¶2 s2"),
            Text.of(
                    "egeninnsats i timer er timer ganger timesats for hver linje, vist per kommune og delmål",
                    "eigeninnsats i timar er timar gonger timesats for kvar linje, vist per kommune og delmål",
                    "own effort in hours is hours times rate for each line, shown by municipality and sub-goal"),
            Text.of(
                    "timene føres slik vedlegg 1 til brevet sier; vedlegget er ikke blant kildene",
                    "timane vert førte slik vedlegg 1 til brevet seier; vedlegget er ikkje blant kjeldene",
                    "the hours are entered as annex 1 of the letter says; the annex is not among the sources"));

    private final Vector<Citation> citations;
    private final Text text;
    private final Vector<Text> alternatives;

    FixedReading(Citation citation, Text text, Text... alternatives) {
        this(Vector.of(citation), text, alternatives);
    }

    FixedReading(Vector<Citation> citations, Text text, Text... alternatives) {
        this.citations = citations;
        this.text = text;
        this.alternatives = Vector.of(alternatives);
    }

    @Override
    public String topic() {
        return ConstantName.lowerCamelCase(name());
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Vector<Text> alternatives() {
        return alternatives;
    }

    /**
     * Where the letter leaves room.
     *
     * @return the places, at least one
     */
    public Vector<Citation> citations() {
        return citations;
    }
}
