import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../build/run-program.mjs';

/**
 * @typedef {object} OpenPlein
 * @property {string} url
 * @property {string} data its data folder
 * @property {() => Promise<string>} newsroomLink makes a link that signs an administrator in to the newsroom
 * once
 * @property {() => Promise<void>} close
 */

/**
 * Opens Plein as `npm start` does, on a free port and with an empty store that is deleted afterwards. With
 * PLEIN_URL it uses the running Plein at that address, with PLEIN_DATA as its data folder. That Plein stays
 * open and keeps the messages that were sent.
 * @returns {Promise<OpenPlein>}
 */
export async function openPlein() {
  const running = process.env['PLEIN_URL'];
  if (running) {
    const open = process.env['PLEIN_DATA'] || '.plein/data';
    return {
      url: running.replace(/\/$/, ''),
      data: open,
      newsroomLink: () => newsroomLink(open),
      close: async () => undefined,
    };
  }
  const data = await mkdtemp(path.join(tmpdir(), 'plein-'));
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', PLEIN_DATA: data, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const url = await new Promise((resolve, reject) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (piece) => {
      output += piece;
      const found = /^Plein is open at (\S+)$/m.exec(output)?.[1];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`Plein did not open.\n${output}`)));
  });
  return {
    url,
    data,
    newsroomLink: () => newsroomLink(data),
    async close() {
      child.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Asks the gateway for a link, with the token for commands on this machine. */
async function newsroomLink(/** @type {string} */ data) {
  const { url, token } = JSON.parse(await readFile(path.join(data, 'command.json'), 'utf8'));
  const response = await fetch(`${url}/v1/invitations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ name: 'Beheerder', role: 'administrator' }),
  });
  if (!response.ok) throw new Error(`No link to the newsroom could be made (${response.status}).`);
  return /** @type {{ url: string }} */ (await response.json()).url;
}

/**
 * Finds every page of the demo by following links from the two front pages.
 * @returns {Promise<string[]>} paths, in the order in which they were found
 */
export async function demoPages(/** @type {string} */ url) {
  const found = ['/', '/en/'];
  for (const place of found) {
    const response = await fetch(url + place);
    if (!response.ok) throw new Error(`${place} answers ${response.status}.`);
    for (const [, link = ''] of (await response.text()).matchAll(/<a [^>]*href="(\/[^"#?]*)/g)) {
      if (!found.includes(link)) found.push(link);
    }
  }
  return found;
}
