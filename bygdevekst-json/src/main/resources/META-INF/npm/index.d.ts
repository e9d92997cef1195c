/**
 * The types of the documents of bygdevekst, made from their JSON Schemas, which lie beside them in the jar.
 *
 * What a type cannot say (bounds, forms of ids, dates that exist) the schemas say; what a schema cannot say, the reader does.
 */

/**
 * A document of any format; `format` tells which.
 */
export type AnyDocument =
  | AgendaDocument
  | CodelistDocument
  | DetailsDocument
  | DraftDocument
  | EvaluationDocument
  | ExplanationDocument
  | ForecastDocument
  | MendingsDocument
  | PlanDocument
  | ProblemsDocument
  | RevisionDocument
  | RollupDocument
  | RulesDocument
  | SettlementDocument
  | WaiversDocument;
/**
 * The language of messages. / Språket i meldinger.
 */
export type Language = "nb" | "nn" | "en";
/**
 * The state, a municipality or a partner. / Staten, en kommune eller en samarbeidspart.
 */
export type Party = "state" | `municipality:${string}` | `partner:${string}`;
/**
 * Letters, digits, full stops, hyphens and underscores. / Bokstaver, sifre, punktum, bindestrek og understrek.
 */
export type Id = string;
/**
 * 32 hexadecimal digits that a finding is known by. / 32 heksadesimale sifre som en merknad er kjent under.
 */
export type Fingerprint = string;
/**
 * What a rule is known by, such as B07. / Det en regel er kjent under, som B07.
 */
export type RuleId = string;
/**
 * A year from 2000 to 2999. / Et årstall fra 2000 til 2999.
 */
export type Year = number;
/**
 * Kroner, with at most two decimals; may be larger than the amounts of a plan, or below 0. / Kroner, med høyst to desimaler; kan være større enn beløpene i en plan, eller under 0.
 */
export type Sum = number;
/**
 * What kind of problem it is. / Hva slags problem det er.
 */
export type Code =
  | "SYNTAX"
  | "TOO_LARGE"
  | "UNKNOWN_MEMBER"
  | "DUPLICATE_MEMBER"
  | "MISSING_MEMBER"
  | "WRONG_TYPE"
  | "OUT_OF_BOUNDS"
  | "NOT_ALLOWED"
  | "CONFLICT";
/**
 * A JSON Pointer (RFC 6901). / En JSON Pointer (RFC 6901).
 */
export type Pointer = string;
/**
 * A date of the form 2025-03-01 that exists in the calendar. / En dato på formen 2025-03-01 som finnes i kalenderen.
 */
export type CalendarDate = string;
/**
 * One amount a year. / Ett beløp for hvert år.
 */
export type Amounts = number[];
/**
 * Four digits. / Fire sifre.
 */
export type MunicipalityNumber = string;
/**
 * What money is used for. / Hva penger brukes til.
 */
export type Use =
  | "PERSONNEL"
  | "SERVICES"
  | "TRAVEL_AND_MEETINGS"
  | "COMMUNICATION"
  | "EQUIPMENT"
  | "THIRD_PARTY_GRANT"
  | "OTHER"
  | "ORDINARY_OPERATIONS"
  | "GUARANTEE"
  | "STATUTORY_TASK"
  | "EQUITY_INVESTMENT"
  | "UNSPECIFIED_FUND"
  | "POLITICAL_RELEASE"
  | "MEETING_ALLOWANCE"
  | "LONG_TERM_SUBSIDY"
  | "BUSINESS_SUPPORT";
/**
 * As it is written in a plan document. / Slik det skrives i et plandokument.
 */
export type Value = string | number | boolean | {[member: string]: unknown} | unknown[];
/**
 * Lower-case letters, digits and hyphens. / Små bokstaver, sifre og bindestrek.
 */
export type LowerCaseId = string;
/**
 * A text that is not blank, bounded in UTF-16 units. / En tekst som ikke er tom, med en øvre grense i UTF-16-enheter.
 */
export type Name = string;
/**
 * Nine digits, the first not 0; the check digit is left to the reader. / Ni sifre, det første ikke 0; kontrollsifferet er leserens sak.
 */
export type OrganizationNumber = string;
/**
 * What kind of partner it is. / Hva slags part det er.
 */
export type PartnerKind =
  | "COUNTY_AUTHORITY"
  | "COUNTY_GOVERNOR"
  | "STATE_AGENCY"
  | "SAMI_PARLIAMENT"
  | "MINISTRY"
  | "DISTRICT_CENTRE"
  | "RESEARCH"
  | "PRIVATE"
  | "VOLUNTARY"
  | "MUNICIPALITY"
  | "INTERMUNICIPAL"
  | "OTHER";
/**
 * An overall goal. / Et overordnet mål.
 */
export type Goal = "SETTLEMENT" | "LABOUR" | "BUSINESS";
/**
 * A text, bounded in UTF-16 units. / En tekst, med en øvre grense i UTF-16-enheter.
 */
export type Text = string;
/**
 * Kroner, with at most two decimals, which a schema cannot say. / Kroner, med høyst to desimaler, som et skjema ikke kan si.
 */
export type Amount = number;
/**
 * A purpose of the appropriation. / Et formål med bevilgningen.
 */
export type Purpose = "COORDINATE_EXISTING" | "TEST_NEW_SOLUTIONS" | "COOPERATION_MODELS" | "DEVELOPMENT_CAPACITY";
/**
 * One year's money or own effort, from one source, for one use. / Ett års penger eller egeninnsats, fra én kilde, til én bruk.
 */
export type BudgetLine = StateLine | MoneyLine | HoursLine;
/**
 * Kroner, above 0, with at most two decimals, which a schema cannot say. / Kroner, over 0, med høyst to desimaler, som et skjema ikke kan si.
 */
export type PositiveAmount = number;
/**
 * Which exception. / Hvilket unntak.
 */
export type Ground = "INTERMUNICIPAL_SERVICE_DEVELOPMENT" | "COORDINATION_WITH_SUPPORT_AGENCIES";
/**
 * A municipality, a partner, or another by its name. / En kommune, en samarbeidspart, eller en annen ved navn.
 */
export type SourceButState = `municipality:${string}` | `partner:${string}` | `other:${string}`;
/**
 * Hours, with at most two decimals, which a schema cannot say. / Timer, med høyst to desimaler, som et skjema ikke kan si.
 */
export type Hours = number;
/**
 * Kroner an hour, with at most two decimals, which a schema cannot say. / Kroner per time, med høyst to desimaler, som et skjema ikke kan si.
 */
export type HourlyRate = number;
/**
 * Who can be given money. / Hvem som kan få penger.
 */
export type RecipientGroup = "PERSONS" | "BUSINESSES" | "ORGANIZATIONS" | "PUBLIC_BODIES";
/**
 * Kroner, not 0, with at most two decimals, which a schema cannot say. / Kroner, ikke 0, med høyst to desimaler, som et skjema ikke kan si.
 */
export type SignedAmount = number;
/**
 * A column of the tables, by source. / En kolonne i tabellene, etter kilde.
 */
export type Column = "state" | "municipalCash" | "municipalInKind" | "partners" | "others";
/**
 * Two digits, or none where the municipalities are in several. / To sifre, eller none der kommunene er i flere.
 */
export type County = string;
/**
 * A text that is not blank, bounded in UTF-16 units. / En tekst som ikke er tom, med en øvre grense i UTF-16-enheter.
 */
export type FilledText = string;

/**
 * Who has to do what next, and what is paid next. / Hvem som må gjøre hva nå, og hva som betales ut neste gang.
 */
export interface AgendaDocument {
  /**
   * The format and its version. / Formatet og versjonen.
   */
  format: "bygdevekst-agenda/1";
  /**
   * The language of the messages. / Språket i meldingene.
   */
  language: Language;
  /**
   * The parties that have something to do. / Partene som har noe å gjøre.
   */
  parties: PartyWithTasks[];
  /**
   * What is to be corrected in the plan, one entry a rule. / Det som skal rettes i planen, ett punkt for hver regel.
   */
  plan: Correction[];
  /**
   * The next payment; null where nothing can be paid or nothing is left. / Den neste utbetalingen; null der ingenting kan betales ut, eller ingenting er igjen.
   */
  nextPayment: ComingPayment | null;
  /**
   * The payments that follow it. / Utbetalingene som følger etter den.
   */
  afterwards: ComingPayment[];
}
/**
 * What one party has to do. / Det én part har å gjøre.
 */
export interface PartyWithTasks {
  /**
   * The party. / Parten.
   */
  party: Party;
  /**
   * Its tasks, each once. / Oppgavene, hver av dem én gang.
   */
  tasks: Duty[];
}
/**
 * One thing that a party has to do. / Én ting en part har å gjøre.
 */
export interface Duty {
  /**
   * What kind of task it is. / Hva slags oppgave det er.
   */
  what: "SIGN" | "STAND_BEHIND" | "TAKE_PART" | "OWN_EFFORT" | "CLARIFY" | "REPORT";
  /**
   * The measures that it is about. / Tiltakene den gjelder.
   */
  measures?: Id[];
  /**
   * The findings that it ends. / Merknadene det gjør slutt på.
   */
  fingerprints: Fingerprint[];
  /**
   * The message for people, in the document's language. / Meldingen til folk, på dokumentets språk.
   */
  message: string;
}
/**
 * What a rule finds, folded into one entry. / Det en regel finner, samlet i ett punkt.
 */
export interface Correction {
  /**
   * The rules. / Reglene.
   */
  rules: RuleId[];
  /**
   * The measures that it is found in. / Tiltakene det er funnet i.
   */
  measures?: Id[];
  /**
   * The findings of the rule. / Merknadene fra regelen.
   */
  fingerprints: Fingerprint[];
  /**
   * The message for people, in the document's language. / Meldingen til folk, på dokumentets språk.
   */
  message: string;
}
/**
 * A payment that is to come, with its condition. / En utbetaling som skal komme, med vilkåret for den.
 */
export interface ComingPayment {
  /**
   * The year. / Året.
   */
  year: Year;
  /**
   * The instalments that it is made of. / Delutbetalingene den består av.
   */
  instalments: Instalment[];
  /**
   * The amount. / Beløpet.
   */
  amount: Sum;
  /**
   * The most that a report must show for one of its instalments. / Det meste en rapport må vise for en av delutbetalingene.
   */
  spendingNeeded?: Sum;
  /**
   * What the last report shows. / Det den siste rapporten viser.
   */
  spentToDate?: Sum;
  /**
   * The message for people, in the document's language. / Meldingen til folk, på dokumentets språk.
   */
  message: string;
}
/**
 * One payment of one year's grant. / Én utbetaling av ett års tilskudd.
 */
export interface Instalment {
  /**
   * The year in which it is due. / Året den forfaller.
   */
  year: Year;
  /**
   * What kind it is. / Hva slags det er.
   */
  kind: "CARRIED" | "FIRST" | "SECOND";
  /**
   * The year whose grant it is of. / Året tilskuddet gjelder.
   */
  grantYear: Year;
  /**
   * The year whose budget the money is of. / Året pengene er bevilget for.
   */
  appropriationYear: Year;
  /**
   * When in the year. / Når i året.
   */
  due: "START_OF_YEAR" | "YEAR_END" | "PLAN_WORK";
  /**
   * The amount. / Beløpet.
   */
  amount: Sum;
  /**
   * What becomes of it. / Hva det blir av den.
   */
  status: "PLANNED" | "AWAITING_REPORT" | "RELEASED" | "CARRIED_OVER" | "LAPSED";
  /**
   * What a report must show; null where nothing need be shown. / Det en rapport må vise; null der intet må vises.
   */
  spendingNeeded: Sum | null;
}
/**
 * A closed list: every value that may stand there. / En lukket liste: hver verdi som kan stå der.
 */
export interface CodelistDocument {
  /**
   * The format and its version. / Formatet og versjonen.
   */
  format: "bygdevekst-codelist/1";
  /**
   * What it is called. / Hva den heter.
   */
  name: string;
  /**
   * The values, in the order of the format. / Verdiene, i formatets rekkefølge.
   */
  codes: ListedCode[];
}
/**
 * A value and what people call it. / En verdi og det folk kaller den.
 */
export interface ListedCode {
  /**
   * How documents write it. / Slik dokumenter skriver den.
   */
  value: string;
  /**
   * What people call it. / Det folk kaller den.
   */
  label: Words;
  /**
   * The rules that speak of it. / Reglene som handler om den.
   */
  rules: RuleId[];
}
/**
 * The same in three languages. / Det samme på tre språk.
 */
export interface Words {
  /**
   * In bokmål. / På bokmål.
   */
  nb: string;
  /**
   * In nynorsk. / På nynorsk.
   */
  nn: string;
  /**
   * In English. / På engelsk.
   */
  en: string;
}
/**
 * What a service answers that cannot take a plan (RFC 9457). / Det en tjeneste svarer når den ikke kan ta imot en plan (RFC 9457).
 */
export interface DetailsDocument {
  /**
   * The format and its version. / Formatet og versjonen.
   */
  format: "bygdevekst-details/1";
  /**
   * The language of the messages. / Språket i meldingene.
   */
  language: Language;
  /**
   * What kind of problem it is: a URI that never changes. / Hva slags problem det er: en URI som aldri endres.
   */
  type: string;
  /**
   * What kind of problem it is, in words. / Hva slags problem det er, i ord.
   */
  title: string;
  /**
   * The status of the answer. / Statusen til svaret.
   */
  status: number;
  /**
   * The first message, and how many there are. / Den første meldingen, og hvor mange det er.
   */
  detail: string;
  /**
   * What the service knows this case by. / Det tjenesten kjenner dette tilfellet under.
   */
  instance?: string;
  /**
   * Why the document could not be read. / Hvorfor dokumentet ikke kunne leses.
   */
  problems?: Problem[];
  /**
   * True where there were other problems. / Sant der det var flere problemer.
   */
  more?: boolean;
  /**
   * The errors that keep the plan from being submitted. / Feilene som hindrer at planen kan sendes inn.
   */
  findings?: Finding[];
}
/**
 * One thing that stands in the way of reading. / Én ting som står i veien for å lese.
 */
export interface Problem {
  /**
   * What kind of problem it is. / Hva slags problem det er.
   */
  code: Code;
  /**
   * Where, as a JSON Pointer into the plan document. / Hvor, som en JSON Pointer inn i plandokumentet.
   */
  at: Pointer;
  /**
   * What is missing. / Det som mangler.
   */
  member?: string;
  /**
   * The line, from 1; 0 where what was read is no text. / Linjen, fra 1; 0 der det leste ikke er tekst.
   */
  line: number;
  /**
   * The column in UTF-16 units, from 1; 0 where what was read is no text. / Kolonnen i UTF-16-enheter, fra 1; 0 der det leste ikke er tekst.
   */
  column: number;
  /**
   * The message for people, in the document's language. / Meldingen til folk, på dokumentets språk.
   */
  message: string;
}
/**
 * What a rule found. / Det en regel fant.
 */
export interface Finding {
  /**
   * The rule. / Regelen.
   */
  rule: RuleId;
  /**
   * How much it weighs. / Hvor tungt det veier.
   */
  severity: "ERROR" | "WARNING" | "ADVICE";
  /**
   * Where, as a JSON Pointer into the plan document. / Hvor, som en JSON Pointer inn i plandokumentet.
   */
  at: Pointer;
  /**
   * The message for people, in the document's language. / Meldingen til folk, på dokumentets språk.
   */
  message: string;
  /**
   * What the rule rests on; left out where it follows from no source. / Det regelen bygger på; utelatt der den ikke følger av noen kilde.
   */
  source?: Citation;
  /**
   * What the message is about, by name. / Det meldingen handler om, etter navn.
   */
  arguments: Arguments;
  /**
   * What the finding is known by from one evaluation to the next. / Det merknaden er kjent under fra én vurdering til den neste.
   */
  fingerprint: Fingerprint;
  /**
   * That it is let pass, and why. / At det får passere, og hvorfor.
   */
  waived?: Waiver;
}
/**
 * A place in a source. / Et sted i en kilde.
 */
export interface Citation {
  /**
   * The source. / Kilden.
   */
  document: string;
  /**
   * The section. / Avsnittet.
   */
  section: string;
  /**
   * The item within the section. / Punktet i avsnittet.
   */
  item: string;
}
/**
 * What a message is about, by name: amounts, whole numbers and texts. / Det en melding handler om, etter navn: beløp, heltall og tekster.
 */
export interface Arguments {
  [k: string]: number | string;
}
/**
 * That a finding is let pass. / At en merknad er satt til side.
 */
export interface Waiver {
  /**
   * Why it is let pass. / Hvorfor det får passere.
   */
  reason: string;
  /**
   * Who said so. / Hvem som har sagt det.
   */
  by: string;
  /**
   * When it was said. / Når det ble sagt.
   */
  on: CalendarDate;
}
/**
 * What can be said of a plan document that is half typed. / Det som kan sies om et plandokument som er halvskrevet.
 */
export interface DraftDocument {
  /**
   * The format and its version. / Formatet og versjonen.
   */
  format: "bygdevekst-draft/1";
  /**
   * The language of the messages. / Språket i meldingene.
   */
  language: Language;
  /**
   * What was judged, and by what. / Hva som er vurdert, og etter hva.
   */
  basis: Basis | null;
  /**
   * What could not be read and what the rules found, by place. / Det som ikke kunne leses og det reglene fant, etter sted.
   */
  remarks: (Finding | Unread)[];
  /**
   * Waivers that no finding met. / Merknader som er satt til side, men som ikke finnes lenger.
   */
  unusedWaivers?: UnusedWaiver[];
  /**
   * The budget of the whole period. / Budsjettet for hele perioden.
   */
  wholePeriodBudget: WholePeriodBudget | null;
  /**
   * The need of the plan's year. / Behovet i planåret.
   */
  yearNeed: YearNeed | null;
  /**
   * The costs by use. / Kostnadene etter bruk.
   */
  costPlan: CostPlan | null;
  /**
   * The state's money by who uses it. / Statens penger etter hvem som bruker dem.
   */
  byUser: MoneyByUser | null;
  /**
   * The payments; null where something makes them impossible. / Utbetalingene; null der noe gjør dem umulige.
   */
  paymentPlan: PaymentPlan | null;
}
/**
 * What was judged, and by what. / Hva som er vurdert, og etter hva.
 */
export interface Basis {
  /**
   * The agreement's id. / Avtalens id.
   */
  agreement: Id | null;
  /**
   * The year. / Året.
   */
  year: Year;
  /**
   * The plan's revision. / Planens revisjon.
   */
  revision: number | null;
  /**
   * Whether the plan was judged as approved. / Om planen er vurdert som godkjent.
   */
  approved: boolean;
  /**
   * The appropriation year of the terms taken. / Bevilgningsåret for vilkårene som er brukt.
   */
  terms: Year;
  /**
   * How the letter was read where it leaves room. / Hvordan brevet er lest der det gir rom.
   */
  readings: Readings;
  /**
   * How many rules there were. / Hvor mange regler det var.
   */
  rules: number;
  /**
   * Rules added, left out or given another weight than the letter's. / Regler som er lagt til, tatt ut eller gitt en annen vekt enn brevets.
   */
  changed: RuleId[];
  /**
   * The version that judged. / Versjonen som vurderte.
   */
  library: string;
}
/**
 * The choice of each reading that can be chosen. / Valget for hver lesemåte som kan velges.
 */
export interface Readings {
  /**
   * How the first instalment is rounded. / Hvordan første del avrundes.
   */
  firstInstalmentRounding: "DOWN" | "HALF_UP";
  /**
   * What must be used up before the second instalment. / Det som må være brukt opp før andre del.
   */
  usedUp: "ALL_RELEASED" | "FIRST_PAYMENTS";
  /**
   * Whether a carried instalment is paid without a condition. / Om en overført del utbetales uten vilkår.
   */
  carriedInstalment: "UNCONDITIONAL" | "CONDITIONAL";
  /**
   * From which year carrying over is counted. / Fra hvilket år overføring regnes.
   */
  carryOverCount: "AFTER_APPROPRIATION_YEAR" | "WITH_APPROPRIATION_YEAR";
  /**
   * When payments end. / Når utbetalingene tar slutt.
   */
  paymentEnd: "PERIOD_OR_CARRY_OVER" | "CARRY_OVER_ONLY";
  /**
   * How long a late report counts. / Hvor lenge en sen rapport gjelder.
   */
  lateReport: "UNTIL_CARRY_OVER_ENDS" | "ALWAYS";
  /**
   * By what involvement is judged. / Hva involvering vurderes etter.
   */
  involvement: "BY_MEASURE" | "BY_SUB_GOAL";
  /**
   * How closely an estimate is to match. / Hvor nær et anslag skal stemme.
   */
  estimateMatch: "WITHIN_ONE_PER_CENT" | "EXACT";
}
/**
 * Something that could not be read. / Noe som ikke kunne leses.
 */
export interface Unread {
  /**
   * What kind of problem it is. / Hva slags problem det er.
   */
  code: Code;
  /**
   * Where, as a JSON Pointer into the plan document. / Hvor, som en JSON Pointer inn i plandokumentet.
   */
  at: Pointer;
  /**
   * What is missing. / Det som mangler.
   */
  member?: string;
  /**
   * The message for people, in the document's language. / Meldingen til folk, på dokumentets språk.
   */
  message: string;
}
/**
 * A waiver that no finding met. / En merknad som er satt til side, men som ikke finnes lenger.
 */
export interface UnusedWaiver {
  /**
   * What the finding is known by from one evaluation to the next. / Det merknaden er kjent under fra én vurdering til den neste.
   */
  fingerprint: Fingerprint;
  /**
   * Why it is let pass. / Hvorfor det får passere.
   */
  reason: string;
  /**
   * Who said so. / Hvem som har sagt det.
   */
  by: string;
  /**
   * When it was said. / Når det ble sagt.
   */
  on: CalendarDate;
}
/**
 * The table of the whole period, by measure and source. / Tabellen for hele perioden, etter tiltak og kilde.
 */
export interface WholePeriodBudget {
  /**
   * Of a draft alone: true where something lacks that could not be read. / Bare for et utkast: sant der noe mangler som ikke kunne leses.
   */
  incomplete?: boolean;
  /**
   * The years that the lists of amounts are of, in order. / Årene beløpslistene gjelder, i rekkefølge.
   */
  years: Year[];
  /**
   * The rows. / Radene.
   */
  rows: BudgetRow[];
  /**
   * A row for every sub-goal of the agreement. / En rad for hvert delmål i avtalen.
   */
  subGoals: SubGoalBudget[];
  /**
   * The sum. / Summen.
   */
  total: Budget;
}
/**
 * One measure's budget. / Ett tiltaks budsjett.
 */
export interface BudgetRow {
  /**
   * The sub-goal. / Delmålet.
   */
  subGoal: Id | null;
  /**
   * The measure. / Tiltaket.
   */
  measure: Id;
  /**
   * Of a draft alone: true where something lacks that could not be read. / Bare for et utkast: sant der noe mangler som ikke kunne leses.
   */
  incomplete?: boolean;
  /**
   * The amounts, by source and year. / Beløpene, etter kilde og år.
   */
  budget: Budget;
}
/**
 * Amounts by source, one a year. / Beløp etter kilde, ett for hvert år.
 */
export interface Budget {
  /**
   * The state's co-financing. / Statens medfinansiering.
   */
  state: Amounts;
  /**
   * The municipalities' money. / Kommunenes penger.
   */
  municipalCash: Amounts;
  /**
   * The municipalities' hours, and what is in kind. / Kommunenes timer og naturalytelser.
   */
  municipalInKind: Amounts;
  /**
   * The partners'. / Samarbeidspartenes.
   */
  partners: Amounts;
  /**
   * What others pay. / Det andre betaler.
   */
  others: Amounts;
  /**
   * The sum. / Summen.
   */
  total: Amounts;
  /**
   * The sum over the years. / Summen over årene.
   */
  sum: Sum;
}
/**
 * One sub-goal's budget. / Ett delmåls budsjett.
 */
export interface SubGoalBudget {
  /**
   * The sub-goal. / Delmålet.
   */
  subGoal: Id;
  /**
   * Of a draft alone: true where something lacks that could not be read. / Bare for et utkast: sant der noe mangler som ikke kunne leses.
   */
  incomplete?: boolean;
  /**
   * The amounts, by source and year. / Beløpene, etter kilde og år.
   */
  budget: Budget;
}
/**
 * The table of the plan's year. / Tabellen for planåret.
 */
export interface YearNeed {
  /**
   * Of a draft alone: true where something lacks that could not be read. / Bare for et utkast: sant der noe mangler som ikke kunne leses.
   */
  incomplete?: boolean;
  /**
   * The year. / Året.
   */
  year: Year;
  /**
   * The rows. / Radene.
   */
  rows: NeedRow[];
  /**
   * A row for every sub-goal of the agreement. / En rad for hvert delmål i avtalen.
   */
  subGoals: SubGoalNeed[];
  /**
   * The sum. / Summen.
   */
  total: Need;
  /**
   * Every municipality of the agreement with its hours. / Hver kommune i avtalen med timene sine.
   */
  hours: MunicipalHours[];
  /**
   * What the year's grants give early in the year. / Det årets tilskudd gir tidlig i året.
   */
  firstInstalment: Sum;
  /**
   * What the year's grants give late in the year. / Det årets tilskudd gir sent i året.
   */
  secondInstalment: Sum;
}
/**
 * One measure's need that year. / Ett tiltaks behov det året.
 */
export interface NeedRow {
  /**
   * The sub-goal. / Delmålet.
   */
  subGoal: Id | null;
  /**
   * The measure. / Tiltaket.
   */
  measure: Id;
  /**
   * Of a draft alone: true where something lacks that could not be read. / Bare for et utkast: sant der noe mangler som ikke kunne leses.
   */
  incomplete?: boolean;
  /**
   * The state's co-financing. / Statens medfinansiering.
   */
  state: Sum;
  /**
   * The municipalities' money. / Kommunenes penger.
   */
  municipalCash: Sum;
  /**
   * The municipalities' hours, and what is in kind. / Kommunenes timer og naturalytelser.
   */
  municipalInKind: Sum;
  /**
   * The partners'. / Samarbeidspartenes.
   */
  partners: Sum;
  /**
   * What others pay. / Det andre betaler.
   */
  others: Sum;
  /**
   * The sum. / Summen.
   */
  total: Sum;
}
/**
 * One sub-goal's need that year. / Ett delmåls behov det året.
 */
export interface SubGoalNeed {
  /**
   * The sub-goal. / Delmålet.
   */
  subGoal: Id;
  /**
   * Of a draft alone: true where something lacks that could not be read. / Bare for et utkast: sant der noe mangler som ikke kunne leses.
   */
  incomplete?: boolean;
  /**
   * The state's co-financing. / Statens medfinansiering.
   */
  state: Sum;
  /**
   * The municipalities' money. / Kommunenes penger.
   */
  municipalCash: Sum;
  /**
   * The municipalities' hours, and what is in kind. / Kommunenes timer og naturalytelser.
   */
  municipalInKind: Sum;
  /**
   * The partners'. / Samarbeidspartenes.
   */
  partners: Sum;
  /**
   * What others pay. / Det andre betaler.
   */
  others: Sum;
  /**
   * The sum. / Summen.
   */
  total: Sum;
}
/**
 * Amounts by source. / Beløp etter kilde.
 */
export interface Need {
  /**
   * The state's co-financing. / Statens medfinansiering.
   */
  state: Sum;
  /**
   * The municipalities' money. / Kommunenes penger.
   */
  municipalCash: Sum;
  /**
   * The municipalities' hours, and what is in kind. / Kommunenes timer og naturalytelser.
   */
  municipalInKind: Sum;
  /**
   * The partners'. / Samarbeidspartenes.
   */
  partners: Sum;
  /**
   * What others pay. / Det andre betaler.
   */
  others: Sum;
  /**
   * The sum. / Summen.
   */
  total: Sum;
}
/**
 * One municipality's hours that year. / Én kommunes timer det året.
 */
export interface MunicipalHours {
  /**
   * The municipality. / Kommunen.
   */
  municipality: MunicipalityNumber;
  /**
   * Of a draft alone: true where something lacks that could not be read. / Bare for et utkast: sant der noe mangler som ikke kunne leses.
   */
  incomplete?: boolean;
  /**
   * The hours. / Timene.
   */
  hours: Sum;
  /**
   * What they are worth. / Det de er verdt.
   */
  value: Sum;
  /**
   * Those under each sub-goal that has any. / De under hvert delmål som har noen.
   */
  bySubGoal: SubGoalHours[];
}
/**
 * A municipality's hours under one sub-goal. / En kommunes timer under ett delmål.
 */
export interface SubGoalHours {
  /**
   * The sub-goal. / Delmålet.
   */
  subGoal: Id;
  /**
   * Of a draft alone: true where something lacks that could not be read. / Bare for et utkast: sant der noe mangler som ikke kunne leses.
   */
  incomplete?: boolean;
  /**
   * The hours. / Timene.
   */
  hours: Sum;
  /**
   * What they are worth. / Det de er verdt.
   */
  value: Sum;
}
/**
 * The costs by what they are used for. / Kostnadene etter hva de brukes til.
 */
export interface CostPlan {
  /**
   * Of a draft alone: true where something lacks that could not be read. / Bare for et utkast: sant der noe mangler som ikke kunne leses.
   */
  incomplete?: boolean;
  /**
   * The years that the lists of amounts are of, in order. / Årene beløpslistene gjelder, i rekkefølge.
   */
  years: Year[];
  /**
   * The rows. / Radene.
   */
  rows: CostRow[];
  /**
   * The sum. / Summen.
   */
  total: Costs;
}
/**
 * The costs of one use. / Kostnadene for én bruk.
 */
export interface CostRow {
  /**
   * What the money is used for. / Det pengene brukes til.
   */
  use: Use;
  /**
   * Of a draft alone: true where something lacks that could not be read. / Bare for et utkast: sant der noe mangler som ikke kunne leses.
   */
  incomplete?: boolean;
  /**
   * The state's co-financing. / Statens medfinansiering.
   */
  state: Amounts;
  /**
   * All sources together. / Alle kilder samlet.
   */
  all: Amounts;
  /**
   * The sum over the years. / Summen over årene.
   */
  sum: Sum;
}
/**
 * The state's part and all, one amount a year. / Statens del og alt, ett beløp for hvert år.
 */
export interface Costs {
  /**
   * The state's co-financing. / Statens medfinansiering.
   */
  state: Amounts;
  /**
   * All sources together. / Alle kilder samlet.
   */
  all: Amounts;
  /**
   * The sum over the years. / Summen over årene.
   */
  sum: Sum;
}
/**
 * The state's money by who uses it. / Statens penger etter hvem som bruker dem.
 */
export interface MoneyByUser {
  /**
   * Of a draft alone: true where something lacks that could not be read. / Bare for et utkast: sant der noe mangler som ikke kunne leses.
   */
  incomplete?: boolean;
  /**
   * The years that the lists of amounts are of, in order. / Årene beløpslistene gjelder, i rekkefølge.
   */
  years: Year[];
  /**
   * The rows. / Radene.
   */
  rows: UserRow[];
  /**
   * The sum. / Summen.
   */
  total: Used;
}
/**
 * The state's money that one party uses. / Statens penger som én part bruker.
 */
export interface UserRow {
  /**
   * The party. / Parten.
   */
  party: Party;
  /**
   * Of a draft alone: true where something lacks that could not be read. / Bare for et utkast: sant der noe mangler som ikke kunne leses.
   */
  incomplete?: boolean;
  /**
   * The state's co-financing. / Statens medfinansiering.
   */
  state: Amounts;
  /**
   * The sum over the years. / Summen over årene.
   */
  sum: Sum;
}
/**
 * The state's money, one amount a year. / Statens penger, ett beløp for hvert år.
 */
export interface Used {
  /**
   * The state's co-financing. / Statens medfinansiering.
   */
  state: Amounts;
  /**
   * The sum over the years. / Summen over årene.
   */
  sum: Sum;
}
/**
 * Grants, instalments and the ledger of the years. / Tilskudd, delutbetalinger og regnskapet år for år.
 */
export interface PaymentPlan {
  /**
   * The sum of the grants. / Summen av tilskuddene.
   */
  commitment: Sum;
  /**
   * What no year has asked for. / Det intet år har bedt om.
   */
  undistributed: Sum;
  /**
   * The state's grants, by appropriation year. / Statens tilskudd, etter bevilgningsår.
   */
  grants: Grant[];
  /**
   * What each year has of each grant. / Det hvert år har av hvert tilskudd.
   */
  annualGrants: AnnualGrant[];
  /**
   * The instalments, in order of year. / Delutbetalingene, i rekkefølge av år.
   */
  instalments: Instalment[];
  /**
   * What is released, planned, waiting and lapsed in all. / Det som er frigjort, planlagt, venter og faller bort i alt.
   */
  totals: Totals;
  /**
   * How each year's grant falls on the measures. / Hvordan hvert års tilskudd faller på tiltakene.
   */
  byMeasure: MeasureShare[];
  /**
   * A row for each year of the period. / En rad for hvert år i perioden.
   */
  ledger: LedgerRow[];
  /**
   * What is paid and what is to pay; null where there are no payments. / Det som er utbetalt og det som står igjen; null der det ikke er utbetalinger.
   */
  settlement: Settlement | null;
}
/**
 * One appropriation's grant to the pilot. / Én bevilgnings tilskudd til piloten.
 */
export interface Grant {
  /**
   * The year whose budget the money is of. / Året pengene er bevilget for.
   */
  appropriationYear: Year;
  /**
   * The amount. / Beløpet.
   */
  amount: Sum;
  /**
   * What no year has asked for. / Det intet år har bedt om.
   */
  undistributed: Sum;
  /**
   * The last year in which it can be paid. / Det siste året det kan utbetales.
   */
  lastPayableYear: Year;
}
/**
 * What one year has of one grant. / Det ett år har av ett tilskudd.
 */
export interface AnnualGrant {
  /**
   * The year. / Året.
   */
  year: Year;
  /**
   * The year whose budget the money is of. / Året pengene er bevilget for.
   */
  appropriationYear: Year;
  /**
   * What was asked for. / Det som er omsøkt.
   */
  asked: Sum;
  /**
   * What it has: as approved where that is known. / Det det har: som godkjent der det er kjent.
   */
  amount: Sum;
}
/**
 * The instalments by status; what is carried over is in the carried instalment. / Delutbetalingene etter status; det som overføres, er i den overførte delen.
 */
export interface Totals {
  /**
   * What is released. / Det som er frigjort.
   */
  released: Sum;
  /**
   * What is planned. / Det som er planlagt.
   */
  planned: Sum;
  /**
   * What waits for a report. / Det som venter på rapport.
   */
  awaitingReport: Sum;
  /**
   * What lapses. / Det som faller bort.
   */
  lapsed: Sum;
}
/**
 * What of a year's grant falls on a measure. / Det av et års tilskudd som faller på et tiltak.
 */
export interface MeasureShare {
  /**
   * The year. / Året.
   */
  year: Year;
  /**
   * The year whose budget the money is of. / Året pengene er bevilget for.
   */
  appropriationYear: Year;
  /**
   * The measure. / Tiltaket.
   */
  measure: Id;
  /**
   * The whole. / Det hele.
   */
  grant: Sum;
  /**
   * Of the first instalment. / Av første del.
   */
  first: Sum;
  /**
   * Of the second instalment. / Av andre del.
   */
  second: Sum;
}
/**
 * One year: what is released, spent, paid and held. / Ett år: det som er frigjort, brukt, utbetalt og holdt.
 */
export interface LedgerRow {
  /**
   * The year. / Året.
   */
  year: Year;
  /**
   * What is released. / Det som er frigjort.
   */
  released: Sum;
  /**
   * What is released up to and with the year. / Det som er frigjort til og med året.
   */
  releasedToDate: Sum;
  /**
   * What a report must show; null where nothing need be shown. / Det en rapport må vise; null der intet må vises.
   */
  spendingNeeded: Sum | null;
  /**
   * What the year's report says is spent; null without one. / Det årets rapport sier er brukt; null uten rapport.
   */
  spentToDate: Sum | null;
  /**
   * What was paid in the year; null where there are no payments. / Det som er utbetalt i året; null der det ikke er utbetalinger.
   */
  paid: Sum | null;
  /**
   * What was paid up to and with the year. / Det som er utbetalt til og med året.
   */
  paidToDate: Sum | null;
  /**
   * Released and not spent; below 0 what is paid ahead. / Frigjort og ikke brukt; under 0 det som er forskuttert.
   */
  heldByPilot: Sum | null;
  /**
   * Neither released nor lapsed. / Verken frigjort eller falt bort.
   */
  heldByState: Sum;
}
/**
 * What is paid, and what is to pay. / Det som er utbetalt, og det som står igjen.
 */
export interface Settlement {
  /**
   * What is paid in all. / Det som er utbetalt i alt.
   */
  paid: Sum;
  /**
   * What is released and not paid yet; below 0 what is paid too much. / Det som er frigjort og ikke utbetalt; under 0 det som er utbetalt for mye.
   */
  toPay: Sum;
}
/**
 * What was found in a plan, its tables and its payments. / Det som ble funnet i en plan, tabellene og utbetalingene.
 */
export interface EvaluationDocument {
  /**
   * The format and its version. / Formatet og versjonen.
   */
  format: "bygdevekst-evaluation/1";
  /**
   * The language of the messages. / Språket i meldingene.
   */
  language: Language;
  /**
   * What was judged, and by what. / Hva som er vurdert, og etter hva.
   */
  basis: Basis;
  /**
   * True where no finding that is not waived is an error. / Sant der hver feil som står igjen, er satt til side.
   */
  submittable: boolean;
  /**
   * What the rules found, by place. / Det reglene fant, etter sted.
   */
  findings: Finding[];
  /**
   * Waivers that no finding met. / Merknader som er satt til side, men som ikke finnes lenger.
   */
  unusedWaivers?: UnusedWaiver[];
  /**
   * The budget of the whole period. / Budsjettet for hele perioden.
   */
  wholePeriodBudget: WholePeriodBudget;
  /**
   * The need of the plan's year. / Behovet i planåret.
   */
  yearNeed: YearNeed;
  /**
   * The costs by use. / Kostnadene etter bruk.
   */
  costPlan: CostPlan;
  /**
   * The state's money by who uses it. / Statens penger etter hvem som bruker dem.
   */
  byUser: MoneyByUser;
  /**
   * The payments; null where something makes them impossible. / Utbetalingene; null der noe gjør dem umulige.
   */
  paymentPlan: PaymentPlan | null;
}
/**
 * How one figure came about. / Hvordan ett tall ble til.
 */
export interface ExplanationDocument {
  /**
   * The format and its version. / Formatet og versjonen.
   */
  format: "bygdevekst-explanation/1";
  /**
   * The language of the messages. / Språket i meldingene.
   */
  language: Language;
  /**
   * The figure with all that it was made from. / Tallet med alt det er laget av.
   */
  explanation: Figure;
}
/**
 * A figure and the figures that it was made from. / Et tall og tallene det er laget av.
 */
export interface Figure {
  /**
   * What it is. / Hva det er.
   */
  what: string;
  /**
   * The figure. / Tallet.
   */
  figure: Sum;
  /**
   * What was done with the parts. / Det som ble gjort med delene.
   */
  operation:
    | "GIVEN"
    | "SAME"
    | "OWN_EFFORT"
    | "SUM"
    | "DIFFERENCE"
    | "TIMES"
    | "ROUNDED_SHARE"
    | "APPORTIONED"
    | "APPORTIONED_BY_KEY"
    | "DECIDED";
  /**
   * The hours. / Timene.
   */
  hours?: Sum;
  /**
   * What an hour is worth. / Det en time er verdt.
   */
  hourlyRate?: Sum;
  /**
   * How many times. / Hvor mange ganger.
   */
  factor?: number;
  /**
   * The share, such as 3/4. / Delen, som 3/4.
   */
  share?: string;
  /**
   * How it was rounded. / Hvordan det er avrundet.
   */
  rounding?: "DOWN" | "HALF_UP";
  /**
   * The key of the apportionment. / Fordelingsnøkkelen.
   */
  key?: number[];
  /**
   * Which share it is, from 0. / Hvilken del det er, fra 0.
   */
  index?: number;
  /**
   * What was rounded to, or divided into. / Det det er avrundet til, eller delt i.
   */
  unit?: Sum;
  /**
   * Whether the first part came up to the second. / Om den første delen nådde opp til den andre.
   */
  reached?: boolean;
  /**
   * How the source is read. / Hvordan kilden er lest.
   */
  readings: ReadingTaken[];
  /**
   * Where it comes from. / Hvor det kommer fra.
   */
  sources: Citation[];
  /**
   * The figures that it was made from. / Tallene det er laget av.
   */
  parts: Figure[];
}
/**
 * How the source was read. / Hvordan kilden er lest.
 */
export interface ReadingTaken {
  /**
   * What is read. / Det som er lest.
   */
  topic: string;
  /**
   * The choice. / Valget.
   */
  taken: string;
  /**
   * The words. / Ordene.
   */
  text: string;
}
/**
 * The least and the most that may come, and what if. / Det minste og det meste som kan komme, og hva om.
 */
export interface ForecastDocument {
  /**
   * The format and its version. / Formatet og versjonen.
   */
  format: "bygdevekst-forecast/1";
  /**
   * The sums as it stands. / Summene slik det står.
   */
  stands: Totals;
  /**
   * The current year and those after it. / Inneværende år og de etter det.
   */
  years: ForecastYear[];
  /**
   * What would be if something else were so. / Hvordan det ville vært om noe annet var tilfelle.
   */
  scenario?: Scenario;
}
/**
 * What can be released up to and with a year. / Det som kan bli frigjort til og med et år.
 */
export interface ForecastYear {
  /**
   * The year. / Året.
   */
  year: Year;
  /**
   * If no more is spent. / Om ikke mer blir brukt.
   */
  least: Sum;
  /**
   * If all is spent as it comes. / Om alt blir brukt etter hvert som det kommer.
   */
  most: Sum;
}
/**
 * What would be paid, beside what stands. / Det som ville bli utbetalt, ved siden av det som står.
 */
export interface Scenario {
  /**
   * The payments in the scenario. / Utbetalingene i scenarioet.
   */
  paymentPlan: PaymentPlan;
  /**
   * What is released in each year. / Det som er frigjort i hvert år.
   */
  years: ScenarioYear[];
  /**
   * What would lapse and does not as it stands. / Det som ville falle bort og ikke gjør det slik det står.
   */
  lapses: Instalment[];
}
/**
 * What is released in a year, as it stands and as it would be. / Det som er frigjort i et år, slik det står og slik det ville vært.
 */
export interface ScenarioYear {
  /**
   * The year. / Året.
   */
  year: Year;
  /**
   * As it stands. / Slik det står.
   */
  stands: Sum;
  /**
   * In the scenario. / I scenarioet.
   */
  scenario: Sum;
  /**
   * Scenario less what stands. / Scenarioet minus det som står.
   */
  difference: Sum;
}
/**
 * What would mend a plan document. / Det som ville rette et plandokument.
 */
export interface MendingsDocument {
  /**
   * The format and its version. / Formatet og versjonen.
   */
  format: "bygdevekst-mendings/1";
  /**
   * The language of the messages. / Språket i meldingene.
   */
  language: Language;
  /**
   * Changes that each end a finding. / Endringer som hver gjør slutt på en merknad.
   */
  mendings: Mending[];
  /**
   * What somebody must do. / Det noen må gjøre.
   */
  tasks: Task[];
}
/**
 * A change that ends a finding. / En endring som gjør slutt på en merknad.
 */
export interface Mending {
  /**
   * The rule. / Regelen.
   */
  rule: RuleId;
  /**
   * What the finding is known by from one evaluation to the next. / Det merknaden er kjent under fra én vurdering til den neste.
   */
  fingerprint: Fingerprint;
  /**
   * Where, as a JSON Pointer into the plan document. / Hvor, som en JSON Pointer inn i plandokumentet.
   */
  at: Pointer;
  /**
   * A JSON Patch (RFC 6902) on the plan document as it was read. / En JSON Patch (RFC 6902) på plandokumentet slik det ble lest.
   */
  patch: Operation[];
  /**
   * The party on whose word it rests. / Parten den hviler på ordet til.
   */
  confirmation?: Party;
  /**
   * The message for people, in the document's language. / Meldingen til folk, på dokumentets språk.
   */
  message: string;
}
/**
 * One operation of a JSON Patch. / Én operasjon i en JSON Patch.
 */
export interface Operation {
  /**
   * Which operation. / Hvilken operasjon.
   */
  op: string;
  /**
   * Where. / Hvor.
   */
  path: Pointer;
  /**
   * What is put there. / Det som settes der.
   */
  value?: Value;
}
/**
 * What must be done to end findings. / Det som må gjøres for å gjøre slutt på merknader.
 */
export interface Task {
  /**
   * Whose task it is, where it is a single party's. / Hvem sin oppgave det er, der det er én parts.
   */
  party?: Party;
  /**
   * The findings that it ends. / Merknadene det gjør slutt på.
   */
  fingerprints: Fingerprint[];
  /**
   * The message for people, in the document's language. / Meldingen til folk, på dokumentets språk.
   */
  message: string;
}
/**
 * A rural growth agreement, its action plan, and what has happened since. / En bygdevekstavtale, handlingsplanen, og det som har skjedd siden.
 */
export interface PlanDocument {
  /**
   * The format and its version. / Formatet og versjonen.
   */
  format: "bygdevekst-plan/1";
  /**
   * Who has agreed what. / Hvem som har avtalt hva.
   */
  agreement: Agreement;
  /**
   * The action plan that is judged. / Handlingsplanen som vurderes.
   */
  plan: Plan;
  /**
   * The last plan before it that was approved. / Den siste godkjente planen før den.
   */
  previousPlan?: Plan;
  /**
   * What was reported spent, in any order. / Det som er rapportert brukt, i hvilken som helst rekkefølge.
   */
  progressReports?: ProgressReport[];
  /**
   * What was paid, and paid back, in any order. / Det som er utbetalt og betalt tilbake, i hvilken som helst rekkefølge.
   */
  payments?: Payment[];
}
/**
 * Who has agreed what, for which years, and the state's co-financing. / Hvem som har avtalt hva, for hvilke år, og statens medfinansiering.
 */
export interface Agreement {
  /**
   * What the agreement is known by. / Det avtalen er kjent under.
   */
  id: LowerCaseId;
  /**
   * What the pilot is called. / Hva piloten heter.
   */
  pilot: Name;
  /**
   * The years of the agreement, at most 20, both ends included. / Avtaleperioden, høyst 20 år, begge ender regnet med.
   */
  period: Period;
  /**
   * The day the agreement was signed. / Dagen avtalen ble undertegnet.
   */
  signedOn?: CalendarDate;
  /**
   * The pilot's own municipalities. / Pilotens egne kommuner.
   *
   * @minItems 1
   */
  municipalities: Municipality[];
  /**
   * Those named in the agreement, and those invited since. / De som er nevnt i avtalen, og de som er invitert siden.
   */
  partners: Partner[];
  /**
   * The sub-goals of the agreement. / Delmålene i avtalen.
   *
   * @minItems 1
   */
  subGoals: SubGoal[];
  /**
   * The state's co-financing, by the year whose budget appropriated it. / Statens medfinansiering, etter året den er bevilget for.
   *
   * @minItems 1
   */
  stateGrants: StateGrant[];
  /**
   * What phase 1 had; never part of the grants. / Det fase 1 fikk; aldri en del av tilskuddene.
   */
  phaseOne?: Amount;
  /**
   * Who is paid on behalf of the pilot. / Den som får utbetalt på vegne av piloten.
   */
  recipient?: Party;
  /**
   * What other systems call it; kept, and not interpreted. / Det andre systemer kaller det; bevares, og tolkes ikke.
   */
  references?: Reference[];
}
/**
 * The years of the agreement; to is not before from. / Årene avtalen gjelder; to er ikke før from.
 */
export interface Period {
  /**
   * The first year. / Det første året.
   */
  from: Year;
  /**
   * The last year, included. / Det siste året, regnet med.
   */
  to: Year;
}
/**
 * A municipality of the pilot. / En kommune i piloten.
 */
export interface Municipality {
  /**
   * The municipality number. / Kommunenummeret.
   */
  number: MunicipalityNumber;
  /**
   * What it is called. / Hva den heter.
   */
  name: Name;
  /**
   * The organisation number. / Organisasjonsnummeret.
   */
  organizationNumber?: OrganizationNumber;
}
/**
 * A partner of the agreement, or one invited into the work since. / En part i avtalen, eller en som er invitert inn i arbeidet siden.
 */
export interface Partner {
  /**
   * What it is known by. / Det den er kjent under.
   */
  id: LowerCaseId;
  /**
   * What it is called. / Hva den heter.
   */
  name: Name;
  /**
   * What kind of partner it is. / Hva slags part det er.
   */
  kind: PartnerKind;
  /**
   * The organisation number. / Organisasjonsnummeret.
   */
  organizationNumber?: OrganizationNumber;
  /**
   * True of a partner that the agreement does not name. / Sant for en part som avtalen ikke nevner.
   */
  invited?: boolean;
}
/**
 * What the agreement is to achieve. / Det avtalen skal oppnå.
 */
export interface SubGoal {
  /**
   * What it is known by. / Det den er kjent under.
   */
  id: Id;
  /**
   * The title. / Tittelen.
   */
  title: Name;
  /**
   * Which of the overall goals it serves. / Hvilke av de overordnede målene det tjener.
   *
   * @minItems 1
   */
  goals: Goal[];
  /**
   * More about it. / Mer om det.
   */
  description?: Text;
}
/**
 * What the pilot has of one year's appropriation. / Det piloten har av ett års bevilgning.
 */
export interface StateGrant {
  /**
   * The year whose budget the money is of. / Året pengene er bevilget for.
   */
  appropriationYear: Year;
  /**
   * What the pilot has of it. / Det piloten har av den.
   */
  amount: Amount;
}
/**
 * What another system calls it; kept, and not interpreted. / Det et annet system kaller det; bevares, og tolkes ikke.
 */
export interface Reference {
  /**
   * Such as an archive. / For eksempel et arkiv.
   */
  system: Text;
  /**
   * What it is called there. / Det det heter der.
   */
  id: Text;
}
/**
 * The measures and their budget, and who has signed. / Tiltakene med budsjett, og hvem som har undertegnet.
 */
export interface Plan {
  /**
   * The year whose payments it asks for. / Året planen ber om utbetaling for.
   */
  year: Year;
  /**
   * 1 of an agreement's first plan, then one more each time. / 1 for avtalens første plan, siden én mer hver gang.
   */
  revision: number;
  /**
   * The day it was submitted. / Dagen den ble sendt inn.
   */
  submittedOn?: CalendarDate;
  /**
   * There once the ministry has approved it. / Står der når departementet har godkjent den.
   */
  approvedOn?: CalendarDate;
  /**
   * What the approval was made subject to. / Vilkårene for godkjenningen.
   */
  approvalConditions?: Text[];
  /**
   * Where less than asked was approved of a year; those of settled years are kept. / Der mindre enn omsøkt er godkjent for et år; de for avgjorte år blir stående.
   */
  approvedGrants?: ApprovedGrant[];
  /**
   * Who drew it up. / Hvem som har utarbeidet den.
   */
  preparedBy: Party[];
  /**
   * Who is in the steering group. / Hvem som er med i styringsgruppa.
   */
  steeringGroup?: Party[];
  /**
   * Parties that have said what they bring, also where it is nothing. / Parter som har avklart hva de bidrar med, også der det er ingenting.
   */
  contributionsClarified?: Party[];
  /**
   * The measures. / Tiltakene.
   */
  measures: Measure[];
  /**
   * Who has signed. / Hvem som har undertegnet.
   */
  signatures: Signature[];
  /**
   * Chapters in prose. / Kapitler i prosa.
   */
  notes?: Note[];
  /**
   * What other systems call it; kept, and not interpreted. / Det andre systemer kaller det; bevares, og tolkes ikke.
   */
  references?: Reference[];
}
/**
 * What was approved of a year's grant where that is not what was asked. / Det som er godkjent av et års tilskudd, der det ikke er det omsøkte.
 */
export interface ApprovedGrant {
  /**
   * The year that the money is for. / Året pengene er til.
   */
  year: Year;
  /**
   * Which of several grants it is of. / Hvilket av flere tilskudd det er av.
   */
  appropriationYear?: Year;
  /**
   * What was approved. / Det som er godkjent.
   */
  amount: Amount;
}
/**
 * What is to be done, by whom, and with what money. / Det som skal gjøres, av hvem, og med hvilke penger.
 */
export interface Measure {
  /**
   * What the measure is known by, the same from plan to plan. / Det tiltaket er kjent under, det samme fra plan til plan.
   */
  id: Id;
  /**
   * The title. / Tittelen.
   */
  title: Name;
  /**
   * More about it. / Mer om det.
   */
  description?: Text;
  /**
   * The sub-goals that it serves; it is listed under the first. / Delmålene det tjener; det føres under det første.
   *
   * @minItems 1
   */
  subGoals: Id[];
  /**
   * Which of the appropriation's purposes it serves. / Hvilke av bevilgningens formål det tjener.
   */
  purposes?: Purpose[];
  /**
   * Who is responsible. / Den som er ansvarlig.
   */
  responsible: Party;
  /**
   * Who takes part. / De som deltar.
   */
  participants?: Party[];
  /**
   * The parties that stand behind it. / Partene som står bak det.
   */
  agreedBy: Party[];
  /**
   * Municipality numbers; none means the whole pilot. / Kommunenumre; ingen betyr hele piloten.
   */
  locations?: MunicipalityNumber[];
  /**
   * The estimated cost in the period, own effort included. / Anslått kostnad i perioden, egeninnsats regnet med.
   */
  estimatedCost?: Amount;
  /**
   * How it meets the criteria. / Hvordan det svarer på kriteriene.
   */
  criteria?: Criteria;
  /**
   * What is done, and when. / Det som gjøres, og når.
   */
  activities: Activity[];
  /**
   * The budget lines. / Budsjettlinjene.
   */
  budget: BudgetLine[];
  /**
   * The rules of the scheme, where the money is passed on. / Regelverket for ordningen, der pengene går videre til andre.
   */
  thirdPartyScheme?: ThirdPartyScheme;
  /**
   * Whether Sámi interests are affected. / Om samiske interesser er berørt.
   */
  samiInterests?: SamiInterests;
  /**
   * Why it is not as in the plan before. / Hvorfor det ikke er som i planen før.
   */
  changeNote?: Text;
  /**
   * Chapters in prose. / Kapitler i prosa.
   */
  notes?: Note[];
  /**
   * What other systems call it; kept, and not interpreted. / Det andre systemer kaller det; bevares, og tolkes ikke.
   */
  references?: Reference[];
}
/**
 * How a measure meets the criteria. / Hvordan et tiltak svarer på kriteriene.
 */
export interface Criteria {
  /**
   * How it makes or tests something new. / Hvordan det lager eller prøver ut noe nytt.
   */
  newSolution?: Text;
  /**
   * How it fits the place. / Hvordan det er tilpasset stedet.
   */
  localAdaptation?: Text;
  /**
   * What others can take over. / Det andre kan ta etter.
   */
  transferValue?: Text;
}
/**
 * A piece of work with its first and last day; to is not before from. / Et arbeid med sin første og siste dag; to er ikke før from.
 */
export interface Activity {
  /**
   * The title. / Tittelen.
   */
  title: Name;
  /**
   * The first day. / Den første dagen.
   */
  from: CalendarDate;
  /**
   * The last day, not before the first. / Den siste dagen, ikke før den første.
   */
  to: CalendarDate;
}
/**
 * Money from the state's co-financing. / Penger fra statens medfinansiering.
 */
export interface StateLine {
  /**
   * The year; of a state line the year whose grant it is asked under. / Året; for en linje fra staten det året den er omsøkt under.
   */
  year: Year;
  /**
   * Who pays, or works. / Den som betaler, eller arbeider.
   */
  source: "state";
  /**
   * Who uses the money; else the responsible does. / Den som bruker pengene; ellers den ansvarlige.
   */
  spentBy?: Party;
  /**
   * What it is used for. / Det den brukes til.
   */
  use: Use;
  /**
   * Money. / Penger.
   */
  amount: PositiveAmount;
  /**
   * True where the amount is the worth of something other than money. / Sant der beløpet er verdien av noe annet enn penger.
   */
  inKind?: false;
  /**
   * Which of several grants pays. / Hvilket av flere tilskudd som betaler.
   */
  appropriationYear?: Year;
  /**
   * More about it. / Mer om det.
   */
  description?: Text;
  /**
   * The exception that opens for the use. / Unntaket som åpner for bruken.
   */
  exception?: Exception;
}
/**
 * Why a use is open that is else not. / Hvorfor en bruk er åpen som ellers ikke er det.
 */
export interface Exception {
  /**
   * Which exception. / Hvilket unntak.
   */
  ground: Ground;
  /**
   * The reasons for it. / Begrunnelsen for det.
   */
  justification: Text;
}
/**
 * Money, or something of that worth, from another than the state. / Penger, eller noe av den verdien, fra en annen enn staten.
 */
export interface MoneyLine {
  /**
   * The year; of a state line the year whose grant it is asked under. / Året; for en linje fra staten det året den er omsøkt under.
   */
  year: Year;
  /**
   * Who pays, or works. / Den som betaler, eller arbeider.
   */
  source: SourceButState;
  /**
   * Who uses the money; else the responsible does. / Den som bruker pengene; ellers den ansvarlige.
   */
  spentBy?: Party;
  /**
   * What it is used for. / Det den brukes til.
   */
  use: Use;
  /**
   * Money. / Penger.
   */
  amount: PositiveAmount;
  /**
   * True where the amount is the worth of something other than money. / Sant der beløpet er verdien av noe annet enn penger.
   */
  inKind?: boolean;
  /**
   * More about it. / Mer om det.
   */
  description?: Text;
  /**
   * The exception that opens for the use. / Unntaket som åpner for bruken.
   */
  exception?: Exception;
}
/**
 * Hours with what an hour is worth, from another than the state. / Timer med det en time er verdt, fra en annen enn staten.
 */
export interface HoursLine {
  /**
   * The year; of a state line the year whose grant it is asked under. / Året; for en linje fra staten det året den er omsøkt under.
   */
  year: Year;
  /**
   * Who pays, or works. / Den som betaler, eller arbeider.
   */
  source: SourceButState;
  /**
   * Who uses the money; else the responsible does. / Den som bruker pengene; ellers den ansvarlige.
   */
  spentBy?: Party;
  /**
   * What it is used for. / Det den brukes til.
   */
  use: Use;
  /**
   * Own effort, with hourlyRate. / Egeninnsats, med hourlyRate.
   */
  hours: Hours;
  /**
   * What an hour is worth. / Det en time er verdt.
   */
  hourlyRate: HourlyRate;
  /**
   * True where the amount is the worth of something other than money. / Sant der beløpet er verdien av noe annet enn penger.
   */
  inKind?: false;
  /**
   * More about it. / Mer om det.
   */
  description?: Text;
  /**
   * The exception that opens for the use. / Unntaket som åpner for bruken.
   */
  exception?: Exception;
}
/**
 * The rules of a scheme that passes money on. / Regelverket for en ordning som gir penger videre.
 */
export interface ThirdPartyScheme {
  /**
   * Who runs the scheme. / Den som forvalter ordningen.
   */
  administeredBy: Party;
  /**
   * Whom it is for. / Hvem den er for.
   */
  targetGroup?: Text;
  /**
   * How one sees that its goals are reached. / Hvordan man ser at målene er nådd.
   */
  goalCriteria?: Text;
  /**
   * What awards are judged by. / Det tildelingen bygger på.
   */
  awardCriteria?: Text;
  /**
   * How it is announced. / Hvordan den kunngjøres.
   */
  announcement?: Text;
  /**
   * How applications are dealt with. / Hvordan søknader behandles.
   */
  applicationProcessing?: Text;
  /**
   * How those who get money report. / Hvordan mottakerne rapporterer.
   */
  reporting?: Text;
  /**
   * How it is followed up. / Hvordan den følges opp.
   */
  followUp?: Text;
  /**
   * The adopted rules: a decision, or where they are to be found. / Det vedtatte regelverket: et vedtak, eller hvor det finnes.
   */
  rules?: Text;
  /**
   * Who can be given money. / Hvem som kan få penger.
   */
  recipients?: RecipientGroup[];
}
/**
 * Whether Sámi interests are affected, and what dialogue there has been. / Om samiske interesser er berørt, og hvilken dialog som har vært.
 */
export interface SamiInterests {
  /**
   * Whether they are affected. / Om de er berørt.
   */
  affected: boolean;
  /**
   * The dialogue there has been. / Dialogen som har vært.
   */
  dialogue?: Text;
}
/**
 * A chapter in prose; kept, and not interpreted. / Et kapittel i prosa; bevares, og tolkes ikke.
 */
export interface Note {
  /**
   * The title. / Tittelen.
   */
  title: Name;
  /**
   * The chapter. / Kapitlet.
   */
  text: Text;
}
/**
 * That a party stands behind the plan. / At en part står bak planen.
 */
export interface Signature {
  /**
   * The party. / Parten.
   */
  party: Party;
  /**
   * Who signed. / Den som undertegnet.
   */
  name: Name;
  /**
   * In what capacity. / I hvilken rolle.
   */
  role?: Text;
  /**
   * The day it was signed. / Dagen det ble undertegnet.
   */
  signedOn: CalendarDate;
  /**
   * The decision that the signature rests on. / Vedtaket signaturen bygger på.
   */
  decision?: Decision;
}
/**
 * The decision that a signature rests on. / Vedtaket en signatur bygger på.
 */
export interface Decision {
  /**
   * Such as the municipal council. / For eksempel kommunestyret.
   */
  body: Name;
  /**
   * The number of the case. / Saksnummeret.
   */
  reference?: Text;
  /**
   * The day it was decided. / Dagen det ble vedtatt.
   */
  decidedOn?: CalendarDate;
}
/**
 * What of the state's co-financing is spent and booked by a date; the one dated last in a year counts. / Det som er brukt og ført av statens medfinansiering innen en dato; den som er datert sist i et år, gjelder.
 */
export interface ProgressReport {
  /**
   * The year it reports on. / Året det rapporteres for.
   */
  year: Year;
  /**
   * The date of the report. / Datoen for rapporten.
   */
  reportedOn: CalendarDate;
  /**
   * All that is spent and booked from the beginning of the period. / Alt som er brukt og ført fra starten av perioden.
   */
  spentToDate: Amount;
  /**
   * What was done. / Det som er gjort.
   */
  summary?: Text;
}
/**
 * What the state paid, or was paid back. / Det staten har utbetalt eller fått tilbake.
 */
export interface Payment {
  /**
   * The day it was paid. / Dagen det ble betalt.
   */
  paidOn: CalendarDate;
  /**
   * What was paid; below 0 it is paid back. / Det som er betalt; under 0 er det betalt tilbake.
   */
  amount: SignedAmount;
  /**
   * What it is known by where it was booked. / Det den er kjent under der den er ført.
   */
  reference?: Text;
  /**
   * A remark. / En merknad.
   */
  note?: Text;
}
/**
 * Why a document could not be read. / Hvorfor et dokument ikke kunne leses.
 */
export interface ProblemsDocument {
  /**
   * The format and its version. / Formatet og versjonen.
   */
  format: "bygdevekst-problems/1";
  /**
   * The language of the messages. / Språket i meldingene.
   */
  language: Language;
  /**
   * The problems, in the order of the document. / Problemene, i dokumentets rekkefølge.
   */
  problems: Problem[];
  /**
   * True where there were others. / Sant der det var flere.
   */
  more?: boolean;
}
/**
 * What changed from one plan to another. / Det som er endret fra én plan til en annen.
 */
export interface RevisionDocument {
  /**
   * The format and its version. / Formatet og versjonen.
   */
  format: "bygdevekst-revision/1";
  /**
   * The language of the messages. / Språket i meldingene.
   */
  language: Language;
  /**
   * The old plan. / Den gamle planen.
   */
  from: PlanNamed;
  /**
   * The new plan. / Den nye planen.
   */
  to: PlanNamed;
  /**
   * The changes. / Endringene.
   */
  edits: Edit[];
  /**
   * The state's money by year, where it differs. / Statens penger etter år, der de er endret.
   */
  state: YearChange[];
  /**
   * Sums by sub-goal and year, where they differ. / Summer etter delmål og år, der de er endret.
   */
  bySubGoal: SubGoalChange[];
  /**
   * Sums by measure and year, where they differ. / Summer etter tiltak og år, der de er endret.
   */
  byMeasure: MeasureChange[];
  /**
   * Sums by source and year, where they differ. / Summer etter kilde og år, der de er endret.
   */
  bySource: SourceChange[];
  /**
   * Parties that the changes ask a new signature of. / Parter som endringene krever ny signatur av.
   */
  mustSign: Signing[];
}
/**
 * A plan by its year and revision. / En plan ved år og revisjon.
 */
export interface PlanNamed {
  /**
   * The year. / Året.
   */
  year: Year;
  /**
   * The revision. / Revisjonen.
   */
  revision: number;
}
/**
 * One change. / Én endring.
 */
export interface Edit {
  /**
   * What kind it is. / Hva slags det er.
   */
  kind: "ADDED" | "GONE" | "CHANGED";
  /**
   * Where, as a JSON Pointer into the plan document. / Hvor, som en JSON Pointer inn i plandokumentet.
   */
  at: Pointer;
  /**
   * The measure. / Tiltaket.
   */
  measure?: Id;
  /**
   * Which member. / Hvilket felt.
   */
  member?: string;
  /**
   * How it was. / Slik det var.
   */
  before?: Value;
  /**
   * How it is. / Slik det er.
   */
  after?: Value;
  /**
   * The message for people, in the document's language. / Meldingen til folk, på dokumentets språk.
   */
  message: string;
}
/**
 * The state's money of a year, before and after. / Statens penger i et år, før og etter.
 */
export interface YearChange {
  /**
   * The year. / Året.
   */
  year: Year;
  /**
   * Whether the year was settled in the old plan. / Om året var avgjort i den gamle planen.
   */
  settled: boolean;
  /**
   * How it was. / Slik det var.
   */
  before: Sum;
  /**
   * How it is. / Slik det er.
   */
  after: Sum;
  /**
   * After less before. / Etter minus før.
   */
  difference: Sum;
}
/**
 * A sub-goal's sum of a year, before and after. / Et delmåls sum i et år, før og etter.
 */
export interface SubGoalChange {
  /**
   * The sub-goal. / Delmålet.
   */
  subGoal: Id;
  /**
   * The year. / Året.
   */
  year: Year;
  /**
   * How it was. / Slik det var.
   */
  before: Sum;
  /**
   * How it is. / Slik det er.
   */
  after: Sum;
  /**
   * After less before. / Etter minus før.
   */
  difference: Sum;
}
/**
 * A measure's sum of a year, before and after. / Et tiltaks sum i et år, før og etter.
 */
export interface MeasureChange {
  /**
   * The measure. / Tiltaket.
   */
  measure: Id;
  /**
   * The year. / Året.
   */
  year: Year;
  /**
   * How it was. / Slik det var.
   */
  before: Sum;
  /**
   * How it is. / Slik det er.
   */
  after: Sum;
  /**
   * After less before. / Etter minus før.
   */
  difference: Sum;
}
/**
 * A source's sum of a year, before and after. / En kildes sum i et år, før og etter.
 */
export interface SourceChange {
  /**
   * The column of the tables. / Kolonnen i tabellene.
   */
  source: Column;
  /**
   * The year. / Året.
   */
  year: Year;
  /**
   * How it was. / Slik det var.
   */
  before: Sum;
  /**
   * How it is. / Slik det er.
   */
  after: Sum;
  /**
   * After less before. / Etter minus før.
   */
  difference: Sum;
}
/**
 * A party that must sign, and whether it has. / En part som må signere, og om den har gjort det.
 */
export interface Signing {
  /**
   * The party. / Parten.
   */
  party: Party;
  /**
   * Whether it has signed the new plan. / Om den har signert den nye planen.
   */
  signed: boolean;
}
/**
 * All pilots at once. / Alle pilotene samlet.
 */
export interface RollupDocument {
  /**
   * The format and its version. / Formatet og versjonen.
   */
  format: "bygdevekst-rollup/1";
  /**
   * How many documents are summed. / Hvor mange dokumenter som er summert.
   */
  submissions: number;
  /**
   * A row for each pilot, by agreement id. / En rad for hver pilot, etter avtalens id.
   */
  pilots: PilotSums[];
  /**
   * What is budgeted by year and source. / Det som er budsjettert etter år og kilde.
   */
  years: YearSums[];
  /**
   * What is budgeted by use, within the periods. / Det som er budsjettert etter bruk, i periodene.
   */
  uses: UseSums[];
  /**
   * The pilots by county, those in several last. / Pilotene etter fylke, de i flere til slutt.
   */
  counties: CountySums[];
  /**
   * The sums of all pilots. / Summene for alle pilotene.
   */
  total: ProgrammeSums;
  /**
   * What was appropriated for all of them. / Det som er bevilget til alle sammen.
   */
  frame?: Frame;
}
/**
 * The sums of one pilot. / Summene for én pilot.
 */
export interface PilotSums {
  /**
   * The agreement's id. / Avtalens id.
   */
  agreement: Id;
  /**
   * What the pilot is called. / Hva piloten heter.
   */
  pilot: string;
  /**
   * The county of all its municipalities. / Fylket alle kommunene er i.
   */
  county: County;
  /**
   * The plan's year. / Planåret.
   */
  year: Year;
  /**
   * Whether the plan can be submitted. / Om planen kan sendes inn.
   */
  submittable: boolean;
  /**
   * The sum of the grants. / Summen av tilskuddene.
   */
  commitment: Sum;
  /**
   * All state lines within the period. / Alle statlige linjer i perioden.
   */
  asked: Sum;
  /**
   * All annual grants together. / Alle årstilskuddene samlet.
   */
  granted: Sum | null;
  /**
   * What no year has asked for. / Det intet år har bedt om.
   */
  undistributed: Sum | null;
  /**
   * What is released. / Det som er frigjort.
   */
  released: Sum | null;
  /**
   * What is planned. / Det som er planlagt.
   */
  planned: Sum | null;
  /**
   * What waits for a report. / Det som venter på rapport.
   */
  awaitingReport: Sum | null;
  /**
   * What lapses. / Det som faller bort.
   */
  lapsed: Sum | null;
  /**
   * What is paid in all. / Det som er utbetalt i alt.
   */
  paid: Sum | null;
  /**
   * What is released and not paid yet; below 0 what is paid too much. / Det som er frigjort og ikke utbetalt; under 0 det som er utbetalt for mye.
   */
  toPay: Sum | null;
}
/**
 * What all plans budget for a year, by source. / Det alle planene budsjetterer for et år, etter kilde.
 */
export interface YearSums {
  /**
   * The year. / Året.
   */
  year: Year;
  /**
   * The state's co-financing. / Statens medfinansiering.
   */
  state: Sum;
  /**
   * The municipalities' money. / Kommunenes penger.
   */
  municipalCash: Sum;
  /**
   * The municipalities' hours, and what is in kind. / Kommunenes timer og naturalytelser.
   */
  municipalInKind: Sum;
  /**
   * The partners'. / Samarbeidspartenes.
   */
  partners: Sum;
  /**
   * What others pay. / Det andre betaler.
   */
  others: Sum;
  /**
   * The sum. / Summen.
   */
  total: Sum;
}
/**
 * What all plans budget for a use. / Det alle planene budsjetterer for en bruk.
 */
export interface UseSums {
  /**
   * What the money is used for. / Det pengene brukes til.
   */
  use: Use;
  /**
   * The state's co-financing. / Statens medfinansiering.
   */
  state: Sum;
  /**
   * All sources together. / Alle kilder samlet.
   */
  all: Sum;
}
/**
 * The sums of the pilots of a county. / Summene for pilotene i et fylke.
 */
export interface CountySums {
  /**
   * The county. / Fylket.
   */
  county: County;
  /**
   * How many pilots. / Hvor mange piloter.
   */
  pilots: number;
  /**
   * The sum of the grants. / Summen av tilskuddene.
   */
  commitment: Sum;
  /**
   * All state lines within the period. / Alle statlige linjer i perioden.
   */
  asked: Sum;
  /**
   * All annual grants together. / Alle årstilskuddene samlet.
   */
  granted: Sum;
  /**
   * What no year has asked for. / Det intet år har bedt om.
   */
  undistributed: Sum;
  /**
   * What is released. / Det som er frigjort.
   */
  released: Sum;
  /**
   * What is planned. / Det som er planlagt.
   */
  planned: Sum;
  /**
   * What waits for a report. / Det som venter på rapport.
   */
  awaitingReport: Sum;
  /**
   * What lapses. / Det som faller bort.
   */
  lapsed: Sum;
  /**
   * What is paid in all. / Det som er utbetalt i alt.
   */
  paid: Sum;
  /**
   * What is released and not paid yet; below 0 what is paid too much. / Det som er frigjort og ikke utbetalt; under 0 det som er utbetalt for mye.
   */
  toPay: Sum;
  /**
   * How many pilots have no payment plan. / Hvor mange piloter som ikke har utbetalingsplan.
   */
  withoutPayments: number;
}
/**
 * The sums of all pilots. / Summene for alle pilotene.
 */
export interface ProgrammeSums {
  /**
   * The sum of the grants. / Summen av tilskuddene.
   */
  commitment: Sum;
  /**
   * All state lines within the period. / Alle statlige linjer i perioden.
   */
  asked: Sum;
  /**
   * All annual grants together. / Alle årstilskuddene samlet.
   */
  granted: Sum;
  /**
   * What no year has asked for. / Det intet år har bedt om.
   */
  undistributed: Sum;
  /**
   * What is released. / Det som er frigjort.
   */
  released: Sum;
  /**
   * What is planned. / Det som er planlagt.
   */
  planned: Sum;
  /**
   * What waits for a report. / Det som venter på rapport.
   */
  awaitingReport: Sum;
  /**
   * What lapses. / Det som faller bort.
   */
  lapsed: Sum;
  /**
   * What is paid in all. / Det som er utbetalt i alt.
   */
  paid: Sum;
  /**
   * What is released and not paid yet; below 0 what is paid too much. / Det som er frigjort og ikke utbetalt; under 0 det som er utbetalt for mye.
   */
  toPay: Sum;
  /**
   * How many pilots have no payment plan. / Hvor mange piloter som ikke har utbetalingsplan.
   */
  withoutPayments: number;
}
/**
 * What was appropriated, and how the commitments compare. / Det som er bevilget, og hvordan tilsagnene står mot det.
 */
export interface Frame {
  /**
   * The amount. / Beløpet.
   */
  amount: Sum;
  /**
   * The commitments less the amount. / Tilsagnene minus beløpet.
   */
  difference: Sum;
}
/**
 * The rules with their words and sources. / Reglene med ord og kilder.
 */
export interface RulesDocument {
  /**
   * The format and its version. / Formatet og versjonen.
   */
  format: "bygdevekst-rules/1";
  /**
   * The rules. / Reglene.
   */
  rules: Rule[];
}
/**
 * A rule about plans. / En regel om planer.
 */
export interface Rule {
  /**
   * What the rule is known by. / Det regelen er kjent under.
   */
  id: RuleId;
  /**
   * How much it weighs. / Hvor tungt det veier.
   */
  severity: "ERROR" | "WARNING" | "ADVICE";
  /**
   * The rule in a few words. / Regelen i få ord.
   */
  summary: Words;
  /**
   * What is asked. / Det som kreves.
   */
  asks: Words;
  /**
   * What is wrong in a case, with places that arguments fill. / Det som er galt i et tilfelle, med plasser som argumentene fyller.
   */
  wrong: Words;
  /**
   * What to do about it. / Det som kan gjøres.
   */
  mend: Words;
  /**
   * The names of the arguments. / Navnene på argumentene.
   */
  arguments: string[];
  /**
   * Where it comes from. / Hvor det kommer fra.
   */
  sources: Citation[];
  /**
   * How the source is read. / Hvordan kilden er lest.
   */
  readings: Reading[];
}
/**
 * How the source is read where it leaves room. / Hvordan kilden er lest der den gir rom.
 */
export interface Reading {
  /**
   * What is read. / Det som er lest.
   */
  topic: string;
  /**
   * The choice. / Valget.
   */
  name: string;
  /**
   * The words. / Ordene.
   */
  text: Words;
  /**
   * What else could be chosen. / Det som ellers kunne velges.
   */
  alternatives: Words[];
  /**
   * Where it comes from. / Hvor det kommer fra.
   */
  sources: Citation[];
}
/**
 * What was really paid, held against what is released. / Det som er utbetalt, holdt mot det som er frigjort.
 */
export interface SettlementDocument {
  /**
   * The format and its version. / Formatet og versjonen.
   */
  format: "bygdevekst-settlement/1";
  /**
   * The instalments that are released, in order. / Delutbetalingene som er frigjort, i rekkefølge.
   */
  instalments: PaidInstalment[];
  /**
   * What of the sum paid is left over when all are paid. / Det av summen utbetalt som er til overs når alle er betalt.
   */
  unmatched: Sum;
  /**
   * What is paid in all. / Det som er utbetalt i alt.
   */
  paid: Sum;
  /**
   * What is released and not paid yet; below 0 what is paid too much. / Det som er frigjort og ikke utbetalt; under 0 det som er utbetalt for mye.
   */
  toPay: Sum;
  /**
   * How the whole ended; null where it has not. / Hvordan det hele endte; null der det ikke er over.
   */
  closing: ClosingAccount | null;
}
/**
 * A released instalment, and what is paid of it. / En frigjort delutbetaling, og det som er betalt av den.
 */
export interface PaidInstalment {
  /**
   * The year in which it is due. / Året den forfaller.
   */
  year: Year;
  /**
   * What kind it is. / Hva slags det er.
   */
  kind: "CARRIED" | "FIRST" | "SECOND";
  /**
   * The year whose grant it is of. / Året tilskuddet gjelder.
   */
  grantYear: Year;
  /**
   * The year whose budget the money is of. / Året pengene er bevilget for.
   */
  appropriationYear: Year;
  /**
   * When in the year. / Når i året.
   */
  due: "START_OF_YEAR" | "YEAR_END" | "PLAN_WORK";
  /**
   * The amount. / Beløpet.
   */
  amount: Sum;
  /**
   * What becomes of it. / Hva det blir av den.
   */
  status: "PLANNED" | "AWAITING_REPORT" | "RELEASED" | "CARRIED_OVER" | "LAPSED";
  /**
   * What a report must show; null where nothing need be shown. / Det en rapport må vise; null der intet må vises.
   */
  spendingNeeded: Sum | null;
  /**
   * What is paid of it. / Det som er betalt av den.
   */
  paid: Sum;
  /**
   * What is left of it to pay. / Det som gjenstår å betale av den.
   */
  left: Sum;
}
/**
 * How the whole commitment ended. / Hvordan hele tilsagnet endte.
 */
export interface ClosingAccount {
  /**
   * All annual grants together. / Alle årstilskuddene samlet.
   */
  granted: Sum;
  /**
   * What no year has asked for. / Det intet år har bedt om.
   */
  undistributed: Sum;
  /**
   * What is released. / Det som er frigjort.
   */
  released: Sum;
  /**
   * What lapses. / Det som faller bort.
   */
  lapsed: Sum;
  /**
   * What is paid in all. / Det som er utbetalt i alt.
   */
  paid: Sum;
  /**
   * What the last report says is spent. / Det den siste rapporten sier er brukt.
   */
  spent: Sum;
  /**
   * Paid and not spent; below 0 what the pilot has laid out. / Betalt og ikke brukt; under 0 det piloten har lagt ut.
   */
  toPayBack: Sum;
}
/**
 * The decisions to let findings pass. / Vedtakene om å sette merknader til side.
 */
export interface WaiversDocument {
  /**
   * The format and its version. / Formatet og versjonen.
   */
  format: "bygdevekst-waivers/1";
  /**
   * The waivers, each fingerprint once. / Vedtakene, hvert fingeravtrykk én gang.
   */
  waivers: GivenWaiver[];
}
/**
 * A decision to let a finding pass. / Et vedtak om å sette en merknad til side.
 */
export interface GivenWaiver {
  /**
   * What the finding is known by from one evaluation to the next. / Det merknaden er kjent under fra én vurdering til den neste.
   */
  fingerprint: Fingerprint;
  /**
   * The rule of the finding, for those who read the list. / Regelen merknaden hører til, for dem som leser listen.
   */
  rule?: Text;
  /**
   * Why it is let pass. / Hvorfor det får passere.
   */
  reason: FilledText;
  /**
   * Who said so. / Hvem som har sagt det.
   */
  by: FilledText;
  /**
   * When it was said. / Når det ble sagt.
   */
  on: CalendarDate;
}
