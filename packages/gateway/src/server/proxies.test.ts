import { largestAttachments } from '@plein/domain/messages.js';
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { content, profileWithMessages } from '../testing/content.fixtures.js';
import { files, messageOf } from '../residents/messages/messages.fixtures.js';
import { writeBuiltFiles } from '../testing/built-files.fixtures.js';
import { freePort } from '../testing/postgres.fixtures.js';
import { temporaryFolder } from '../testing/temporary-folder.fixtures.js';
import { serveGateway } from './serve.js';

const samples = fileURLToPath(new URL('../../../../docs/operate/', import.meta.url));
const apacheModules = '/usr/lib/apache2/modules';
const hasOpenssl = spawnSync('openssl', ['version']).error === undefined;
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
    const missing = [...(isHere ? [] : [name]), ...(hasOpenssl ? [] : ['openssl'])];
    const skip = missing.length > 0 && `${missing.join(' and ')} is not here.`;
    test(`${sample} serves everything over TLS at ${path || 'the root'}`, { skip }, async () => {
      const { folder, remove } = await temporaryFolder();
      closing.push(remove);
      const certificate = await makeCertificate(folder);
      const ask = (address: string, options: AskOptions = {}) => askOver(certificate, address, options);
      const port = await freePort();
      const url = `https://127.0.0.1:${port}${path}`;
      const gateway = await serveGateway({
        environment: {
          ...(await writeBuiltFiles(folder)),
          PLEIN_DATA: join(folder, 'data'),
          PLEIN_URL: url,
          PLEIN_TRUSTED_PROXY: '1',
          PORT: '0',
          PLEIN_LOG: 'silent',
        },
        content: { ...content, profile: profileWithMessages },
      });
      closing.push(() => gateway.close());
      const proxy = await start(folder, port, sample, gateway.url, path);
      closing.push(async () => {
        const closed = once(proxy, 'close');
        proxy.kill('SIGTERM');
        await closed;
      });
      while (proxy.exitCode === null && !(await answers(ask(`${url}/health/live`)))) await setImmediate();
      for (const address of [
        '/health/ready',
        '/v1/profile',
        '/embed/plein.js',
        '/newsroom/',
        '/pages/contact',
      ]) {
        assert.equal((await ask(url + address)).status, 200, address);
      }
      if (path && name === 'nginx') {
        const redirect = await ask(url);
        assert.equal(redirect.headers.location, `${path}/newsroom/`, 'follows no Host');
      }
      const { text: page } = await ask(`${url}/pages/contact`);
      assert.ok(page.includes(`src="${path}/embed/plein.js"`));
      const sent = await ask(`${url}/v1/feedback-submissions`, {
        headers: { 'content-type': 'application/json', origin: new URL(url).origin },
        body: JSON.stringify({ id: crypto.randomUUID(), page: '/', language: 'nl', text: 'Goed' }),
      });
      assert.equal(sent.status, 201);
      const session = await ask(`${url}/v1/session`, {
        headers: { 'content-type': 'application/json', origin: new URL(url).origin },
        body: JSON.stringify({ token: /#login=(.+)$/.exec(gateway.newsroomUrl)?.[1] }),
      });
      assert.equal(session.status, 201);
      const [cookie] = session.headers['set-cookie'] ?? [];
      assert.match(
        cookie ?? '',
        new RegExp(`Path=${path || '/'};.*Secure`),
        'the cookie goes over TLS alone',
      );
      const message = messageOf({ attachments: [files.pdf('foto.pdf', largestAttachments)] });
      const large = await ask(`${url}/v1/message-submissions`, {
        headers: { 'content-type': 'application/json', origin: new URL(url).origin },
        body: JSON.stringify(message),
      });
      assert.equal(large.status, 201, 'the largest message passes');
    });
  }
});

/** A certificate that signs itself, with its key. */
interface Certificate {
  file: string;
  key: string;
}

async function makeCertificate(folder: string): Promise<Certificate> {
  const [file, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const words = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const about = ['-days', '1', '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const made = spawnSync('openssl', [...words, ...about, '-keyout', key, '-out', file]);
  assert.equal(made.status, 0, String(made.stderr));
  return { file, key };
}

interface AskOptions {
  headers?: Record<string, string>;
  /** Makes it a POST. */
  body?: string;
}

/** Sends one request that trusts this certificate alone, and follows no redirect. */
async function askOver({ file }: Certificate, address: string, { headers = {}, body }: AskOptions) {
  const asked = request(address, {
    ca: await readFile(file),
    agent: false,
    method: body === undefined ? 'GET' : 'POST',
    headers,
  });
  asked.end(body);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece as Buffer);
  return {
    status: response.statusCode,
    headers: response.headers,
    text: Buffer.concat(pieces).toString(),
  };
}

const answers = (asked: ReturnType<typeof askOver>): Promise<boolean> =>
  asked.then(
    ({ status }) => status === 200,
    () => false,
  );

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
  // Otherwise the workers of root are somebody else, who may not write in this folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const config = `${user} daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr crit;
events {}
http { access_log off; ${places}
server { listen 127.0.0.1:${port} ssl; ssl_certificate ${folder}/certificate.pem; ssl_certificate_key ${folder}/key.pem;
include ${folder}/location.conf; } }
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
  const modules = ['mpm_event', 'authz_core', 'headers', 'proxy', 'proxy_http', 'ssl']
    .map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`)
    .join('\n');
  const config = `${modules}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/apache.log
DefaultRuntimeDir ${folder}
<VirtualHost *:${port}>
SSLEngine on
SSLCertificateFile ${folder}/certificate.pem
SSLCertificateKeyFile ${folder}/key.pem
${lines}
</VirtualHost>
`;
  await writeFile(join(folder, 'apache.conf'), config);
  return spawn('apache2', ['-X', '-f', join(folder, 'apache.conf')], { stdio: 'ignore' });
}
