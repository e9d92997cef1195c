// What can be written with the types, and what cannot: compiled, never run.
import type {
  AnyDocument,
  BudgetLine,
  CalendarDate,
  DraftDocument,
  EvaluationDocument,
  Finding,
  HoursLine,
  Instalment,
  Measure,
  MoneyLine,
  Party,
  PlanDocument,
  ProblemsDocument,
  StateLine,
  Use,
} from "../../main/resources/META-INF/npm/index.js";

const money: StateLine = { year: 2025, source: "state", use: "SERVICES", amount: 812500.5, appropriationYear: 2025 };
const ownEffort: HoursLine = {
  year: 2025,
  source: "municipality:5540",
  use: "PERSONNEL",
  hours: 37.5,
  hourlyRate: 650,
};
const inKind: MoneyLine = { year: 2025, source: "other:Lag og foreninger", use: "EQUIPMENT", amount: 40000, inKind: true };
const measure: Measure = {
  id: "T1",
  title: "Boliger til leie",
  subGoals: ["D1"],
  responsible: "municipality:5540",
  agreedBy: ["municipality:5540", "partner:husbanken"],
  activities: [{ title: "Kartlegging", from: "2025-03-01", to: "2025-06-30" }],
  budget: [money, ownEffort, inKind],
};
const plan: PlanDocument = {
  format: "bygdevekst-plan/1",
  agreement: {
    id: "nord-troms",
    pilot: "Nord-Troms",
    period: { from: 2025, to: 2027 },
    municipalities: [{ number: "5540", name: "Kåfjord" }],
    partners: [{ id: "husbanken", name: "Husbanken", kind: "STATE_AGENCY" }],
    subGoals: [{ id: "D1", title: "Variert botilbud", goals: ["SETTLEMENT"] }],
    stateGrants: [{ appropriationYear: 2025, amount: 16000000 }],
  },
  plan: { year: 2025, revision: 1, preparedBy: ["municipality:5540"], measures: [measure], signatures: [] },
};

/** What a line is worth: its kind follows from its members. */
export function worth(line: BudgetLine): number {
  return "hours" in line ? line.hours * line.hourlyRate : line.amount;
}

/** A document of any format is known by its first member. */
export function told(document: AnyDocument): string {
  switch (document.format) {
    case "bygdevekst-plan/1":
      return document.agreement.pilot;
    case "bygdevekst-problems/1":
      return document.problems.map((problem) => `${problem.line}:${problem.column} ${problem.message}`).join("\n");
    case "bygdevekst-evaluation/1":
      return document.submittable ? "" : errors(document).map((finding) => finding.message).join("\n");
    default:
      return document.format;
  }
}

export function errors(evaluation: EvaluationDocument): Finding[] {
  return evaluation.findings.filter((finding) => finding.severity === "ERROR" && finding.waived === undefined);
}

/** Of a draft, a remark is a finding or something unread. */
export function rules(draft: DraftDocument): string[] {
  return draft.remarks.map((remark) => ("rule" in remark ? remark.rule : remark.code));
}

export function released(evaluation: EvaluationDocument): Instalment[] {
  return evaluation.paymentPlan?.instalments.filter((instalment) => instalment.status === "RELEASED") ?? [];
}

export const uses: Record<string, unknown> = { plan, worth, told };

// @ts-expect-error: the state does not work
export const hoursOfTheState: BudgetLine = { year: 2025, source: "state", use: "PERSONNEL", hours: 1, hourlyRate: 650 };

// @ts-expect-error: a line has money or hours
export const both: BudgetLine = { year: 2025, source: "state", use: "OTHER", amount: 1, hours: 1, hourlyRate: 1 };

// @ts-expect-error: hours have what an hour is worth
export const half: BudgetLine = { year: 2025, source: "municipality:5540", use: "OTHER", hours: 1 };

// @ts-expect-error: only the state's money is of a grant
export const grantOfAnother: BudgetLine = { year: 2025, source: "partner:x", use: "OTHER", amount: 1, appropriationYear: 2025 };

// @ts-expect-error: the state's money is money
export const stateInKind: StateLine = { ...money, inKind: true };

// @ts-expect-error: there is no such use
export const use: Use = "SALARY";

// @ts-expect-error: a partner is known by its id, after «partner:»
export const party: Party = "husbanken";

// @ts-expect-error: only a line's source may be another
export const responsible: Party = "other:Lag og foreninger";

// @ts-expect-error: a date is a text
export const date: CalendarDate = new Date();

// @ts-expect-error: a measure must say who is responsible
export const nobody: Measure = { ...measure, responsible: undefined };

// @ts-expect-error: no member of another name
export const unknownMember: PlanDocument = { ...plan, comment: "" };

// @ts-expect-error: the format is this one
export const format: PlanDocument = { ...plan, format: "bygdevekst-plan/2" };

// @ts-expect-error: null is never asked for
export const nothing: PlanDocument = { ...plan, previousPlan: null };

// @ts-expect-error: there may be no payment plan
export const paid = (evaluation: EvaluationDocument) => evaluation.paymentPlan.totals.released;

// @ts-expect-error: problems are no findings
export const submittable = (problems: ProblemsDocument) => problems.submittable;
