import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../steps/run.mjs';

/** @typedef {{ url: string, close: () => Promise<void> }} OpenPlein */

/**
 * Opens Plein as `npm start` does, on a free port and with an empty store that is thrown away afterwards. With
 * PLEIN_URL it is the one that is open there, which is left open and keeps what was sent.
 * @returns {Promise<OpenPlein>}
 */
export async function openPlein() {
  const running = process.env['PLEIN_URL'];
  if (running) return { url: running.replace(/\/$/, ''), close: async () => undefined };
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
    async close() {
      child.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}

/**
 * Every page of the demo, found by following its own links from the two front pages.
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
