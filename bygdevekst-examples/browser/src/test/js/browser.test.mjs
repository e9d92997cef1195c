// The package as a page has it, under a policy that forbids code made from text, inline scripts and all that is foreign.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { after, before, test } from 'node:test';
import { open } from './chromium.mjs';

const module = join(import.meta.dirname, '../../..');
const POLICY = "default-src 'self'; require-trusted-types-for 'script'; object-src 'none'; base-uri 'none'";
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json' };
let server;
let browser;

before(async () => {
  server = createServer((request, response) => {
    const path = normalize(join(module, new URL(request.url, 'http://x').pathname));
    const headers = { 'content-security-policy': POLICY, 'content-type': request.url === '/' ? TYPES['.html'] : (TYPES[extname(path)] ?? 'text/plain; charset=utf-8') };
    let body;
    try {
      body = request.url === '/' ? '<!doctype html><title>x</title><script type="module" src="/src/test/js/in-page.mjs"></script>' : readFileSync(path);
    } catch {
      response.writeHead(404, headers).end();
      return;
    }
    response.writeHead(200, headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await open();
});

after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

test('under a strict policy every answer to the vectors is the JVM\'s', { timeout: 1_500_000 }, async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(1_400_000);
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && !message.text().includes('favicon') && complaints.push(message.text()));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => document.title.startsWith('{'), null, { polling: 500 });
  const { version, wrong, documents, counted, evalForbidden } = JSON.parse(await page.title());
  assert.deepEqual(wrong, []);
  assert.equal(evalForbidden, true);
  assert.ok(documents > 200, `${documents} documents`);
  // Trying whether code can be made from text is complained of once, and nothing else is.
  const others = complaints.filter((text) => !text.includes('404'));
  assert.ok(others.length <= 1 && others.every((text) => text.includes('TrustedScript')), others.join('\n'));
  console.log(`${version}: ${documents} documents, the same answers to ${JSON.stringify(counted)}`);
  await page.close();
});
