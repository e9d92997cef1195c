// Runs in the page: asks what the JVM was asked of the vectors, and says in the title what came of it.
import * as library from '/target/npm/index.js';
import { answerOf } from './asked.mjs';

const text = async (path) => (await fetch(path)).text();
const bytesOf = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
const digestOf = async (answer) =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(answer)))].map((b) => b.toString(16).padStart(2, '0')).join('');

function isEvalForbidden() {
  try {
    return Function('return false')();
  } catch {
    return true;
  }
}

async function ask() {
  const bases = JSON.parse(await text('/target/answers/bases.json')).map(({ name, bytes }) => ({ name, bytes: bytesOf(bytes) }));
  const cases = `${await text('/target/answers/vectors.jsonl')}${await text('/target/answers/reference.jsonl')}`.trim().split('\n').map((line) => JSON.parse(line));
  const wrong = [];
  const counted = {};
  for (const { base, asked } of cases) {
    const { name, bytes } = bases[base];
    for (const [question, language, withBase, more, digest] of asked) {
      const answer = answerOf(library, question, withBase ? [bytes, bytes] : [bytes], { language, ...more });
      if ((await digestOf(answer)) !== digest) wrong.push(`${name}: ${question} in ${language}`);
      counted[question] = (counted[question] ?? 0) + 1;
    }
  }
  return { version: navigator.userAgent.match(/Chrome\/\S+/)[0], wrong: wrong.slice(0, 20), documents: cases.length, counted, evalForbidden: isEvalForbidden() };
}

ask().then(
  (done) => (document.title = JSON.stringify(done)),
  (e) => (document.title = JSON.stringify({ wrong: [String(e?.stack ?? e)], documents: 0 })),
);
