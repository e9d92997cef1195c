import type {
  AgendaDocument,
  CodelistDocument,
  DraftDocument,
  EvaluationDocument,
  ExplanationDocument,
  MendingsDocument,
  PlanDocument,
  ProblemsDocument,
  RevisionDocument,
  RulesDocument,
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
  readonly rules: () => string;
  readonly codeLists: () => string;
};
