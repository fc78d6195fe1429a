/**
 * Follows each quick start of docs/frameworks.md in an empty folder, with packed packages only, and uses its page in
 * Chromium with a gateway that `plein start` of the packed packages opens. It needs the npm registry.
 * Usage: npm run check:frameworks [-- the beginning of a heading …]
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, run } from '../../build/run-program.mjs';
import { freePort } from '../../browsers/test-runner/free-port.mjs';
import { openBrowser, waitForText } from '../demo/browser.mjs';
import { Checks } from '../demo/checks.mjs';
import { Program } from '../second-municipality/program.mjs';
import { serve } from './serve.mjs';
import { writtenStarts } from './starts.mjs';

const checks = new Checks();
const wanted = process.argv.slice(2);
const starts = writtenStarts().filter(
  ({ name }) => wanted.length === 0 || wanted.some((beginning) => name.startsWith(beginning)),
);
const folder = mkdtempSync(path.join(tmpdir(), 'plein-frameworks-'));
const tarballs = await pack(path.join(folder, 'packed'));
const port = await freePort();
const site = `http://localhost:${port}`;

/** Files whose text a server sends as it is, and not only after a script has run. */
const isSent = /^(index\.html|app\/page\.jsx|server\.mjs)$/;

/** Packs the published packages, and returns their files. */
async function pack(/** @type {string} */ place) {
  await must(root, 'node', 'scripts/build/pack.mjs', place);
  return readdirSync(place).map((name) => path.join(place, name));
}

/** Runs a command in a folder. @throws {Error} with its output where it fails */
async function must(
  /** @type {string} */ cwd,
  /** @type {string} */ program,
  /** @type {string[]} */ ...words
) {
  const { code, output } = await run(program, words, { cwd, env: { ...process.env, CI: 'true' } });
  if (code !== 0) throw new Error(`${program} ${words.slice(0, 3).join(' ')} ended with ${code}:\n${output}`);
}

/** Makes an empty folder with a package of its own, and installs the packed packages in it. */
async function project(/** @type {string} */ name, /** @type {readonly string[]} */ commands) {
  const place = path.join(folder, name.toLowerCase().replaceAll(/\W+/g, '-'));
  mkdirSync(place);
  writeFileSync(path.join(place, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  await must(place, 'npm', 'install', '--no-audit', '--no-fund', ...tarballs);
  for (const command of commands) {
    const [program = '', ...words] = command.split(' ');
    await must(place, program, ...words);
  }
  return place;
}

const home = await project('gateway', []);
const plein = new Program(home, { PORT: '0', PLEIN_DATA: path.join(home, 'data'), PLEIN_LOG: 'error' });
await plein.run('init', '--name', 'Voorbeelddam', '--site', site, '--phone', '14 0123');
const gateway = await plein.start();
const browser = await openBrowser();

for (const start of starts) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const isIcon = message.location().url?.endsWith('/favicon.ico');
    if (['error', 'warn'].includes(message.type()) && !isIcon) complaints.push(message.text());
  });
  /** @type {import('./serve.mjs').Served | undefined} */
  let served;
  const isMade = await checks.check(`${start.name}: the page is built and served`, async () => {
    const install = start.commands.filter((command) => command.startsWith('npm install'));
    const place = await project(start.name, install);
    for (const [name, text] of start.files) {
      const file = path.join(place, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text.replaceAll('https://contact.example.nl', gateway.url));
    }
    const rest = start.commands.filter((command) => !command.startsWith('npm install'));
    for (const command of rest.slice(0, -1)) await must(place, 'sh', '-c', command);
    served = await serve(rest.at(-1) ?? '', place, port);
  });
  if (isMade) {
    await checks.check(
      `${start.name}: the elements show data of the gateway, and the page gets their events`,
      async () => {
        await page.goto(site);
        await waitForText(page, /terugbellen/i, { in: 'plein-contact-widget' });
        const answer = await page.waitForSelector('plein-feedback-prompt >>> [part="answers"] button');
        await answer?.click();
        await waitForText(page, /De pagina hielp\./, { in: 'output' });
        assert.deepEqual(complaints, []);
      },
    );
    if (start.files.some(([name, text]) => isSent.test(name) && text.includes('14 0999'))) {
      await checks.check(`${start.name}: without script a resident reads how to call`, async () => {
        assert.match(await (await fetch(site)).text(), /14 0999/);
      });
    }
  }
  await served?.stop();
  await page.close();
}
await browser.close();
await gateway.stop();
rmSync(folder, { recursive: true, force: true });
checks.finish();
