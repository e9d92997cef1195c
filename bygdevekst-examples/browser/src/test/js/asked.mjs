// How the questions are asked of the package, in Node and in a page.

/** How a question is asked: with its documents, and what else is said. */
const HOW = {
  explain: ({ explain }, [plan], { at, ...options }) => explain(plan, at, options),
  forecast: ({ forecast }, [plan], { spent, ...options }) =>
    forecast(plan, spent ? { ...options, spent: Object.fromEntries(spent.split(',').map((sum) => sum.split('='))) } : options),
  rollup: ({ rollup }, plans, options) => rollup(plans, options),
  check: (texts, _, { kind, text, ...options }) => texts[`check${kind}`](text, options),
  rules: ({ rules }) => rules(),
  codeLists: ({ codeLists }) => codeLists(),
};

/** The answer as text, or an exclamation mark and why there is none. */
export function answerOf(library, question, documents, options) {
  try {
    const texts = { ...library, ...library.json };
    return HOW[question] ? HOW[question](texts, documents, options) : texts[question](...documents, options);
  } catch (e) {
    if (e instanceof RangeError) return `!${e.message}`;
    throw e;
  }
}
