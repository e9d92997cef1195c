// Every answer is the JVM's, byte for byte.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as library from '../../../target/npm/index.js';
import { answerOf, bases, cases, digestOf, documentOf } from './answers.mjs';

const SETS = ['vectors', 'bytes', 'tokens', 'values', 'gaps'];

for (const set of process.env.ANSWERS ? [process.env.ANSWERS] : SETS) {
  test(`${set}: every answer is the JVM's`, () => {
    const counted = {};
    const began = process.cpuUsage();
    for (const [number, given] of cases(set).entries()) {
      const document = documentOf(given);
      for (const [question, language, withBase, more, digest] of given.asked) {
        const documents = withBase ? [bases[given.base].bytes, document] : [document];
        const answer = answerOf(library, question, documents, { language, ...more });
        assert.equal(digestOf(answer), digest, `${set} ${number}: ${question} in ${language} of a change of ${bases[given.base].name}`);
        counted[question] = (counted[question] ?? 0) + 1;
      }
    }
    console.log(set, JSON.stringify(counted), Math.round(process.cpuUsage(began).user / 1000), 'ms');
  });
}
