// Holds the answers to one set of documents against the JVM's, byte for byte.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as library from '../../../target/npm/index.js';
import { bases, cases, digestOf, documentOf } from './answers.mjs';
import { answerOf } from './asked.mjs';

/** A test of a set, with at least so many documents in it. */
export function heldAgainstTheJvm(set, least) {
  test(`${set}: every answer is the JVM's`, () => {
    const counted = {};
    const documents = cases(set);
    assert.ok(documents.length >= least, `only ${documents.length} documents`);
    for (const [number, given] of documents.entries()) {
      const document = documentOf(given);
      for (const [question, language, withBase, more, digest] of given.asked) {
        const asked = withBase ? [bases[given.base].bytes, document] : [document];
        const answer = answerOf(library, question, asked, { language, ...more });
        const what = `${set} ${number}: ${question} in ${language} of a change of ${bases[given.base].name}`;
        assert.equal(digestOf(answer), digest, what);
        counted[question] = (counted[question] ?? 0) + 1;
      }
    }
    console.log(`${set}: ${documents.length} documents, the same answers to ${JSON.stringify(counted)}`);
  });
}
