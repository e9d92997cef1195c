// A project of somebody else: installs the packed package, compiles against its types, and bundles it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const module = join(import.meta.dirname, '../../..');
const foreign = join(module, 'target/foreign');
const sample = readFileSync(join(module, '../samples/nord-troms.plan.json'), 'utf8');

const run = (command, ...given) => execFileSync(command, given, { cwd: foreign, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

before(() => {
  rmSync(foreign, { recursive: true, force: true });
  cpSync(join(import.meta.dirname, '../foreign'), foreign, { recursive: true });
  const packed = JSON.parse(run('npm', 'pack', '--json', '--pack-destination', foreign, join(module, 'target/npm')));
  run('npm', 'install', '--ignore-scripts', '--offline', '--no-audit', '--no-fund', join(foreign, packed[0].filename));
});

test('the package holds what it says, and no more', () => {
  const names = readdirSync(join(foreign, 'node_modules/@bygdevekst/bygdevekst')).sort();
  assert.deepEqual(names, [
    'LICENSE', 'NOTICE', 'README.md', 'answers.cjs', 'answers.js', 'formats.d.cts', 'formats.d.ts', 'index.cjs', 'index.d.cts',
    'index.d.ts', 'index.js', 'package.json',
  ]);
});

test('it compiles with tsc --strict, from ESM and from CommonJS, and runs', async () => {
  try {
    run(join(module, 'node_modules/.bin/tsc'), '-p', '.');
  } catch (e) {
    assert.fail(e.stdout);
  }
  const host = await import(pathToFileURL(join(foreign, 'out/host.js')));
  assert.match(host.judged(sample), /^\d+ 2026 \d+$/);
  assert.match(host.judged('{}'), /format|agreement/);
  assert.deepEqual(host.asked(sample).slice(0, 5), [
    'bygdevekst-draft/1', 'bygdevekst-revision/1', 'bygdevekst-mendings/1', 'bygdevekst-explanation/1', 'bygdevekst-rules/1',
  ]);
  const { default: required } = await import(pathToFileURL(join(foreign, 'out/required.cjs')));
  assert.equal(required.format, 'bygdevekst-problems/1');
});

test('the lines of its README run', () => {
  const readme = readFileSync(join(foreign, 'node_modules/@bygdevekst/bygdevekst/README.md'), 'utf8');
  const lines = readme.match(/```js\n([^]*?)```/)[1];
  assert.ok(lines.trim().split('\n').length <= 12);
  writeFileSync(join(foreign, 'readme.mjs'), lines);
  assert.match(run('node', 'readme.mjs'), /\/agreement/);
});

test('Vite bundles it, and the bundle answers as the package does', async () => {
  writeFileSync(join(foreign, 'app.js'), "import { json } from '@bygdevekst/bygdevekst';\nexport const answered = (plan) => json.evaluate(plan, { language: 'nb' });\n");
  const { build } = await import('vite');
  await build({
    root: foreign,
    configFile: false,
    logLevel: 'error',
    build: { outDir: 'bundled', lib: { entry: join(foreign, 'app.js'), formats: ['es'], fileName: 'app' } },
  });
  const bundle = join(foreign, 'bundled', readdirSync(join(foreign, 'bundled')).find((name) => name.startsWith('app')));
  const { answered } = await import(pathToFileURL(bundle));
  const { json } = await import(pathToFileURL(join(module, 'target/npm/index.js')));
  assert.equal(answered(sample), json.evaluate(sample, { language: 'nb' }));
});

test('it is small enough for a page', () => {
  const bytes = gzipSync(readFileSync(join(module, 'target/npm/answers.js')), { level: 9 }).length + gzipSync(readFileSync(join(module, 'target/npm/index.js')), { level: 9 }).length;
  console.log(`gzip: ${bytes} bytes`);
  assert.ok(bytes <= 600_000, `${bytes} bytes`);
});
