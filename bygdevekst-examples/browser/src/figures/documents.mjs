// The documents that are measured: a sample, and a plan of a thousand measures made of that sample's.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sample = readFileSync(join(import.meta.dirname, '../../../samples/nord-troms.plan.json'), 'utf8');

function large(measures) {
  const document = JSON.parse(sample);
  const all = document.plan.measures;
  document.plan.measures = Array.from({ length: measures }, (_, i) => ({ ...all[i % all.length], id: `T-${i + 1}` }));
  return JSON.stringify(document);
}

export const documents = { sample, 'thousand-measures': large(1000) };
