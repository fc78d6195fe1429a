import type { Profile } from '@plein/domain/profile.js';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runIn, startIn, type Started } from '../testing/run-command.fixtures.js';
import { tokenIn } from '../testing/staff-login.fixtures.js';
import { temporaryFolder } from '../testing/temporary-folder.fixtures.js';

describe('the program', () => {
  let folder = '';
  let remove = async (): Promise<void> => {};
  const running: Started[] = [];
  beforeEach(async () => {
    ({ folder, remove } = await temporaryFolder());
  });
  afterEach(async () => {
    for (const one of running.splice(0)) await one.stop();
    await remove();
  });

  const run = (words: readonly string[], environment: Record<string, string> = {}) =>
    runIn(folder, environment, words);
  const start = async (words: readonly string[] = [], environment: Record<string, string> = {}) => {
    const started = await startIn(folder, environment, words);
    running.push(started);
    return started;
  };
  const init = (...more: string[]) =>
    run([
      'init',
      '--name',
      'Voorbeelddam',
      '--site',
      'https://www.voorbeelddam.example',
      '--phone',
      '14 0123',
      ...more,
    ]);
  const profileOf = async ({ url }: Started) => (await (await fetch(`${url}/v1/profile`)).json()) as Profile;
  const file = (name: string) => join(folder, 'content', name);
  const change = async (name: string, from: string | RegExp, to: string) => {
    const text = await readFile(file(name), 'utf8');
    assert.ok(typeof from === 'string' ? text.includes(from) : from.test(text), `${name} has no ${from}`);
    await writeFile(file(name), text.replace(from, to));
  };

  test('goes from an empty folder to a municipality that residents can reach', async () => {
    const written = await init('--email', 'gemeente@voorbeelddam.example');
    assert.equal(written.code, 0, written.said);
    const checked = await run(['check']);
    assert.deepEqual(checked, {
      code: 0,
      said: 'The content of Gemeente Voorbeelddam (voorbeelddam) is right: 4 channels, 30 holidays, 10 tasks, 4 questions, 0 polls.',
    });
    const gateway = await start();
    const profile = await profileOf(gateway);
    assert.equal(profile.organisation.name, 'Gemeente Voorbeelddam');
    assert.deepEqual(profile.origins, ['https://www.voorbeelddam.example']);
    assert.deepEqual(profile.channels.map(({ kind }) => kind).sort(), ['callback', 'chat', 'email', 'phone']);
    const holidays = profile.holidays.map(({ validFrom }) => validFrom.slice(5));
    for (const day of ['01-01', '04-27', '05-05', '12-25', '12-26']) assert.ok(holidays.includes(day), day);
    const page = await fetch(`${gateway.url}/pages/contact`);
    assert.match(await page.text(), /14 0123/);
    const [stopped] = await Promise.all(running.splice(0).map((one) => one.stop()));
    assert.equal(stopped?.code, 0);
  });

  test('writes nothing over what is there, and nothing of what it cannot use', async () => {
    for (const [words, message] of [
      [[], /--name: Write the name/],
      [['--name', 'X', '--site', 'onze site'], /--site: Write the address/],
      [['--name', 'X', '--site', 'ftp://www.x.nl'], /--site/],
      [['--name', 'X', '--street', 'Markt 1', '--city', 'X'], /^--postcode: Write it too.*street/],
      [['--name', 'X', '--phone', 'bel ons', '--email', 'x'], /--phone.*\n--email/],
    ] as const) {
      const { code, said } = await run(['init', ...words]);
      assert.equal(code, 1);
      assert.match(said, message);
    }
    assert.deepEqual(await readdir(folder), []);
    await init();
    const again = await init();
    assert.equal(again.code, 1);
    assert.match(again.said, /holds content already/);
  });

  test('names everything that is wrong at once, with file, line and what to write', async () => {
    await init();
    await change('channels.yaml', 'kind: phone', 'kind: fone');
    await change('organisation.yaml', 'https://www.voorbeelddam.example/privacy', 'privacy');
    await change('tasks.yaml', 'department: burgerzaken', 'department: burgerzaak');
    await change('hours.yaml', /validFrom: \S+/, 'validFrom: 2026-02-31');
    await change('questions/paspoort-geldig.nl.md', '# Hoe', 'Hoe');
    await writeFile(file('channel.yaml'), 'a: 1\n');
    await writeFile(file('polls.json'), '{}');
    const { code, said } = await run(['check']);
    assert.equal(code, 2);
    for (const line of [
      /^channels\.yaml:\d+ \/channels\/0\/kind {2}Write one of: .*phone/m,
      /^organisation\.yaml:\d+ \/privacyStatement {2}Write a path/m,
      /^hours\.yaml:\d+ \/holidays\/0\/validFrom {2}Write a date/m,
      /^questions\/paspoort-geldig\.nl\.md {2}Begin with the question/m,
      /^tasks\.yaml:\d+ \/tasks\/0\/department {2}burgerzaak is not in this profile/m,
      /^channel\.yaml {2}This file is not read/m,
    ]) {
      assert.match(said, line);
    }
    assert.doesNotMatch(said, /Error|at file|\.ts:/);
    const asJson = JSON.parse((await run(['check', '--json'])).said) as {
      status: string;
      problems: object[];
    };
    assert.equal(asJson.status, 'invalid');
    assert.ok(asJson.problems.length >= 4);
  });

  test('asks the outside systems of the settings too', async () => {
    await init();
    const nowhere = 'http://127.0.0.1:9/api/v1';
    const environment = {
      ...{ PLEIN_ZAKEN_URL: nowhere, PLEIN_ZAKEN_CATALOGI_URL: nowhere },
      ...{ PLEIN_ZAKEN_CLIENT_ID: 'plein', PLEIN_ZAKEN_SECRET: 'geheim' },
    };
    const { code, said } = await run(['check'], environment);
    assert.equal(code, 2);
    assert.match(said, /The connector zaken: there is no connection\. Check PLEIN_ZAKEN_URL/);
    assert.doesNotMatch(said, /geheim/);
  });

  test('asks the systems to which requests go', async () => {
    await init();
    const environment = {
      PLEIN_KLANTINTERACTIES_URL: 'http://127.0.0.1:9/klantinteracties/api/v1',
      PLEIN_KLANTINTERACTIES_TOKEN: 'geheim',
    };
    const { code, said } = await run(['check'], environment);
    assert.equal(code, 2);
    assert.match(
      said,
      /The connector klantinteracties: there is no connection\. Check PLEIN_KLANTINTERACTIES_URL/,
    );
    assert.doesNotMatch(said, /geheim/);
  });

  test('never lets a half-written folder replace a good store', async () => {
    await init();
    const good = await start();
    await good.stop();
    running.splice(0);
    const whole = await readFile(file('tasks.yaml'), 'utf8');
    for (const spoil of [
      () => writeFile(file('tasks.yaml'), whole.slice(0, whole.length / 2)),
      () => writeFile(file('tasks.yaml'), ''),
      () => rm(file('tasks.yaml')),
      () => writeFile(file('tasks.yaml'), 'tasks: [\n'),
    ]) {
      await spoil();
      await assert.rejects(startIn(folder), /tasks\.yaml/);
      assert.equal((await run(['import'])).code, 1);
    }
    await writeFile(file('tasks.yaml'), whole);
    await rm(file('questions'), { recursive: true });
    const gateway = await start();
    assert.equal((await profileOf(gateway)).tasks.length, 10);
    const chat = await fetch(`${gateway.url}/v1/chat-answers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question: 'Hoe lang is een paspoort geldig?', language: 'nl' }),
    });
    assert.match(await chat.text(), /10 jaar geldig/);
  });

  test('puts content in and out while the gateway runs, and keeps what the newsroom owns until it is told', async () => {
    await init();
    const gateway = await start();
    await change('channels.yaml', 'nl: Bel ons', 'nl: Telefoneer');
    const stored = await run(['import', '--parts', 'channels']);
    assert.deepEqual(stored, { code: 0, said: 'Stored: channels.' });
    assert.equal((await profileOf(gateway)).channels[0]?.name['nl'], 'Telefoneer');
    const out = await run(['export', 'copy']);
    assert.equal(out.code, 0, out.said);
    for (const name of await readdir(join(folder, 'content'), { recursive: true })) {
      if (!/\.(yaml|md)$/.test(name)) continue;
      const [one, other] = await Promise.all(
        ['content', 'copy'].map((where) => readFile(join(folder, where, name), 'utf8')),
      );
      assert.equal(one, other, name);
    }
    assert.equal((await run(['check', 'copy'])).code, 0);
    assert.match((await run(['import', '--parts', 'kleuren'])).said, /no part "kleuren"/);
  });

  test('refuses the content of another municipality in a sentence', async () => {
    await init();
    await (await start()).stop();
    running.splice(0);
    await run(['init', 'other', '--name', 'Zilverbeek']);
    await assert.rejects(startIn(folder, {}, ['--content', 'other']), /belongs to Gemeente Voorbeelddam/);
    const { code, said } = await run(['import', 'other']);
    assert.equal(code, 1);
    assert.match(said, /belongs to Gemeente Voorbeelddam \(voorbeelddam\)/);
    const beside = await start(['--content', 'other', '--municipality', 'zilverbeek']);
    assert.equal((await profileOf(beside)).organisation.name, 'Gemeente Zilverbeek');
  });

  test('holds its data folder for one process, and lets go of it also when that is killed', async () => {
    const gateway = await start();
    await assert.rejects(startIn(folder), /Another gateway or command has the data folder/);
    assert.equal((await run(['keys', 'list'])).said, 'There are no keys yet.');
    assert.match((await run(['migrate'])).said, /has the data folder .* open/);
    await gateway.stop();
    running.splice(0);
    assert.match((await run(['migrate'])).said, /up to date/);
    const main = fileURLToPath(new URL('./main.ts', import.meta.url));
    const tsx = import.meta.resolve('tsx');
    const child = spawn(
      process.execPath,
      ['--conditions=source', '--import', tsx, main, 'start', '--port', '0'],
      {
        env: { ...process.env, DATABASE_URL: '', PLEIN_DATA: join(folder, 'data'), PLEIN_LOG: 'silent' },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    await once(child.stdout, 'data');
    assert.match((await run(['migrate'])).said, /has the data folder .* open/);
    const closed = once(child, 'close');
    child.kill('SIGKILL');
    await closed;
    assert.match((await run(['migrate'])).said, /up to date/);
  });

  test('makes a link that lets somebody in, whether the gateway is open or not', async () => {
    const nowhere = await run(['login-link']);
    assert.equal(nowhere.code, 1);
    assert.match(nowhere.said, /There is no store in .*Run the command in the folder/);
    await init();
    await run(['import']);
    const made = await run(['login-link', '--role', 'editor'], {
      PLEIN_URL: 'https://plein.voorbeelddam.example',
    });
    assert.match(
      made.said,
      /^https:\/\/plein\.voorbeelddam\.example\/newsroom\/#login=\S+\nIt works once, until /,
    );
    const gateway = await start();
    const { url } = JSON.parse((await run(['login-link', '--json'])).said) as { url: string };
    assert.ok(url.startsWith(`${gateway.url}/newsroom/#login=`), url);
    const session = await fetch(`${gateway.url}/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: gateway.url },
      body: JSON.stringify({ token: tokenIn(url) }),
    });
    assert.equal(session.status, 201);
  });

  test('explains itself, and says what it does not know', async () => {
    const help = await run(['--help']);
    assert.equal(help.code, 0);
    for (const command of [
      'start',
      'init',
      'check',
      'import',
      'export',
      'migrate',
      'keys',
      'login-link',
      'erase',
    ]) {
      assert.match(help.said, new RegExp(`^ {2}${command}\\b`, 'm'));
      assert.equal((await run([command, '--help'])).code, 0);
    }
    for (const [words, message] of [
      [['strat'], /unknown command 'strat'/],
      [['start', '--prot', '1'], /unknown option '--prot'/],
      [['keys'], /Usage: plein keys/],
    ] as const) {
      const { code, said } = await run(words);
      assert.equal(code, 1);
      assert.match(said, message);
    }
    assert.match((await run(['--version'])).said, /^\d+\.\d+\.\d+/);
  });
});
