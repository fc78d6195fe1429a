import { programOf } from '../testing/child.fixtures.js';
import { tokenIn } from '../testing/staff-login.fixtures.js';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { embedScript, writeBuiltFiles } from '../testing/built-files.fixtures.js';
import { temporaryFolder } from '../testing/temporary-folder.fixtures.js';

const program = programOf(new URL('../testing/run-process.fixtures.ts', import.meta.url));

interface Run {
  child: ChildProcess;
  /** Resolves with the printed lines, when the gateway is open. */
  lines: Promise<string>;
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

describe('the program of the gateway, without a site', async () => {
  const { folder, remove } = await temporaryFolder();
  const files = await writeBuiltFiles(folder);
  const started: ChildProcess[] = [];
  after(async () => {
    for (const child of started) child.kill('SIGKILL');
    await remove();
  });

  function start(settings: Record<string, string>): Run {
    const child = spawn(process.execPath, program, {
      env: {
        ...process.env,
        HOST: '127.0.0.1',
        DATABASE_URL: '',
        PLEIN_DATA: join(folder, 'data'),
        ...files,
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    started.push(child);
    let stdout = '';
    let stderr = '';
    child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString()));
    const ended = once(child, 'close').then(() => ({ code: child.exitCode, stdout, stderr }));
    const lines = new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (piece: Buffer) => {
        stdout += piece.toString();
        if (stdout.split('\n').length > 2) resolve(stdout.trimEnd());
      });
      ended.then(() => reject(new Error(`It ended before it was open: ${stderr}`)), reject);
    });
    lines.catch(() => undefined);
    return { child, lines, ended };
  }

  it('prints where it is and how to come in, answers, and closes cleanly on a signal', async () => {
    const run = start({ PORT: '0' });
    const lines = await run.lines;
    const [, url, link] =
      /^Plein is open at (http:\/\/127\.0\.0\.1:\d+)\nNewsroom: (\S+\/newsroom\/#login=\S+)$/.exec(lines) ??
      [];
    assert.ok(url && link, lines);
    const session = await fetch(`${url}/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ token: tokenIn(link) }),
    });
    assert.equal(session.status, 201);
    for (const [address, type, status] of [
      ['/health', 'application/json', 200],
      ['/openapi.json', 'application/json', 200],
      ['/pages/feedback', 'text/html', 200],
      ['/pages/plein.css', 'text/css', 200],
      ['/embed/plein.js', 'text/javascript', 200],
      ['/embed/plein.css', 'text/css', 200],
      [`/embed/${embedScript}`, 'text/javascript', 200],
      ['/newsroom/', 'text/html', 200],
      ['/newsroom/?page=report&report=volume&language=en', 'text/html', 200],
      ['/embed/none.js', 'application/problem+json', 404],
      ['/newsroom/none.js', 'application/problem+json', 404],
      ['/', 'text/html', 200],
    ] as const) {
      const response: Response = await fetch(url + address);
      assert.equal(response.status, status, address);
      assert.ok(response.headers.get('content-type')?.startsWith(type), address);
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff', address);
    }

    run.child.kill('SIGTERM');
    const { code, stdout, stderr } = await run.ended;
    assert.equal(code, 0);
    assert.equal(stdout, `${lines}\n`);
    assert.match(stderr, /^[^\n]*There is no content: [^\n]*\n$/);
  });

  it('says in one sentence why it cannot start', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { code, stdout, stderr } = await start({ PORT: String(port) }).ended;
    taken.close();
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, new RegExp(`^Port ${port} is taken[^\\n]*\\.\\n$`));
  });
});
