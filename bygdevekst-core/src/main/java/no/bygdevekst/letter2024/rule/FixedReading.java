package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.source.Citation;
import no.bygdevekst.source.Reading;
import no.bygdevekst.terms.Involvement;
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
    /** Years that were approved stand as they were approved. */
    SETTLED_YEARS_STAND(
            Letter.commitment("¶1 s3"),
            Text.of(
                    "år som allerede er godkjent, står fast: det som er godkjent og betalt ut, skrives ikke om",
                    "år som alt er godkjende, står fast: det som er godkjent og betalt ut, vert ikkje skrive om",
                    "years already approved stand: what was approved and paid is not rewritten"),
            Text.of(
                    "en ny plan kan fordele også tidligere år på nytt",
                    "ein ny plan kan fordele òg tidlegare år på nytt",
                    "a new plan may divide earlier years anew too")),
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
    private final Text alternative;

    FixedReading(Citation citation, Text text, Text alternative) {
        this(Vector.of(citation), text, alternative);
    }

    FixedReading(Vector<Citation> citations, Text text, Text alternative) {
        this.citations = citations;
        this.text = text;
        this.alternative = alternative;
    }

    @Override
    public String topic() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Vector<Text> alternatives() {
        return Vector.of(alternative);
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
