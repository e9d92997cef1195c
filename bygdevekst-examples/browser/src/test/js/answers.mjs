// What the JVM answered, read back: documents as changes of a base, and each question with the digest of its answer.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const module = join(import.meta.dirname, '../../..');
export const target = join(module, 'target');
const folder = join(target, 'answers');

export const bases = JSON.parse(readFileSync(join(folder, 'bases.json'), 'utf8')).map(({ name, bytes }) => ({
  name,
  bytes: new Uint8Array(Buffer.from(bytes, 'base64')),
}));

export function cases(set) {
  return readFileSync(join(folder, `${set}.jsonl`), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
}

export function documentOf({ base, splices }) {
  return splices.reduce(
    (document, [at, gone, put]) =>
      Buffer.concat([document.subarray(0, at), Buffer.from(put, 'base64'), document.subarray(at + gone)]),
    Buffer.from(bases[base].bytes),
  );
}

export const digestOf = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
