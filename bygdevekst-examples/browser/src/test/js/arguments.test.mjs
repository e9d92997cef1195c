// What the functions take, and what they say of anything else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import * as library from '../../../target/npm/index.js';

const { evaluate, explain, compare, draft, json } = library;
const samples = join(import.meta.dirname, '../../../../samples');
const bytes = readFileSync(join(samples, 'nord-troms.plan.json'));
const text = bytes.toString('utf8');
const nn = { language: 'nn' };

test('a plan is text, bytes or an object', () => {
  const answer = json.evaluate(text, nn);
  assert.equal(json.evaluate(bytes, nn), answer);
  assert.equal(json.evaluate(new Uint8Array(bytes), nn), answer);
  const object = JSON.parse(text);
  assert.equal(json.evaluate(object, nn), json.evaluate(JSON.stringify(object), nn));
  assert.deepEqual(evaluate(object, nn), JSON.parse(answer));
  assert.equal(evaluate(text, nn).format, 'bygdevekst-evaluation/1');
});

test('bytes of a view are those of the view alone', () => {
  const around = Buffer.concat([Buffer.from('xx'), bytes, Buffer.from('yy')]);
  assert.equal(json.evaluate(around.subarray(2, -2), nn), json.evaluate(text, nn));
});

test('what is no plan is named, with what it is', () => {
  const wrongs = [
    [undefined, 'undefined'], [null, 'null'], [7, 'number'], [[text], 'Array'], [bytes.buffer, 'ArrayBuffer'],
    [Promise.resolve(text), 'Promise'], [new Map(), 'Map'], [new Int8Array(2), 'Int8Array'], [() => text, 'function'],
  ];
  for (const [value, kind] of wrongs) {
    assert.throws(() => evaluate(value, nn), new TypeError(`plan: expected a string, a Uint8Array or an object, got ${kind}`));
  }
  assert.throws(() => compare(text, null, nn), /^TypeError: after: expected .* got null$/);
});

test('an object without a form in JSON is refused', () => {
  const round = {};
  round.self = round;
  assert.throws(() => evaluate(round, nn), /^TypeError: plan: has no form in JSON: /);
  assert.throws(() => evaluate({ amount: 1n }, nn), /^TypeError: plan: has no form in JSON: /);
  assert.throws(() => evaluate({ toJSON: () => undefined }, nn), /^TypeError: plan: has no form in JSON$/);
});

test('every call names a language that there is', () => {
  for (const language of ['sv', '', 'NN', undefined, null, 3, 'toString']) {
    assert.throws(() => evaluate(text, { language }), /^TypeError: language: expected 'nb', 'nn' or 'en', got /);
  }
  assert.throws(() => evaluate(text), /^TypeError: options: expected an object such as .*, got undefined$/);
  assert.throws(() => evaluate(text, 'nn'), /^TypeError: options: expected an object such as .*, got "nn"$/);
  assert.throws(() => evaluate(text, { language: 'nn', lang: 'nb' }), new TypeError('options: there is no option "lang"'));
});

test('messages are in the language asked for', () => {
  const texts = ['nb', 'nn', 'en'].map((language) => evaluate('{}', { language }).problems[0].message);
  assert.equal(new Set(texts).size, 3);
});

test('half a surrogate pair is refused at its place, and no other letter takes its place', () => {
  const half = text.replace('Nord-Troms', 'Nord\ud800Troms');
  const { problems } = evaluate(half, nn);
  assert.equal(problems.length, 1);
  assert.equal(problems[0].code, 'SYNTAX');
  assert.ok(problems[0].column > 1);
  assert.equal(evaluate(text.replace('Nord-Troms', 'Nord\u{1F600}Troms'), nn).format, 'bygdevekst-evaluation/1');
});

test('a byte order mark and binary fractions are problems, and nothing is rounded', () => {
  assert.equal(evaluate(`\ufeff${text}`, nn).problems[0].code, 'SYNTAX');
  const plan = JSON.parse(text);
  plan.agreement.stateGrants[0].amount = 0.1 + 0.2;
  assert.deepEqual(evaluate(plan, nn).problems.map(({ at, code }) => [at, code]), [['/agreement/stateGrants/0/amount', 'OUT_OF_BOUNDS']]);
});

test('where there is no answer a RangeError says why', () => {
  const other = readFileSync(join(samples, 'vest-telemark.plan.json'));
  assert.throws(() => compare(bytes, other, nn), new RangeError('Dei to planane høyrer til kvar sin avtale. Oppgje to planar for same avtale.'));
  assert.throws(() => explain(bytes, '/nowhere', { language: 'en' }), /^RangeError: There is no amount there/);
  assert.throws(() => explain(bytes, 7, nn), new TypeError('at: expected a string, got number'));
});

test('a figure is explained by its address', () => {
  const need = evaluate(bytes, nn).yearNeed;
  const explanation = explain(bytes, '/yearNeed/firstInstalment', nn);
  assert.equal(explanation.format, 'bygdevekst-explanation/1');
  assert.ok(JSON.stringify(explanation).includes(String(need.firstInstalment)));
});

test('a half-typed plan is judged as far as it goes', () => {
  const plan = JSON.parse(text);
  plan.plan.measures[0].budget[0].amount = null;
  const { format, remarks } = draft(plan, nn);
  assert.equal(format, 'bygdevekst-draft/1');
  assert.ok(remarks.length > 0);
});

test('from CommonJS it is the same', () => {
  const required = createRequire(import.meta.url)('../../../target/npm/index.cjs');
  assert.deepEqual(Object.keys(required).sort(), Object.keys(library).filter((name) => name !== 'default').sort());
  assert.equal(required.json.evaluate(text, nn), json.evaluate(text, nn));
});

test('other plans in between change no answer', () => {
  const before = json.evaluate(text, nn);
  for (const name of ['vest-telemark', 'utkast-manglar', 'kan-ikke-leses']) evaluate(readFileSync(join(samples, `${name}.plan.json`)), nn);
  assert.equal(json.evaluate(text, nn), before);
});

test('what is supposed to be spent is checked', () => {
  const { forecast } = library;
  assert.equal(forecast(bytes, { ...nn, percent: 60 }).scenario !== undefined, true);
  assert.equal(forecast(bytes, nn).scenario, undefined);
  const same = ['7000000.50', 7000000.5].map((sum) => json.forecast(bytes, { ...nn, spent: { 2026: sum } }));
  assert.equal(same[0], same[1]);
  for (const sum of [0.1 + 0.2, -1, 1e11, NaN, '1e3', null, '12,50']) {
    assert.throws(() => forecast(bytes, { ...nn, spent: { 2026: sum } }), /^TypeError: spent\[2026\]: expected an amount /);
  }
  assert.throws(() => forecast(bytes, { ...nn, spent: 7 }), /^TypeError: spent: expected an object such as /);
  assert.throws(() => forecast(bytes, { ...nn, spent: { next: 7 } }), /^TypeError: spent: a year: expected 2000 to 2999, got "next"$/);
  assert.throws(() => forecast(bytes, { ...nn, percent: 101 }), /^TypeError: percent: expected a number from 0 to 100 /);
  assert.throws(() => forecast(bytes, { ...nn, spent: { 2026: 0 } }), RangeError);
});

test('plans are summed, all of them or none', () => {
  const { rollup } = library;
  const plans = ['nord-troms', 'vest-telemark', 'sor-osterdalen'].map((name) => readFileSync(join(samples, `${name}.plan.json`)));
  assert.equal(rollup(plans, { ...nn, frame: 74000000 }).submissions, 3);
  assert.throws(() => rollup(bytes, nn), new TypeError('plans: expected an array of plans, got Uint8Array'));
  assert.throws(() => rollup([bytes, 7], nn), /^TypeError: plans\[1\]: expected /);
  assert.throws(() => rollup([bytes, text], nn), /^RangeError: Avtalen nord-troms er med frå før/);
  assert.throws(() => rollup([bytes, '{}'], nn), /^RangeError: Plan nummer 2 kan ikkje lesast: /);
});

test('a document has one canonical form and one hash', () => {
  const { canonical, hash } = library;
  const turned = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse()));
  assert.equal(canonical(turned, nn), canonical(text, nn));
  assert.match(hash(text, nn), /^sha-256=[0-9a-f]{64}$/);
  assert.equal(hash(turned, nn), hash(bytes, nn));
  assert.throws(() => hash('{', nn), RangeError);
});

test('what people type is read, or they are told what is wrong', () => {
  assert.deepEqual(library.checkAmount('kr 177 700,50', nn), { value: 177700.5 });
  assert.deepEqual(library.checkMunicipalityNumber('5540', nn), { value: '5540' });
  assert.ok(library.checkOrganizationNumber('940363587', nn).message.length > 10);
  assert.throws(() => library.checkAmount(7, nn), new TypeError('text: expected a string, got number'));
});
