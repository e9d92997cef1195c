// Opens each report as a reader would: on a wide screen, on one of 320 pixels and as it is printed on A4. Nothing may be
// hard to reach or to read (axe), nothing may be fetched or run, and every figure must lead to why it is what it is.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const folder = resolve(process.argv[2]);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const executablePath = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const A4_WITHIN_MARGINS = 688;

async function opened(browser, file, width, media = 'screen') {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const troubles = [];
  page.on('request', request => request.url().startsWith('file:') || request.url().startsWith('data:')
    || troubles.push(`asks for ${request.url()}`));
  page.on('console', message => troubles.push(`says ${message.text()}`));
  page.on('dialog', async dialog => { troubles.push('opens a dialog'); await dialog.dismiss(); });
  page.on('pageerror', error => troubles.push(String(error)));
  await page.emulateMedia({ media });
  await page.goto(pathToFileURL(file).href);
  assert.deepEqual(troubles, [], `${file} at ${width}`);
  return page;
}

async function assertFits(page, what) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(over <= 0, `${what} is ${over} pixels too wide`);
}

async function violations(page) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => globalThis.axe.run());
  assert.ok(result.passes.length > 20);
  return result.violations.map(each => `${each.id}: ${each.help}: ${each.nodes.length}: ${each.nodes[0].html.slice(0, 200)}`);
}

async function assertEveryFigureLeadsSomewhere(page) {
  const { figures, lost } = await page.evaluate(() => {
    const links = [...document.querySelectorAll('a[href^="#"]')];
    return {
      figures: document.querySelectorAll('td.figure a').length,
      lost: links.map(link => link.hash.slice(1)).filter(id => !document.getElementById(id)),
    };
  });
  assert.ok(figures > 30);
  assert.deepEqual(lost, []);
  await page.locator('td.figure a').first().focus();
  await page.keyboard.press('Enter');
  const target = page.locator(':target');
  assert.match(await target.getAttribute('id'), /^why-\d+$/);
  assert.ok(await target.isVisible());
}

async function pictures(page, name) {
  await page.goto(page.url().split('#')[0]);
  await page.screenshot({ path: join(folder, `${name}.first.png`) });
  const chart = page.locator('#payments .chart').first();
  if (await chart.count() > 0) await chart.screenshot({ path: join(folder, `${name}.chart.png`) });
}

const browser = await chromium.launch({ executablePath, args });
try {
  const files = readdirSync(folder).filter(name => name.endsWith('.report.html'));
  assert.ok(files.length >= 4, `no reports in ${folder}`);
  for (const name of files) {
    const file = join(folder, name);
    for (const width of [1280, 320]) {
      const page = await opened(browser, file, width);
      await assertFits(page, `${name} at ${width}`);
      assert.deepEqual(await violations(page), [], `${name} at ${width}`);
      if (width === 1280) {
        await assertEveryFigureLeadsSomewhere(page);
        await pictures(page, name.replace('.report.html', ''));
      } else {
        await page.screenshot({ path: join(folder, name.replace('.report.html', '.narrow.png')) });
      }
      await page.close();
    }
    const printed = await opened(browser, file, A4_WITHIN_MARGINS, 'print');
    await assertFits(printed, `${name} in print`);
    await printed.close();
    console.log(`${name}: without a violation, nothing fetched, nothing run`);
  }
} finally {
  await browser.close();
}
