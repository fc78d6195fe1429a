import fc from 'fast-check';
import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { Hono } from 'hono';
import { securityHeaders } from '../../../http/headers.js';
import { writeEmbedBuild } from '../../../testing/built-files.fixtures.js';
import { temporaryFolder } from '../../../testing/temporary-folder.fixtures.js';
import { addBuiltFiles } from '../built-files.routes.js';
import { channelOf, compareVersions } from './channel.js';

const { folder, remove } = await temporaryFolder();
after(remove);
const archive = join(folder, 'archive');
afterEach(() => rm(archive, { recursive: true, force: true }));

let now = new Date('2026-11-30T10:00:00Z');
const warnings: string[] = [];
const ignore = (): void => undefined;
const log = {
  debug: ignore,
  info: ignore,
  error: ignore,
  warn: (_fields: object, message: string) => void warnings.push(message),
};

/** Starts a gateway that runs with a build, and returns how to ask it. */
async function run(version: string, hash = version.replaceAll('.', 'x').padEnd(8, '0'), place = archive) {
  const current = join(folder, `${version}-${hash}`);
  await writeEmbedBuild(current, { version, script: `plein-${hash}.js` });
  const absent = { status: 'absent', reason: 'not here' } as const;
  const app = new Hono();
  await addBuiltFiles(
    app,
    { embed: { status: 'found', folder: current }, newsroom: absent, docs: absent },
    {
      secure: securityHeaders(undefined),
      embedArchive: { folder: place, clock: () => now, log },
    },
  );
  now = new Date(now.getTime() + 60_000);
  const textAt = async (address: string): Promise<string> => (await app.request(address)).text();
  return { app, textAt, script: `plein-${hash}.js`, part: `contact-${hash}.js` };
}

describe('the channel of a version', () => {
  it('is the part that says what a page can change between without another snippet', () => {
    for (const [version, channel] of [
      ['0.1.0', '0.1'],
      ['0.1.7', '0.1'],
      ['0.12.0-beta.2', '0.12'],
      ['1.4.2', '1'],
      ['12.0.0', '12'],
      ['1.4', undefined],
      ['latest', undefined],
    ]) {
      assert.equal(channelOf(version ?? ''), channel, version);
    }
  });

  it('sorts versions by their numbers, with a beta before its release', () => {
    const sorted = ['0.1.0', '0.2.0-beta.1', '0.2.0-beta.10', '0.2.0', '0.10.0', '1.0.0'];
    assert.deepEqual(sorted.toReversed().toSorted(compareVersions), sorted);
    const version = fc
      .tuple(fc.nat(30), fc.nat(30), fc.nat(30))
      .map(([major, minor, patch]) => `${major}.${minor}.${patch}`);
    fc.assert(
      fc.property(version, version, (one, other) => {
        assert.equal(Math.sign(compareVersions(one, other)), -Math.sign(compareVersions(other, one)));
      }),
    );
  });
});

describe('the builds of the script for pages', () => {
  it('stay after an upgrade, for pages that are open or in a cache', async () => {
    const before = await run('0.1.0');
    const after = await run('0.2.0');
    assert.equal(await after.textAt('/embed/plein.js'), await after.textAt(`/embed/${after.script}`));
    for (const name of [before.script, before.part]) {
      const response = await after.app.request(`/embed/${name}`);
      assert.equal(response.status, 200, name);
      assert.match(await response.text(), /0\.1\.0/);
      assert.match(response.headers.get('cache-control') ?? '', /immutable/);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
    }
  });

  it('have an address for each channel, which follows its newest version and no other channel', async () => {
    await run('0.1.0');
    await run('0.1.1');
    await run('0.2.0');
    const { app, textAt } = await run('1.3.0');
    for (const [address, version] of [
      ['/embed/v0.1/plein.js', '0.1.1'],
      ['/embed/v0.1.0/plein.js', '0.1.0'],
      ['/embed/v0.2/plein.js', '0.2.0'],
      ['/embed/v1/plein.js', '1.3.0'],
      ['/embed/plein.js', '1.3.0'],
    ] as const) {
      assert.ok((await textAt(address)).includes(`of ${version} `), address);
      const { headers } = await app.request(address);
      assert.equal(headers.get('cache-control'), 'no-cache', address);
      assert.equal(headers.get('access-control-allow-origin'), '*', address);
      const etag = headers.get('etag') ?? '';
      const again = await app.request(address, { headers: { 'if-none-match': etag } });
      assert.equal(again.status, 304, address);
    }
    assert.equal((await app.request('/embed/v0.1/plein.css')).status, 200);
    const part = await app.request('/embed/v0.1/contact-0x1x1000.js');
    assert.match(part.headers.get('cache-control') ?? '', /immutable/);
  });

  it('say which channels there are at one that is not: 0 promises nothing', async () => {
    await run('0.1.0');
    const { app } = await run('0.2.0');
    for (const address of ['/embed/v0/plein.js', '/embed/v9/plein.js', '/embed/v0.1/none.js']) {
      const response = await app.request(address);
      assert.equal(response.status, 404, address);
      assert.match(response.headers.get('cache-control') ?? '', /no-store/);
      assert.match(((await response.json()) as { detail: string }).detail, /This gateway has v0\.1, v0\.2\./);
    }
  });

  it('go back with the gateway: the build that runs is that of its channel', async () => {
    await run('0.1.0');
    const newer = await run('0.1.1');
    const { app, textAt } = await run('0.1.0');
    assert.ok((await textAt('/embed/v0.1/plein.js')).includes('of 0.1.0 '));
    assert.ok((await textAt('/embed/plein.js')).includes('of 0.1.0 '));
    assert.equal((await app.request(`/embed/${newer.part}`)).status, 200);
  });

  it('are found when a newer gateway beside this one has stored them', async () => {
    const older = await run('0.1.0');
    const newer = await run('0.1.1');
    assert.equal((await older.app.request(`/embed/${newer.part}`)).status, 200);
  });

  it('read the archive again at most once in five seconds, whatever is asked for', async () => {
    const older = await run('0.1.0');
    assert.equal((await older.app.request('/embed/contact-absent00.js')).status, 404);
    await writeEmbedBuild(join(archive, 'by-hand'), { version: '0.0.9', script: 'plein-byhand00.js' });
    assert.equal((await older.app.request('/embed/plein-byhand00.js')).status, 404);
    now = new Date(now.getTime() + 5_000);
    assert.equal((await older.app.request('/embed/plein-byhand00.js')).status, 200);
  });

  it('of one version are twenty at most, those that ran last', async () => {
    const first = await run('0.1.0', 'first000');
    await run('0.0.9', 'release0');
    for (let index = 10; index < 30; index += 1) await run('0.1.0', `build0${index}`);
    assert.equal((await readdir(archive)).length, 21);
    const { app } = await run('0.1.0', 'build029');
    assert.equal((await app.request(`/embed/${first.part}`)).status, 404);
    assert.equal((await app.request('/embed/contact-release0.js')).status, 200);
  });

  it('serve nothing else of the archive, and no folder beside it', async () => {
    await run('0.1.0');
    await mkdir(join(archive, 'notes'), { recursive: true });
    await writeFile(
      join(archive, 'notes', 'manifest.json'),
      '{"version":"0.0.1","plein.js":{"file":"../../secret.js"}}',
    );
    await writeFile(join(archive, 'notes', 'private.txt'), 'private');
    await writeFile(join(folder, 'secret.js'), 'private');
    const { app } = await run('0.2.0');
    for (const address of [
      '/embed/v0.0/plein.js',
      '/embed/v0.0/private.txt',
      '/embed/private.txt',
      '/embed/v0.1/../secret.js',
      '/embed/v0.1/..%2f..%2fsecret.js',
      '/embed/v0.1%2f..%2f..%2fsecret.js',
      '/embed/notes/private.txt',
      '/embed/v0.0/manifest.json/x',
    ]) {
      const response = await app.request(address);
      assert.doesNotMatch(await response.text(), /^private/, address);
      assert.equal(response.status, 404, address);
    }
  });

  it('are served without the archive, and that is said, where it cannot be written', async () => {
    const file = join(folder, 'no-folder');
    await writeFile(file, '');
    await chmod(file, 0o400);
    const { app } = await run('0.1.0', undefined, join(file, 'embed'));
    assert.equal((await app.request('/embed/plein.js')).status, 200);
    assert.match(warnings.at(-1) ?? '', /PLEIN_EMBED_ARCHIVE/);
  });
});
