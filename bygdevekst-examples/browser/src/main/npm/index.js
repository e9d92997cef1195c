import { answer } from './answers.js';

const LANGUAGES = ['nb', 'nn', 'en'];
const ENCODER = new TextEncoder();
const HALF_PAIR = /\p{Surrogate}/u;

/** What a value is, for people. */
function kindOf(value) {
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value;
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

function wrong(name, expected, value) {
  const got = typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : kindOf(value);
  return new TypeError(`${name}: expected ${expected}, got ${got}`);
}

/** UTF-8; half a surrogate pair, which UTF-8 has no form for, becomes bytes that the reader refuses at their place. */
function utf8(text) {
  if (!HALF_PAIR.test(text)) return ENCODER.encode(text);
  const bytes = [];
  for (const character of text) {
    const code = character.codePointAt(0);
    if (code >= 0xd800 && code <= 0xdfff) bytes.push(0xed, 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    else bytes.push(...ENCODER.encode(character));
  }
  return Uint8Array.from(bytes);
}

function stringified(name, value) {
  let text;
  try {
    text = JSON.stringify(value);
  } catch (e) {
    throw new TypeError(`${name}: has no form in JSON: ${e.message}`, { cause: e });
  }
  if (text === undefined) throw new TypeError(`${name}: has no form in JSON`);
  return text;
}

/** A document as bytes: text, bytes as they are, or an object as its JSON. */
function bytesOf(name, document) {
  const kind = kindOf(document);
  if (kind === 'string') return new Int8Array(utf8(document).buffer);
  if (kind === 'Uint8Array') return new Int8Array(document);
  if (kind === 'Object') return new Int8Array(utf8(stringified(name, document)).buffer);
  throw wrong(name, 'a string, a Uint8Array or an object', document);
}

function languageOf(options) {
  if (!LANGUAGES.includes(options.language)) throw wrong('language', "'nb', 'nn' or 'en'", options.language);
  return options.language;
}

/** The options beside the language, as names and values in turn; `forms` says what may stand there. */
function argumentsOf(options, forms) {
  if (kindOf(options) !== 'Object') throw wrong('options', "an object such as { language: 'nb' }", options);
  const given = [];
  for (const [name, value] of Object.entries(options)) {
    if (name === 'language' || value === undefined) continue;
    if (!Object.hasOwn(forms, name)) throw new TypeError(`options: there is no option ${JSON.stringify(name)}`);
    given.push(...forms[name](name, value));
  }
  return given;
}

/** A question as a function that gives the answer's text. */
function ask(question, forms = {}) {
  return (documents, options, more = []) => {
    const given = argumentsOf(options, forms);
    const language = languageOf(options);
    return answer(question, documents, [...more, ...given], language);
  };
}

/** A number, or text as it stands in a plan document, with at most two decimals. */
function decimal(name, value, most, expected) {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  if (!/^\d{1,11}(\.\d{1,2})?$/.test(text) || Number(text) > most) throw wrong(name, expected, typeof value === 'number' ? text : value);
  return text.replace(/\.(\d)$/, '.$10');
}

const amount = (name, value) => decimal(name, value, 1e10, 'an amount from 0 to 10 000 000 000 with at most two decimals');
const percent = (name, value) => decimal(name, value, 100, 'a number from 0 to 100 with at most two decimals');

/** Sums by year: all that is spent by the end of each. */
function sums(name, value) {
  if (kindOf(value) !== 'Object') throw wrong(name, 'an object such as { 2026: 4500000 }', value);
  const entries = Object.entries(value).map(([year, sum]) => {
    if (!/^2\d{3}$/.test(year)) throw wrong(`${name}: a year`, '2000 to 2999', year);
    return `${year}=${amount(`${name}[${year}]`, sum)}`;
  });
  return entries.length ? [name, entries.join(',')] : [];
}

const asked = {
  evaluate: ask('evaluate'),
  evaluateToText: ask('evaluateToText'),
  draft: ask('draft'),
  explain: ask('explain'),
  mend: ask('mend'),
  agenda: ask('agenda'),
  compare: ask('compare'),
  forecast: ask('forecast', { spent: sums, percent: (name, value) => [name, percent(name, value)] }),
  settlement: ask('settlement'),
  rollup: ask('rollup', { frame: (name, value) => [name, amount(name, value)] }),
  canonical: ask('canonical'),
  hash: ask('hash'),
  check: ask('check'),
  rules: ask('rules'),
  codeLists: ask('codeLists'),
};

/** An argument that is text. */
function textOf(name, value) {
  if (typeof value !== 'string') throw wrong(name, 'a string', value);
  return value;
}

/** A question of no plan. */
const ofNothing = (question) => () => question([], { language: 'nb' });

/** A question of one plan. */
const ofPlan = (question) => (plan, options) => question([bytesOf('plan', plan)], options);

/** What people may type in a field. */
const KINDS = [
  'Amount',
  'Hours',
  'HourlyRate',
  'Year',
  'Date',
  'AgreementId',
  'PartnerId',
  'SubGoalId',
  'MeasureId',
  'MunicipalityNumber',
  'OrganizationNumber',
  'Party',
  'FundingSource',
  'FundUse',
];

/** What is typed in a field of a kind. */
const checkOf = (kind) => (text, options) => asked.check([], options, ['kind', kind, 'text', textOf('text', text)]);

const compareText = (...given) => {
  const options = given.length > 2 ? given[2] : given[1];
  const names = given.length > 2 ? ['before', 'after'] : ['plan'];
  return asked.compare(names.map((name, i) => bytesOf(name, given[i])), options);
};

/** The answers as JSON text, with every digit, as the library writes them on one line. */
const json = Object.freeze({
  evaluate: ofPlan(asked.evaluate),
  draft: ofPlan(asked.draft),
  explain: (plan, at, options) => asked.explain([bytesOf('plan', plan)], options, ['at', textOf('at', at)]),
  mend: ofPlan(asked.mend),
  agenda: ofPlan(asked.agenda),
  compare: compareText,
  forecast: ofPlan(asked.forecast),
  settlement: ofPlan(asked.settlement),
  rollup: (plans, options) => {
    if (!Array.isArray(plans)) throw wrong('plans', 'an array of plans', plans);
    return asked.rollup(plans.map((plan, i) => bytesOf(`plans[${i}]`, plan)), options);
  },
  ...Object.fromEntries(KINDS.map((kind) => [`check${kind}`, checkOf(kind)])),
  rules: ofNothing(asked.rules),
  codeLists: ofNothing(asked.codeLists),
});

const parsed = (text) => (...given) => JSON.parse(text(...given));

const evaluate = parsed(json.evaluate);
const draft = parsed(json.draft);
const explain = parsed(json.explain);
const mend = parsed(json.mend);
const agenda = parsed(json.agenda);
const compare = parsed(json.compare);
const forecast = parsed(json.forecast);
const settlement = parsed(json.settlement);
const rollup = parsed(json.rollup);
const rules = parsed(json.rules);
const codeLists = parsed(json.codeLists);

/** The evaluation as a report for people, or the problems line by line. */
const evaluateToText = ofPlan(asked.evaluateToText);

/** The canonical form (RFC 8785), and its hash. */
const canonical = ofPlan(asked.canonical);
const hash = ofPlan(asked.hash);

const checkAmount = parsed(json.checkAmount);
const checkHours = parsed(json.checkHours);
const checkHourlyRate = parsed(json.checkHourlyRate);
const checkYear = parsed(json.checkYear);
const checkDate = parsed(json.checkDate);
const checkAgreementId = parsed(json.checkAgreementId);
const checkPartnerId = parsed(json.checkPartnerId);
const checkSubGoalId = parsed(json.checkSubGoalId);
const checkMeasureId = parsed(json.checkMeasureId);
const checkMunicipalityNumber = parsed(json.checkMunicipalityNumber);
const checkOrganizationNumber = parsed(json.checkOrganizationNumber);
const checkParty = parsed(json.checkParty);
const checkFundingSource = parsed(json.checkFundingSource);
const checkFundUse = parsed(json.checkFundUse);

export { evaluate, evaluateToText, draft, explain, mend, agenda, compare, forecast, settlement, rollup, rules, codeLists, canonical, hash, checkAmount, checkHours, checkHourlyRate, checkYear, checkDate, checkAgreementId, checkPartnerId, checkSubGoalId, checkMeasureId, checkMunicipalityNumber, checkOrganizationNumber, checkParty, checkFundingSource, checkFundUse, json };
