import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));
let data = '';

before(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'plein-main-'));
});
after(() => rm(data, { recursive: true, force: true }));

interface Run {
  child: ChildProcess;
  lines: Promise<string>;
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

function start(port: number): Run {
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', main], {
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', PLEIN_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stderr?.on('data', (piece: Buffer) => (stderr += piece.toString()));
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, stdout, stderr }));
  const lines = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (piece: Buffer) => {
      stdout += piece.toString();
      if (stdout.split('\n').length > 2) resolve(stdout.trimEnd());
    });
    ended.then(() => reject(new Error(`ended before it was open: ${stderr}`)), reject);
  });
  lines.catch(() => undefined);
  return { child, lines, ended };
}

describe('the command that opens Plein', () => {
  it('prints where it is and how to come in, answers, and closes cleanly on a signal', async () => {
    const run = start(0);
    const lines = await run.lines;
    const [, url, link] =
      /^Plein is open at (http:\/\/127\.0\.0\.1:\d+)\nNewsroom: (\S+\/newsroom\/\?login=\S+)$/.exec(lines) ??
      [];
    assert.ok(url && link, lines);
    const session = await fetch(`${url}/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ token: new URL(link).searchParams.get('login') }),
    });
    assert.equal(session.status, 201);
    for (const [address, type] of [
      ['/', 'text/html'],
      ['/en/passport', 'text/html'],
      ['/v1/profile', 'application/json'],
      ['/health', 'application/json'],
      ['/theme/theme.css', 'text/css'],
      ['/site/site.css', 'text/css'],
    ] as const) {
      const response: Response = await fetch(url + address);
      assert.equal(response.status, 200, address);
      assert.ok(response.headers.get('content-type')?.startsWith(type), address);
    }
    const lost = await fetch(`${url}/en/nowhere`, { headers: { accept: 'text/html' } });
    assert.equal(lost.status, 404);
    assert.match(await lost.text(), /This page does not exist/);
    const program = await fetch(`${url}/v1/nowhere`, { headers: { accept: 'text/html' } });
    assert.match(program.headers.get('content-type') ?? '', /problem\+json/);

    run.child.kill('SIGTERM');
    const { code, stdout } = await run.ended;
    assert.equal(code, 0);
    assert.equal(stdout, `${lines}\n`);
  });

  it('says in one sentence why it cannot start', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { code, stdout, stderr } = await start(port).ended;
    taken.close();
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, new RegExp(`^Port ${port} is taken[^\\n]*\\.\\n$`));
  });
});
