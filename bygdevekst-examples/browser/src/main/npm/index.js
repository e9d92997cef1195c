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

const asked = {
  evaluate: ask('evaluate'),
  evaluateToText: ask('evaluateToText'),
  draft: ask('draft'),
  explain: ask('explain'),
  mend: ask('mend'),
  agenda: ask('agenda'),
  compare: ask('compare'),
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
const rules = parsed(json.rules);
const codeLists = parsed(json.codeLists);

/** The evaluation as a report for people, or the problems line by line. */
const evaluateToText = ofPlan(asked.evaluateToText);

export { evaluate, evaluateToText, draft, explain, mend, agenda, compare, rules, codeLists, json };
