import type {
  AgendaDocument,
  CodelistDocument,
  DraftDocument,
  EvaluationDocument,
  ExplanationDocument,
  ForecastDocument,
  MendingsDocument,
  PlanDocument,
  ProblemsDocument,
  RevisionDocument,
  RollupDocument,
  RulesDocument,
  SettlementDocument,
} from './formats.js';

export type * from './formats.js';

/** The language of the words in an answer: bokmål, nynorsk or English. */
export type AnswerLanguage = 'nb' | 'nn' | 'en';

/** What every call says. */
export interface Options {
  readonly language: AnswerLanguage;
}

/**
 * A plan document: text, bytes, or an object, which is read as its `JSON.stringify`. Bytes are read as they are; text with
 * half a surrogate pair in it is refused as any document that is not UTF-8 is.
 */
export type Plan = string | Uint8Array | PlanDocument | object;

/**
 * Is the plan fit to be submitted, what stands in the way, its tables and its payments; or why it cannot be read. `format`
 * tells which.
 *
 * Amounts are numbers of JavaScript here: right to the øre up to 15 digits. `json.evaluate` has every digit.
 *
 * @throws TypeError if an argument is not as it should be; the message says which
 */
export function evaluate(plan: Plan, options: Options): EvaluationDocument | ProblemsDocument;

/** The evaluation as a report for people in plain text; of a plan that cannot be read, a line for each problem. */
export function evaluateToText(plan: Plan, options: Options): string;

/** What can be said of a plan that is half typed: problems and findings in one array, and the tables as far as they go. */
export function draft(plan: Plan, options: Options): DraftDocument;

/**
 * Why an amount of the evaluation is what it is, as a tree whose root is the amount.
 *
 * @param at the amount's address, a JSON Pointer (RFC 6901) into the evaluation, such as `/yearNeed/firstInstalment`
 * @throws RangeError if there is no amount there; in words for people
 */
export function explain(plan: Plan, at: string, options: Options): ExplanationDocument | ProblemsDocument;

/** What would mend the plan: edits as JSON Patches (RFC 6902) that have been tried, and tasks for people. */
export function mend(plan: Plan, options: Options): MendingsDocument | ProblemsDocument;

/** Who has to do what next, and what is paid next on what condition. */
export function agenda(plan: Plan, options: Options): AgendaDocument | ProblemsDocument;

/**
 * What is another in a plan than in the one before: of two documents of one agreement, or of one with its previous plan.
 *
 * @throws RangeError if the two are of different agreements, or the one has no previous plan; in words for people
 */
export function compare(before: Plan, after: Plan, options: Options): RevisionDocument | ProblemsDocument;
export function compare(plan: Plan, options: Options): RevisionDocument | ProblemsDocument;

/** What is supposed to be spent: sums by the end of years, all from the start of the period, and a share of what is released. */
export interface ForecastOptions extends Options {
  readonly spent?: { readonly [year: number]: number | string };
  readonly percent?: number | string;
}

/**
 * The least and the most that can be released by each year, and what would be if something else is spent; the evaluation where
 * nothing can be paid.
 *
 * @throws RangeError if a sum cannot be, such as one below what is reported; in words for people
 */
export function forecast(plan: Plan, options: ForecastOptions): ForecastDocument | EvaluationDocument | ProblemsDocument;

/** What was really paid, and the closing account when the period is over; the evaluation where nothing can be paid. */
export function settlement(plan: Plan, options: Options): SettlementDocument | EvaluationDocument | ProblemsDocument;

/** What the plans of a programme are held against. */
export interface RollupOptions extends Options {
  readonly frame?: number | string;
}

/**
 * All pilots at once.
 *
 * @throws RangeError if a plan cannot be read, or an agreement is there twice: then nothing is summed; in words for people
 */
export function rollup(plans: readonly Plan[], options: RollupOptions): RollupDocument;

/**
 * The canonical form of a plan document (RFC 8785), the same however it is laid out.
 *
 * @throws RangeError if it cannot be read; in words for people
 */
export function canonical(plan: Plan, options: Options): string;

/**
 * The hash of the canonical form: `sha-256=` and 64 hexadecimal digits.
 *
 * @throws RangeError if it cannot be read; in words for people
 */
export function hash(plan: Plan, options: Options): string;

/** What was typed, as it stands in a plan document; or what is wrong with it, in words for people. */
export type Checked<T> = { readonly value: T; readonly message?: never } | { readonly message: string; readonly value?: never };

/** What people type as an amount: `177 700,50`, `200 000,-`, `kr 200 000`. */
export function checkAmount(text: string, options: Options): Checked<number>;
/** What people type as hours: `37,5`. */
export function checkHours(text: string, options: Options): Checked<number>;
/** What people type as an hourly rate: `712,35`. */
export function checkHourlyRate(text: string, options: Options): Checked<number>;
/** What people type as a year from 2000 to 2999. */
export function checkYear(text: string, options: Options): Checked<number>;
/** What people type as a date: `24.12.2025`, `2025-12-24`. */
export function checkDate(text: string, options: Options): Checked<string>;
/** What people type as the id of an agreement. */
export function checkAgreementId(text: string, options: Options): Checked<string>;
/** What people type as the id of a partner. */
export function checkPartnerId(text: string, options: Options): Checked<string>;
/** What people type as the id of a sub-goal. */
export function checkSubGoalId(text: string, options: Options): Checked<string>;
/** What people type as the id of a measure. */
export function checkMeasureId(text: string, options: Options): Checked<string>;
/** What people type as a municipality number. */
export function checkMunicipalityNumber(text: string, options: Options): Checked<string>;
/** What people type as an organization number, with its check digit. */
export function checkOrganizationNumber(text: string, options: Options): Checked<string>;
/** What people type as a party: `municipality:5540`. */
export function checkParty(text: string, options: Options): Checked<string>;
/** What people type as who pays: a party, or `other:Free name`. */
export function checkFundingSource(text: string, options: Options): Checked<string>;
/** What people type as what money is used for: its constant or its label. */
export function checkFundUse(text: string, options: Options): Checked<string>;

/** The rules, with their texts in all three languages. */
export function rules(): RulesDocument;

/** Every closed list of the formats, with the labels of its constants in all three languages. */
export function codeLists(): readonly CodelistDocument[];

/** The same answers as JSON text on one line, with every digit, byte for byte what the library writes elsewhere. */
export const json: {
  readonly evaluate: (plan: Plan, options: Options) => string;
  readonly draft: (plan: Plan, options: Options) => string;
  readonly explain: (plan: Plan, at: string, options: Options) => string;
  readonly mend: (plan: Plan, options: Options) => string;
  readonly agenda: (plan: Plan, options: Options) => string;
  readonly compare: {
    (before: Plan, after: Plan, options: Options): string;
    (plan: Plan, options: Options): string;
  };
  readonly forecast: (plan: Plan, options: ForecastOptions) => string;
  readonly settlement: (plan: Plan, options: Options) => string;
  readonly rollup: (plans: readonly Plan[], options: RollupOptions) => string;
  readonly checkAmount: (text: string, options: Options) => string;
  readonly checkHours: (text: string, options: Options) => string;
  readonly checkHourlyRate: (text: string, options: Options) => string;
  readonly checkYear: (text: string, options: Options) => string;
  readonly checkDate: (text: string, options: Options) => string;
  readonly checkAgreementId: (text: string, options: Options) => string;
  readonly checkPartnerId: (text: string, options: Options) => string;
  readonly checkSubGoalId: (text: string, options: Options) => string;
  readonly checkMeasureId: (text: string, options: Options) => string;
  readonly checkMunicipalityNumber: (text: string, options: Options) => string;
  readonly checkOrganizationNumber: (text: string, options: Options) => string;
  readonly checkParty: (text: string, options: Options) => string;
  readonly checkFundingSource: (text: string, options: Options) => string;
  readonly checkFundUse: (text: string, options: Options) => string;
  readonly rules: () => string;
  readonly codeLists: () => string;
};
