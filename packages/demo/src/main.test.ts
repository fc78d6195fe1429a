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
  firstLine: Promise<string>;
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
  const firstLine = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (piece: Buffer) => {
      stdout += piece.toString();
      if (stdout.includes('\n')) resolve(stdout.trimEnd());
    });
    ended.then(() => reject(new Error(`ended before it was open: ${stderr}`)), reject);
  });
  firstLine.catch(() => undefined);
  return { child, firstLine, ended };
}

describe('the command that opens Plein', () => {
  it('prints one line, answers, and closes cleanly on a signal', async () => {
    const run = start(0);
    const line = await run.firstLine;
    const url = /^Plein is open at (http:\/\/127\.0\.0\.1:\d+)$/.exec(line)?.[1];
    assert.ok(url, line);
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
    assert.equal(stdout, `${line}\n`);
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
