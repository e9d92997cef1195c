// The page: one file that opens from disk. Its policy lets in the one script and the one style that stand in it, and nothing
// else, so that nothing that is typed can leave it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = join(import.meta.dirname, '../main/page');
const read = (name) => readFileSync(join(page, name), 'utf8');
const hashOf = (text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** The page with the library in it; `bundle` gives it as `bygdevekst`. */
export function pageOf(bundle, example) {
  const given = `const example=${JSON.stringify(example)};`;
  const script = `\n${bundle}\n${given}\n${read('playground.js')}`.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const style = `\n${read('playground.css')}`;
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; form-action 'none'; base-uri 'none'`;
  return read('playground.html')
    .replace('POLICY', () => policy)
    .replace('STYLE', () => style)
    .replace('SCRIPT', () => script);
}
