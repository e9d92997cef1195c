// Makes the package of what the compiler wrote: target/npm, ready for `npm pack`, and the page target/playground.html.
// The argument is the version.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from './page.mjs';
import { smaller } from './smaller.mjs';

const version = process.argv[2];
if (!version) throw new Error('the version is missing');

const module = join(import.meta.dirname, '../..');
const sources = join(module, 'src/main/npm');
const formats = join(module, '../../bygdevekst-json/src/main/resources/META-INF/npm/index.d.ts');
const target = join(module, 'target');
const folder = join(target, 'npm');
const read = (...parts) => readFileSync(join(...parts), 'utf8');
const write = (name, text) => writeFileSync(join(folder, name), text);

/** The text with one pattern replaced, which must be there once. */
function replaced(text, pattern, replacement) {
  const found = text.match(new RegExp(pattern, pattern.flags.replace('g', '') + 'g')) ?? [];
  if (found.length !== 1) throw new Error(`${pattern} is there ${found.length} times`);
  return text.replace(pattern, replacement);
}

const EXPORT_OF_ANSWERS = /export\{([\w$]+) as answer\};\s*$/;
const IMPORT_OF_ANSWERS = /^import \{ answer \} from '.\/answers.js';$/m;
const EXPORT = /^export \{ (.*) \};$/m;

const answers = await smaller(join(target, 'javascript/answers.js'));
const index = read(sources, 'index.js');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
write('answers.js', answers);
write('index.js', index);
write('answers.cjs', `'use strict';\n${replaced(answers, EXPORT_OF_ANSWERS, (_, name) => `\nexports.answer=${name};\n`)}`);
write(
  'index.cjs',
  `'use strict';\n${replaced(
    replaced(index, IMPORT_OF_ANSWERS, "const { answer } = require('./answers.cjs');"),
    EXPORT,
    'module.exports = { $1 };',
  )}`,
);
const types = read(sources, 'index.d.ts');
write('index.d.ts', types);
write('index.d.cts', types.replaceAll('./formats.js', './formats.cjs'));
cpSync(formats, join(folder, 'formats.d.ts'));
cpSync(formats, join(folder, 'formats.d.cts'));
write('package.json', replaced(read(sources, 'package.json'), /VERSION/, version.replace('-SNAPSHOT', '-snapshot')));
for (const name of ['README.md', 'NOTICE']) write(name, read(sources, name));
cpSync(join(module, '../../LICENSE'), join(folder, 'LICENSE'));

const inner = replaced(answers, EXPORT_OF_ANSWERS, (_, name) => `\nreturn ${name};`);
const outer = replaced(replaced(index, IMPORT_OF_ANSWERS, ''), EXPORT, 'return { $1 };');
const library = `const bygdevekst=(()=>{const answer=(()=>{${inner}})();\n${outer}})();`;
writeFileSync(join(target, 'playground.html'), pageOf(library, read(module, '../samples/utkast-med-mangler.plan.json')));
