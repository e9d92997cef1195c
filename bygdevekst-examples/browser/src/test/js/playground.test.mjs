// The page as a person has it: opened from disk, by mouse and by keyboard, in three languages.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { open } from './chromium.mjs';

const module = join(import.meta.dirname, '../../..');
const file = pathToFileURL(join(module, 'target/playground.html')).href;
const sample = readFileSync(join(module, '../samples/nord-troms.plan.json'), 'utf8');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const asked = [];
const complaints = [];
let browser;
let page;

before(async () => {
  browser = await open();
  page = await browser.newPage({ locale: 'nn-NO', viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(120_000);
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(file);
});

after(() => browser?.close());

const findings = () => page.locator('#findings li');

test('it opens in the language of the browser, and says so', async () => {
  assert.equal(await page.getAttribute('html', 'lang'), 'nn');
  assert.match(await page.textContent('#verdict'), /ingen plan her enno/);
});

test('the keyboard reaches everything, in order', async () => {
  const reached = [];
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement.id || document.activeElement.className));
  }
  assert.deepEqual(reached.slice(0, 5), ['skip', 'language', 'file', 'example', 'plan']);
});

test('a plan that is filled in is judged, with tables and payments', async () => {
  await page.fill('#plan', sample);
  await page.waitForSelector('#tables table');
  assert.equal(await page.locator('#tables table').count(), 5);
  assert.match(await page.textContent('#tables'), /Behov 2026/);
});

test('the example has findings, each of which leads to its place', async () => {
  await page.click('#example');
  await page.waitForSelector('#findings .ERROR');
  assert.ok((await findings().count()) > 5);
  await findings().first().getByRole('button').focus();
  await page.keyboard.press('Enter');
  const marked = await page.evaluate(() => {
    const plan = document.getElementById('plan');
    return [document.activeElement === plan, plan.selectionEnd - plan.selectionStart];
  });
  assert.equal(marked[0], true);
  assert.ok(marked[1] > 0);
});

test('another language changes every word, and the language of the page', async () => {
  await page.selectOption('#language', 'en');
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  assert.match(await page.textContent('#answer'), /The plan cannot be submitted yet[^]*Budget of the whole period/);
  await page.selectOption('#language', 'nb');
  assert.match(await page.textContent('#answer'), /Planen kan ikke sendes inn ennå/);
});

test('it has no faults of accessibility that can be measured', async () => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]), []);
});

test('a picture of it is taken', async () => {
  mkdirSync(join(module, 'target'), { recursive: true });
  await page.evaluate(() => { scrollTo(0, 0); document.activeElement.blur(); document.getElementById('plan').scrollTop = 0; });
  await page.screenshot({ path: join(module, 'target/playground.png') });
});

test('half a plan is judged as far as it goes', async () => {
  await page.fill('#plan', sample.slice(0, sample.length / 2));
  await page.waitForSelector('#findings .PROBLEM');
  assert.match(await page.textContent('#verdict'), /kan ikke leses helt/);
});

test('nothing is asked of anybody, and nothing is complained of', () => {
  assert.deepEqual(asked, [file]);
  assert.deepEqual(complaints, []);
});
