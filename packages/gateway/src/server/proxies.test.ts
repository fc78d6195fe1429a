import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { content } from '../testing/content.fixtures.js';
import { writeBuiltFiles } from '../testing/built-files.fixtures.js';
import { freePort } from '../testing/postgres.fixtures.js';
import { temporaryFolder } from '../testing/temporary-folder.fixtures.js';
import { serveGateway } from './serve.js';

const samples = fileURLToPath(new URL('../../../../docs/operate/', import.meta.url));
const apacheModules = '/usr/lib/apache2/modules';
const proxies = {
  nginx: { start: startNginx, isHere: spawnSync('nginx', ['-v']).error === undefined },
  apache: { start: startApache, isHere: existsSync(`${apacheModules}/mod_proxy_http.so`) },
} as const;

describe('the samples for proxies', () => {
  const closing: (() => Promise<unknown>)[] = [];
  after(async () => {
    for (const close of closing.reverse()) await close();
  });

  for (const [name, sample, path] of [
    ['nginx', 'nginx-root.conf', ''],
    ['nginx', 'nginx-path.conf', '/plein'],
    ['apache', 'apache.conf', ''],
    ['apache', 'apache.conf', '/plein'],
  ] as const) {
    const { start, isHere } = proxies[name];
    const skip = !isHere && `${name} is not here.`;
    test(`${sample} serves everything at ${path || 'the root'}`, { skip }, async () => {
      const { folder, remove } = await temporaryFolder();
      closing.push(remove);
      const port = await freePort();
      const url = `http://127.0.0.1:${port}${path}`;
      const gateway = await serveGateway({
        environment: {
          ...(await writeBuiltFiles(folder)),
          PLEIN_DATA: join(folder, 'data'),
          PLEIN_URL: url,
          PLEIN_TRUSTED_PROXY: '1',
          PORT: '0',
          PLEIN_LOG: 'silent',
        },
        content,
      });
      closing.push(() => gateway.close());
      const proxy = await start(folder, port, sample, gateway.url, path);
      closing.push(async () => {
        const closed = once(proxy, 'close');
        proxy.kill('SIGTERM');
        await closed;
      });
      while (proxy.exitCode === null && !(await answers(`${url}/health/live`))) await setImmediate();
      for (const address of [
        '/health/ready',
        '/v1/profile',
        '/embed/plein.js',
        '/newsroom/',
        '/pages/contact',
      ]) {
        assert.equal((await fetch(url + address)).status, 200, address);
      }
      if (path && name === 'nginx') {
        const redirect = await fetch(url, { redirect: 'manual' });
        assert.equal(redirect.headers.get('location'), `${path}/newsroom/`, 'follows no Host');
      }
      const page = await (await fetch(`${url}/pages/contact`)).text();
      assert.ok(page.includes(`src="${path}/embed/plein.js"`));
      const sent = await fetch(`${url}/v1/feedback-submissions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: new URL(url).origin },
        body: JSON.stringify({ id: crypto.randomUUID(), page: '/', language: 'nl', text: 'Goed' }),
      });
      assert.equal(sent.status, 201);
    });
  }
});

const answers = async (url: string): Promise<boolean> =>
  (await fetch(url).catch(() => undefined))?.ok ?? false;

async function startNginx(
  folder: string,
  port: number,
  sample: string,
  target: string,
): Promise<ChildProcess> {
  const location = (await readFile(join(samples, sample), 'utf8')).replaceAll(
    'http://127.0.0.1:8787',
    target,
  );
  await writeFile(join(folder, 'location.conf'), location);
  await writeFile(join(folder, 'nginx-proxy.conf'), await readFile(join(samples, 'nginx-proxy.conf')));
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  const config = `daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr crit;
events {}
http { access_log off; ${places}
server { listen 127.0.0.1:${port}; include ${folder}/location.conf; } }
`;
  await writeFile(join(folder, 'nginx.conf'), config);
  return spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
}

/** Starts Apache with the sample, at a path as the sample itself says: in both places of each line. */
async function startApache(
  folder: string,
  port: number,
  sample: string,
  target: string,
  path: string,
): Promise<ChildProcess> {
  const lines = (await readFile(join(samples, sample), 'utf8'))
    .replaceAll('http://127.0.0.1:8787/', `${target}${path}/`)
    .replaceAll(/^(ProxyPass(?:Reverse)?) +\/ /gm, `$1 ${path}/ `);
  const modules = ['mpm_event', 'authz_core', 'headers', 'proxy', 'proxy_http']
    .map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`)
    .join('\n');
  const config = `${modules}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/apache.log
DefaultRuntimeDir ${folder}
<VirtualHost *:${port}>
${lines}
</VirtualHost>
`;
  await writeFile(join(folder, 'apache.conf'), config);
  return spawn('apache2', ['-X', '-f', join(folder, 'apache.conf')], { stdio: 'ignore' });
}
