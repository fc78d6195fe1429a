import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('the command that opens Plein', () => {
  let data = '';
  let url = '';
  let close = async (): Promise<void> => {};

  before(async () => {
    data = await mkdtemp(path.join(tmpdir(), 'plein-main-'));
    const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', main], {
      cwd: root,
      env: {
        ...process.env,
        HOST: '127.0.0.1',
        PORT: '0',
        PLEIN_DATA: data,
        DATABASE_URL: '',
        PLEIN_LOG: 'error',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'close');
    close = async () => {
      child.kill('SIGTERM');
      await ended;
    };
    url = await new Promise<string>((resolve, reject) => {
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (piece: string) => {
        output += piece;
        const found = /^Plein is open at (\S+)$/m.exec(output)?.[1];
        if (found) resolve(found);
      });
      ended.then(() => reject(new Error(`It ended before it was open: ${output}`)), reject);
    });
  });

  after(async () => {
    await close();
    await rm(data, { recursive: true, force: true });
  });

  it('serves the site of Zilverbeek beside the gateway that has its documents', async () => {
    for (const [address, type] of [
      ['/', 'text/html'],
      ['/en/passport', 'text/html'],
      ['/pages/contact', 'text/html'],
      ['/v1/profile', 'application/json'],
      ['/v1/polls/zilverplein-inrichting', 'application/json'],
      ['/health', 'application/json'],
      ['/theme/theme.css', 'text/css'],
      ['/site/site.css', 'text/css'],
      ['/favicon.ico', 'image/svg+xml'],
    ] as const) {
      const response: Response = await fetch(url + address);
      assert.equal(response.status, 200, address);
      assert.ok(response.headers.get('content-type')?.startsWith(type), address);
    }
  });

  it('answers a person who is lost with a page of the site, and leaves the answers of the gateway alone', async () => {
    const headers = { accept: 'text/html' };
    const lost = await fetch(`${url}/en/nowhere`, { headers });
    assert.equal(lost.status, 404);
    assert.match(await lost.text(), /This page does not exist/);
    for (const address of ['/v1/nowhere', '/embed/nowhere.js', '/newsroom/nowhere.js']) {
      const response = await fetch(url + address);
      assert.equal(response.status, 404, address);
      assert.match(response.headers.get('content-type') ?? '', /problem\+json/, address);
    }
  });

  it('serves Storybook, or says how to build it', async () => {
    const response = await fetch(`${url}/storybook`);
    assert.ok(response.headers.get('content-type')?.startsWith('text/html'));
    assert.match(await response.text(), /Storybook/);
  });
});
