import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serveGateway, type RunningGateway } from '../server/serve.js';
import { openLibsqlStore } from '../store/libsql/libsql-store.js';
import { temporaryFolder } from '../testing/temporary-folder.fixtures.js';
import { runCommand } from './run-command.js';

const examples = fileURLToPath(new URL('../../../../docs/examples/import/', import.meta.url));

describe('commands for an operator', () => {
  let place: { folder: string; remove(): Promise<void> };
  let stores = 0;
  before(async () => {
    place = await temporaryFolder();
  });
  after(() => place.remove());

  /** Returns settings with a data folder of their own, with a store. */
  const fresh = async () => {
    stores += 1;
    const PLEIN_DATA = join(place.folder, `store-${stores}`);
    await (await openLibsqlStore(PLEIN_DATA)).close();
    return { PLEIN_DATA, PORT: '0', PLEIN_LOG: 'silent' };
  };

  async function run(
    environment: Record<string, string>,
    words: string[],
    options: { signal?: AbortSignal; show?: (line: string) => void } = {},
  ): Promise<{ code: number; said: string }> {
    const lines: string[] = [];
    const code = await runCommand(words, {
      environment,
      say: (line) => lines.push(line),
      show: options.show,
      folder: place.folder,
      signal: options.signal ?? new AbortController().signal,
    });
    return { code, said: lines.join('\n') };
  }

  async function events({ PLEIN_DATA }: { PLEIN_DATA: string }) {
    const store = await openLibsqlStore(PLEIN_DATA);
    const rows = await store.database.selectFrom('events').selectAll().orderBy('occurred_at').execute();
    await store.close();
    return rows;
  }

  async function file(name: string, text: string | Buffer): Promise<string> {
    await writeFile(join(place.folder, name), text);
    return name;
  }

  const post = (gateway: RunningGateway, key: string) =>
    fetch(`${gateway.url}/v1/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: '[]',
    });

  test('keys are made, listed and revoked, whether the gateway is open or not', async () => {
    const settings = await fresh();
    const add = ['keys', 'add', '--name', 'Balie', '--source', 'urn:test:balie', '--channel', 'counter'];
    const closed = await run(settings, add);
    assert.equal(closed.code, 0, closed.said);
    const key = /plein_\S+/.exec(closed.said)?.[0] ?? '';

    const gateway = await serveGateway({ environment: settings });
    assert.equal((await post(gateway, key)).status, 400);
    assert.equal((await post(gateway, 'plein_anders')).status, 401);
    assert.equal((await run(settings, [...add.slice(0, -1), 'phone'])).code, 0);
    const list = await run(settings, ['keys', 'list']);
    assert.equal(list.said.split('\n').length, 2);
    const id =
      list.said
        .split('\n')
        .find((line) => line.includes('counter'))
        ?.split(' ')[0] ?? '';
    assert.equal((await run(settings, ['keys', 'revoke', '--id', id])).code, 0);
    assert.equal((await post(gateway, key)).status, 401);
    await gateway.close();
    assert.ok(!existsSync(join(settings.PLEIN_DATA, 'command.json')));
    assert.match((await run(settings, ['keys', 'list'])).said, /revoked/);
  });

  test('a file that a killed gateway left behind is no hindrance', async () => {
    const settings = await fresh();
    await run(settings, ['keys', 'list']);
    const left = JSON.stringify({ url: 'http://127.0.0.1:1', token: 'old' });
    await writeFile(join(settings.PLEIN_DATA, 'command.json'), left);
    assert.equal((await run(settings, ['keys', 'list'])).said, 'There are no keys yet.');
  });

  test('what is wrong is said in a sentence', async () => {
    const settings = await fresh();
    assert.match(
      (await run(settings, ['keys', 'add', '--name', 'Balie'])).said,
      /'--source <urn>' not specified/,
    );
    assert.match((await run(settings, ['keys', 'list', '--nome', 'Balie'])).said, /--nome/);
    assert.match((await run(settings, ['nothing'])).said, /unknown command 'nothing'/);
    assert.match((await run(settings, ['erase', '--id', 'TB-0000-0000'])).said, /nothing with this id/);
    assert.match((await run({ ...settings, PORT: 'x' }, ['keys', 'list'])).said, /^PORT must be/);
    const missing = ['import', 'nowhere.csv', '--map', join(examples, 'contacten.map.json')];
    assert.match((await run(settings, missing)).said, /nowhere\.csv cannot be read/);
  });

  const example = ['import', join(examples, 'contacten.csv'), '--map', join(examples, 'contacten.map.json')];

  test('the example is imported, and a second time changes nothing', async () => {
    const settings = await fresh();
    const tried = await run(settings, [...example, '--dry-run']);
    assert.deepEqual(tried, { code: 0, said: '6 rows: 6 are right, 0 are wrong. Nothing is stored.' });
    const first = await run(settings, example);
    assert.equal(first.said, '6 rows: 6 stored, 0 were there already, 0 are wrong and left out.');
    const second = await run(settings, example);
    assert.equal(second.said, '6 rows: 0 stored, 6 were there already, 0 are wrong and left out.');
    const rows = await events(settings);
    assert.equal(rows.length, 6);
    const [call] = rows;
    assert.deepEqual(
      [call?.occurred_at, call?.channel, call?.department, call?.preventable, call?.cause, call?.detail],
      ['2026-11-02T08:14:00.000Z', 'phone', 'burgerzaken', 'yes', 'information-unclear', 'answered'],
    );
  });

  test('an open gateway takes the file, and its audit log says so', async () => {
    const settings = await fresh();
    const gateway = await serveGateway({ environment: settings });
    const { code, said } = await run(settings, example);
    assert.deepEqual([code, said.includes('6 stored')], [0, true]);
    await gateway.close();
    const store = await openLibsqlStore(settings.PLEIN_DATA);
    const [entry] = await store.database.selectFrom('audit_entries').selectAll().execute();
    await store.close();
    assert.deepEqual([entry?.action, entry?.detail], ['data.imported', 'contacten.csv: 6 stored, 0 known']);
  });

  test('a dry run lists every bad row by line and field, over lines inside quotes', async () => {
    const map = await readFile(join(examples, 'contacten.map.json'), 'utf8');
    await file('map.json', map);
    const name = await file(
      'wrong.csv',
      [
        'Datum;Tijd;Kanaal;Onderwerp;Afdeling;Resultaat;Te voorkomen;Oorzaak',
        '02-11-2026;09:14;Telefoon;"Paspoort',
        'en rijbewijs";Burgerzaken;Beantwoord;nee;',
        '31-02-2026;09:20;Duif;Paspoort;Burgerzaken;Beantwoord;nee;',
        '02-11-2026;09:20;Balie;Paspoort;Burgerzaken;;nee;',
      ].join('\n'),
    );
    const { code, said } = await run(await fresh(), ['import', name, '--map', 'map.json', '--dry-run']);
    assert.equal(code, 2);
    assert.deepEqual(said.split('\n').slice(0, 3), [
      'line 4, occurredAt (column Datum): "31-02-2026 09:20" is not a moment, like 23-11-2026 14:05.',
      'line 4, channel (column Kanaal): "Duif" is not in the values of the map.',
      'line 5, outcome (column Resultaat): This field is missing. Write one of: answered, passed-on, callback, appointment, abandoned.',
    ]);
    assert.match(said, /3 rows: 1 are right, 2 are wrong/);
  });

  test('Windows-1252, another delimiter, a decimal comma and minutes are read', async () => {
    const map = {
      source: 'urn:test:telefonie',
      event: 'contact.ended',
      encoding: 'windows-1252',
      id: ['Nummer'],
      fields: {
        occurredAt: { column: 'Begin' },
        channel: { value: 'phone' },
        outcome: { column: 'Einde', values: { 'Gesprek beëindigd': 'answered' } },
        duration: { column: 'Minuten', multiply: 60 },
      },
    };
    await file('calls.json', JSON.stringify(map));
    const text =
      'Nummer,Begin,Einde,Minuten\n1,2-11-2026 9:14,Gesprek beëindigd,"2,5"\n1,2-11-2026 9:14,Gesprek beëindigd,"2,5"\n';
    const name = await file('calls.csv', Buffer.from(text, 'latin1'));
    const settings = await fresh();
    const { said } = await run(settings, ['import', name, '--map', 'calls.json']);
    assert.equal(said, '2 rows: 1 stored, 1 were there already, 0 are wrong and left out.');
    const [row] = await events(settings);
    assert.equal((JSON.parse(row?.data ?? '{}') as { duration?: number }).duration, 150);

    await file('utf8.json', JSON.stringify({ ...map, encoding: 'utf-8' }));
    const refused = await run(settings, ['import', name, '--map', 'utf8.json']);
    assert.match(refused.said, /not UTF-8.*windows-1252/);
  });

  test('an import that is interrupted goes on, and in the end every row is there once', async () => {
    const map = {
      source: 'urn:test:balie',
      event: 'contact.registered',
      fields: {
        occurredAt: { column: 'Datum' },
        channel: { column: 'Kanaal' },
        outcome: { value: 'answered' },
      },
    };
    await file('many.json', JSON.stringify(map));
    // Many rows are equal; each of them is a separate contact.
    const lines = Array.from({ length: 1000 }, (_, row) => `${1 + (row % 28)}-10-2026,counter`);
    const name = await file('many.csv', ['Datum,Kanaal', ...lines].join('\r\n'));
    const settings = await fresh();
    const words = ['import', name, '--map', 'many.json'];

    const interruption = new AbortController();
    const shown: string[] = [];
    const first = await run(settings, words, {
      signal: interruption.signal,
      show(line) {
        shown.push(line);
        interruption.abort();
      },
    });
    assert.equal(first.code, 3);
    assert.match(first.said, /^Interrupted\..*Run the same command again/);
    assert.ok(shown.length > 0);
    const half = (await events(settings)).length;
    assert.ok(half > 0 && half < 1000, String(half));

    const second = await run(settings, words);
    assert.match(second.said, new RegExp(`It goes on after row ${half}\\.`));
    assert.equal((await events(settings)).length, 1000);
    assert.ok(!existsSync(join(place.folder, 'many.csv.progress.json')));
    const third = await run(settings, words);
    assert.equal(third.said, '1,000 rows: 0 stored, 1,000 were there already, 0 are wrong and left out.');
  });

  test('a map that does not fit the vocabulary is refused before anything is read', async () => {
    const wrong: [object, RegExp][] = [
      [{ source: 'urn:x', event: 'contact.lost', fields: {} }, /no event "contact\.lost"/],
      [{ source: 'urn:x', event: 'contact.registered', fields: {} }, /"occurredAt"/],
      [
        { source: 'urn:x', event: 'contact.registered', fields: { colour: { value: 'red' } } },
        /no field "colour"/,
      ],
      [{ event: 'contact.registered', fields: {} }, /wrong at \/source/],
    ];
    for (const [map, message] of wrong) {
      await file('bad.json', JSON.stringify(map));
      const { code, said } = await run(await fresh(), ['import', example[1] ?? '', '--map', 'bad.json']);
      assert.equal(code, 1);
      assert.match(said, message);
    }
  });
});
