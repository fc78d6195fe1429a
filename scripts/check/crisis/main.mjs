/**
 * Checks with the real cache of a browser that a crisis message comes and goes within ten seconds: on a page that is
 * open, and on a next page whose profile comes from the cache with the old state. When the gateway is away, what is
 * known stays, with its time.
 * Usage: npm run check:crisis [-- --engine firefox]
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { engineNames, findEngine } from '../../browsers/engines.mjs';
import { Checks } from '../demo/checks.mjs';
import { openPlein } from '../demo/plein.mjs';
import { openResident } from './browser.mjs';

const { values } = parseArgs({ options: { engine: { type: 'string' } } });

/** A switch is seen within this time, in milliseconds. */
const limit = 10_000;

const panel = `document.querySelector('plein-contact-widget')?.shadowRoot?.querySelector('[part=crisis]')?.innerText ?? ''`;
const spoken = `document.querySelector('plein-contact-widget')?.shadowRoot?.querySelector('[aria-live=assertive]')?.innerText ?? ''`;
/** An element loads when it comes into view. */
const isReady = `(document.querySelector('plein-contact-widget').scrollIntoView(), !!document.querySelector('plein-contact-widget').shadowRoot?.querySelector('[part~=channels]'))`;
/** The profile as this page got it: whether it crossed the network, and what it said of the crisis. */
const profile = `performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/v1/profile')).map(({ transferSize, encodedBodySize }) => transferSize === 0 && encodedBodySize > 0).join()`;

/**
 * Waits until an expression in the page has a value, and fails after the limit.
 * @template Value
 * @param {import('./browser.mjs').Resident} resident
 * @param {string} script
 * @param {(value: Value) => boolean} holds
 * @param {number} [within]
 * @returns {Promise<Value>}
 */
async function waitFor(resident, script, holds, within = limit) {
  const end = performance.now() + within;
  for (;;) {
    const value = /** @type {Value} */ (await resident.read(script));
    if (holds(value)) return value;
    if (performance.now() > end) throw new Error(`After ${within} ms the page has: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const isShown = (/** @type {string} */ text) => text.includes('Hoog water');
const isGone = (/** @type {string} */ text) => text === '';

const checks = new Checks();

/** Follows one engine through a switch on, a switch off, and a gateway that goes away. */
async function follow(/** @type {import('../../browsers/engines.mjs').FoundEngine} */ engine) {
  const plein = await openPlein();
  const folder = await mkdtemp(path.join(tmpdir(), 'plein-cache-'));
  const { token } = JSON.parse(await readFile(path.join(plein.data, 'command.json'), 'utf8'));
  const turn = async (/** @type {boolean} */ active) => {
    const response = await fetch(`${plein.url}/v1/crisis`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        active,
        title: { nl: 'Hoog water' },
        message: { nl: 'Blijf weg van de Zilverbeek.' },
      }),
    });
    if (!response.ok) throw new Error(`The crisis could not be switched (${response.status}).`);
  };
  let resident = await openResident(engine, folder);
  const visit = async (/** @type {string} */ place) => {
    await resident.visit(plein.url + place);
    await waitFor(resident, isReady, Boolean, 30_000);
  };
  /** Ends the browser and opens it again, so that what it has comes from its folder. */
  const reopen = async () => {
    if (!hasCache) return;
    await resident.close();
    resident = await openResident(engine, folder);
  };
  /** The profile crossed no network. The page lists it a moment after it has it. */
  const fromCache = async () => {
    if (!hasCache) return;
    const found = await waitFor(resident, profile, Boolean);
    if (found !== 'true') throw new Error('The profile did not come from the cache.');
  };
  let isOpen = true;
  // The driver of WebKit opens windows that store nothing.
  const hasCache = engine.name !== 'webkit';
  const at = (/** @type {string} */ what) => `${engine.name}: ${what}`;
  try {
    await visit('/paspoort');
    await waitFor(resident, panel, isGone);
    await checks.check(at('a page that is open shows the switch within 10 seconds'), async () => {
      await turn(true);
      await waitFor(resident, panel, isShown);
      const text = await resident.read(spoken);
      if (!isShown(text)) throw new Error(`Its region says: ${JSON.stringify(text)}`);
      await turn(false);
      await waitFor(resident, panel, isGone);
    });
    await visit('/rijbewijs');
    await reopen();
    await turn(true);
    await checks.check(
      at(`a next page ${hasCache ? 'with the old profile in the cache ' : ''}shows it`),
      async () => {
        await visit('/paspoort');
        await waitFor(resident, panel, isShown);
        await fromCache();
      },
    );
    await waitFor(
      resident,
      `fetch('/v1/profile', { cache: 'reload' }).then((one) => one.json()).then((one) => one.crisis.active)`,
      Boolean,
    );
    await reopen();
    await turn(false);
    await checks.check(
      at(`a next page ${hasCache ? 'with the crisis in the cache ' : ''}lets it go`),
      async () => {
        await visit('/rijbewijs');
        await waitFor(resident, panel, isGone);
        await fromCache();
      },
    );
    await turn(true);
    await waitFor(resident, panel, isShown);
    isOpen = false;
    await plein.close();
    await checks.check(at('what is known stays with its time while the gateway is away'), async () => {
      const text = await waitFor(resident, panel, (/** @type {string} */ shown) =>
        shown.includes('Dit was de stand om'),
      );
      if (!isShown(text)) throw new Error(text);
    });
  } finally {
    await resident.close();
    if (isOpen) await plein.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

for (const name of engineNames) {
  if (values.engine && values.engine !== name) continue;
  const engine = findEngine(name);
  if (engine.missing !== undefined) process.stdout.write(`skipped: ${name}. ${engine.missing}\n`);
  else await follow(engine);
}
checks.finish();
