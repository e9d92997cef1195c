// What load and evaluations cost in Node, in processor time: `load`, the first evaluation, and the median of those after
// a warm-up. Arguments: the documents.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const WARM_UP = 2_000_000;

/** The processor time in microseconds that something takes. */
async function timed(work) {
  const began = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(began);
  return [user + system, result];
}

const files = process.argv.slice(2).map((file) => new Uint8Array(readFileSync(file)));
const [load, { json }] = await timed(() => import(join(import.meta.dirname, '../../target/npm/index.js')));
const evaluate = (bytes) => json.evaluate(bytes, { language: 'nb' });

const [first] = await timed(() => evaluate(files[0]));
const warm = [];
for (const bytes of files) {
  for (let spent = 0, i = 0; spent < WARM_UP || i < 3; i++) spent += (await timed(() => evaluate(bytes)))[0];
  const times = [];
  for (let i = 0; i < 15; i++) times.push((await timed(() => evaluate(bytes)))[0]);
  warm.push(times.sort((a, b) => a - b)[7]);
}
console.log(JSON.stringify({ load, first, warm }));
