/**
 * Makes a second municipality from an empty folder, with packed packages only: init, check, start, a page of another
 * origin that embeds, a case of a case system that a resident follows, a message of a resident, backup and restore. Then
 * staff keep its content in the newsroom, and a resident uses the five elements, both with the keyboard alone. All of
 * that is done with packages of an earlier version number. Newer packages over them open a store as an earlier version
 * left it, and the earlier ones open the backup again. It prints the time and the memory of a start.
 * Usage: npm run check:second-municipality
 */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import '../../build/prepack.mjs';
import { openBrowser, waitForText } from '../demo/browser.mjs';
import { Checks } from '../demo/checks.mjs';
import { installPacked } from '../packages/fresh-folder.mjs';
import { known, sendCase } from './case-system.mjs';
import { ids, keepContent, textsToPaste } from './keep-content.mjs';
import { OpenedAgain } from './opened-again.mjs';
import { Program } from './program.mjs';
import { earlierVersion, upgradeAndBack } from './upgrade.mjs';
import { useElements } from './use-elements.mjs';

const checks = new Checks();
const { folder, install, remove } = await installPacked({ version: earlierVersion });
const plein = new Program(folder, { PORT: '0', PLEIN_DATA: path.join(folder, 'data'), PLEIN_LOG: 'error' });

/** Opens a page of the municipality's own site, on another origin than the gateway. */
async function openSite() {
  let html = '';
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://localhost:${port}`,
    show(/** @type {string} */ body) {
      html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Voorbeelddam</title></head><body>${body}</body></html>`;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

const site = await openSite();
const began = performance.now();
await checks.check('an empty folder becomes the content of Voorbeelddam', async () => {
  await plein.run('init', '--name', 'Voorbeelddam', '--site', site.url, '--phone', '14 0123');
  assert.match(await plein.run('check'), /Gemeente Voorbeelddam \(voorbeelddam\) is right/);
});

const gateway = await plein.start();
await checks.check(
  `plein start is ready within 2 seconds: ${gateway.milliseconds} ms, ${await gateway.memory()} MB`,
  async () => {
    assert.ok(gateway.milliseconds < 2_000, `${gateway.milliseconds} ms`);
  },
);

const browser = await openBrowser();
await checks.check('a page of another origin embeds the elements with one script', async () => {
  site.show(`<link rel="stylesheet" href="${gateway.url}/embed/plein.css">
<script type="module" src="${gateway.url}/embed/plein.js"></script>
<plein-contact-widget><p>Bel 14 0123.</p></plein-contact-widget>`);
  const page = await browser.newPage();
  await page.goto(site.url);
  await waitForText(page, /14 0123/, { in: 'plein-contact-widget' });
  await waitForText(page, /terugbellen/i, { in: 'plein-contact-widget' });
  await page.close();
});
await checks.check(
  'a page without unknown tags gets an element in the place of a div, and a frame that fits',
  async () => {
    site.show(`<link rel="stylesheet" href="${gateway.url}/embed/plein.css">
<script type="module" src="${gateway.url}/embed/plein.js"></script>
<div data-plein="contact-widget"><p>Bel 14 0123.</p></div>
<iframe src="${gateway.url}/pages/contact" title="Contact" style="block-size: 50px"></iframe>`);
    const page = await browser.newPage();
    await page.goto(site.url);
    await waitForText(page, /terugbellen/i, { in: 'plein-contact-widget' });
    // A browser lays out a frame of another origin only when it is in view.
    await page.$eval('iframe', (frame) => frame.scrollIntoView());
    const frame = await page.waitForFrame((one) => one.url().startsWith(`${gateway.url}/pages/`));
    await frame.waitForFunction(
      () => innerHeight > 300 && document.documentElement.scrollHeight - innerHeight <= 1,
    );
    await page.close();
  },
);
await checks.check(
  'a case of a case system is followed, and shows its next step without a restart',
  async () => {
    const source = 'urn:nld:oin:00000001999999990000:systeem:zaken';
    const made = await plein.run(
      'keys',
      'add',
      '--name',
      'Zaken',
      '--source',
      source,
      '--scope',
      'cases',
      '--json',
    );
    const { key } = JSON.parse(made);
    assert.equal(await sendCase(gateway.url, key, 1), 'made');
    site.show(`<link rel="stylesheet" href="${gateway.url}/embed/plein.css">
<script type="module" src="${gateway.url}/embed/plein.js"></script>
<plein-status-tracker></plein-status-tracker>`);
    const page = await browser.newPage();
    await page.goto(site.url);
    await waitForText(page, /Bekijk uw zaak/, { in: 'plein-status-tracker' });
    for (const [field, text] of Object.entries(known)) {
      await page.locator(`plein-status-tracker >>> #${field}`).fill(text);
    }
    await page.locator('plein-status-tracker >>> form > .button').click();
    await waitForText(page, /Parkeervergunning voor bewoners/, { in: 'plein-status-tracker' });
    assert.equal(await sendCase(gateway.url, key, 2), 'changed');
    // The page comes back, as from another tab.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await waitForText(page, /Er is nieuws over uw zaak/, { in: 'plein-status-tracker' });
    await page.close();
  },
);

const id = crypto.randomUUID();
const send = (/** @type {string} */ url) =>
  fetch(`${url}/v1/feedback-submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: site.url },
    body: JSON.stringify({ id, page: '/', language: 'nl', text: 'Ik vond het snel.' }),
  });
await checks.check('what a resident sent is in the backup, and back after a restore', async () => {
  assert.equal((await send(gateway.url)).status, 201);
  await plein.run('backup', 'voorbeelddam.plein-backup');
  assert.equal(await gateway.stop(), 0);
  await plein.run('restore', 'voorbeelddam.plein-backup', '--data', path.join(folder, 'other'));
  const restored = await plein.start('--data', path.join(folder, 'other'));
  assert.equal((await send(restored.url)).status, 200, 'it was there already');
  const followed = await fetch(`${restored.url}/v1/case-lookups`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: site.url },
    body: JSON.stringify(known),
  });
  assert.equal(followed.status, 200, 'the case is there too');
  assert.equal(await restored.stop(), 0);
});
await checks.check('the content comes out as it went in', async () => {
  await plein.run('export', 'copy');
  const [one, other] = await Promise.all(
    ['content', 'copy'].map((name) => readFile(path.join(folder, name, 'channels.yaml'), 'utf8')),
  );
  assert.equal(one, other);
});
await checks.check('a fault is named with its file and line, and the store stays as it is', async () => {
  const file = path.join(folder, 'content', 'channels.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('kind: phone', 'kind: fone'));
  await assert.rejects(plein.run('check'), /ended with 2: channels\.yaml:\d+ \/channels\/0\/kind/);
  await assert.rejects(plein.run('import'), /channels\.yaml:\d+/);
  await writeFile(file, text);
});

const kept = path.join(folder, 'kept');
const fresh = await plein.start('--data', kept);
const otherSite = await openSite();
const newsroom = await browser.newPage();
await checks.check('the newsroom opens with the link of the start', async () => {
  await newsroom.setViewport({ width: 1280, height: 900 });
  await newsroom.goto(fresh.newsroomUrl);
  await waitForText(newsroom, /Administrator/);
});
const reference = await keepContent(newsroom, otherSite.url, checks);
await checks.check('what the newsroom gives to paste stands on a page of that site', async () => {
  const pasted = await textsToPaste(newsroom, `${fresh.url}/newsroom/`);
  const elements = ['contact', 'status', 'feedback', ids.poll, 'chat'].map((id) => `html-${id}`);
  otherSite.show(pasted('head-contact', ...elements, `frame-${ids.answer}`));
  await newsroom.goto(otherSite.url);
});
await useElements(newsroom, reference, checks);
await newsroom.close();
const opened = new OpenedAgain(browser, { origin: otherSite.url, reference });
await checks.check('nothing of that is lost by a backup and a restore', async () => {
  await plein.run('backup', 'kept.plein-backup', '--data', kept);
  assert.equal(await fresh.stop(), 0);
  const again = path.join(folder, 'again');
  await plein.run('restore', 'kept.plein-backup', '--data', again);
  await opened.open(plein, again);
});
await upgradeAndBack({ plein, install, kept, opened, folder }, checks);
await browser.close();
await otherSite.close();
await site.close();
remove();
process.stdout.write(`It took ${((performance.now() - began) / 60_000).toFixed(1)} minutes.\n`);
checks.finish();
