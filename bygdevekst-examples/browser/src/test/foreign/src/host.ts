import {
  agenda, canonical, checkAmount, codeLists, compare, draft, evaluate, evaluateToText, explain, forecast, hash, json, mend, rollup, rules, settlement,
  type EvaluationDocument, type PlanDocument, type ProblemsDocument,
} from '@bygdevekst/bygdevekst';

/** What a host shows of a plan. */
export function judged(plan: string | Uint8Array | PlanDocument): string {
  const answer: EvaluationDocument | ProblemsDocument = evaluate(plan, { language: 'nn' });
  if (answer.format === 'bygdevekst-problems/1') {
    return answer.problems.map(({ at, line, message }) => `${at} ${line}: ${message}`).join('\n');
  }
  const { findings, yearNeed, paymentPlan } = answer;
  const released: number | undefined = paymentPlan?.totals.released;
  return `${findings.length} ${yearNeed.year} ${released ?? '-'}`;
}

/** Every function once, with the types that it gives. */
export function asked(plan: string): readonly string[] {
  const en = { language: 'en' } as const;
  const revision = compare(plan, plan, en);
  const mended = mend(plan, en);
  const why = explain(plan, '/yearNeed/firstInstalment', en);
  return [
    draft(plan, en).format, revision.format, mended.format, why.format, rules().format, json.evaluate(plan, en).slice(0, 10),
    evaluateToText(plan, en).slice(0, 10), codeLists()[0]?.codes[0]?.label.nb ?? '-', agenda(plan, en).format,
    forecast(plan, { ...en, spent: { 2026: 7000000 }, percent: 60 }).format, settlement(plan, en).format,
    rollup([plan], { ...en, frame: 16000000 }).format, canonical(plan, en).slice(0, 2), hash(plan, en).slice(0, 8),
    checkAmount('177 700,50', en).value?.toFixed(2) ?? '-',
  ];
}

// What is wrong is found by the compiler.
export function wrong(): void {
  // @ts-expect-error a language that there is not
  evaluate('', { language: 'sv' });
  // @ts-expect-error the language left out
  draft('', {});
  // @ts-expect-error a number is no plan
  mend(7, { language: 'nb' });
}
