import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { temporaryFolder } from '../../testing/temporary-folder.fixtures.js';
import { tryFile, type BadRow } from './import-file.js';
import { readImportMap } from './import-map.js';
import { readRows } from './read-rows.js';

const map = {
  source: 'urn:test:balie',
  event: 'contact.registered',
  fields: {
    occurredAt: { column: 'Datum', time: 'Tijd' },
    channel: { column: 'Kanaal', values: { Telefoon: 'phone', 'Balie één': 'counter' } },
    outcome: { value: 'answered' },
    preventable: { column: 'Te voorkomen', values: { ja: 'yes', nee: 'no' } },
    cause: { column: 'Oorzaak', values: { 'Brief onduidelijk': 'letter-unclear' }, default: null },
  },
};
const header = 'Datum;Tijd;Kanaal;Te voorkomen;Oorzaak';
const rows = ['23-11-2026;09:14;Telefoon;ja;Brief onduidelijk', '23-11-2026;09:20;Balie één;nee;'];

/** Two bytes for each letter, the highest first. */
const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('a file as a spreadsheet saves it', () => {
  let place: { folder: string; remove(): Promise<void> };
  let files = 0;
  before(async () => {
    place = await temporaryFolder();
  });
  after(() => place.remove());

  async function file(content: string | Buffer): Promise<string> {
    files += 1;
    const path = join(place.folder, `${String(files)}.csv`);
    await writeFile(path, content);
    return path;
  }

  async function tried(content: string | Buffer, changes: object = {}) {
    const bad: BadRow[] = [];
    const progress = await tryFile({
      file: await file(content),
      map: readImportMap(JSON.stringify({ ...map, ...changes })),
      now: () => new Date('2026-11-24T09:00:00Z'),
      onBadRow: (row) => bad.push(row),
      onProgress: () => undefined,
    });
    return { rows: progress.rows, bad };
  }

  const lines = (...some: string[]): string => `${some.join('\r\n')}\r\n`;
  const right: Record<string, string | Buffer> = {
    'plain text': lines(header, ...rows),
    'last rows without a filled cell': lines(header, ...rows, ';;;;', ' ; ;;;', ';;;;'),
    'rows without their last empty cells': lines(header, rows[0] ?? '', '23-11-2026;09:20;Balie één;nee'),
    'a line with the delimiter first': lines('sep=;', header, ...rows),
    'that line in capitals, after a mark, with another delimiter': `\uFEFF${lines('SEP=\t', header, ...rows).replaceAll(';', '\t')}`,
    'a byte order mark': `\uFEFF${lines(header, ...rows)}`,
    tabs: lines(header, ...rows).replaceAll(';', '\t'),
    'UTF-16 with a mark': Buffer.from(`\uFEFF${lines(header, ...rows)}`, 'utf16le'),
    'UTF-16 with a mark, highest byte first': bigEndian(`\uFEFF${lines(header, ...rows)}`),
    'UTF-16 without a mark, with tabs': Buffer.from(lines(header, ...rows).replaceAll(';', '\t'), 'utf16le'),
    'UTF-16 with the delimiter first': Buffer.from(`\uFEFF${lines('sep=;', header, ...rows)}`, 'utf16le'),
    'Windows-1252': Buffer.from(lines(header, ...rows), 'latin1'),
    'letters in parts': lines(header, ...rows).normalize('NFD'),
    'a header with blanks around it': lines(' Datum;Tijd ;Kanaal\u00A0;Te  voorkomen; Oorzaak', ...rows),
    'a header with a line break': lines('Datum;Tijd;Kanaal;"Te\nvoorkomen";Oorzaak', ...rows),
    'a header with a line break in its first cell': lines(
      '"Datum";Tijd;Kanaal;"Te\r\nvoorkomen";"Oorzaak"',
      ...rows,
    ),
    'a header in capitals': lines(header.toUpperCase(), ...rows),
    'empty columns at the end': lines(`${header};;`, ...rows.map((row) => `${row};;`)),
    'a title and a period above the header': lines(
      'Contacten, per uur;;;;',
      'Week 47;2026',
      '',
      header,
      ...rows,
    ),
    'a title above a header with commas': lines('Contacten', '', header, ...rows).replaceAll(';', ','),
    'a title in quotes above tabs': lines('"Contacten; per, uur"', header, ...rows).replaceAll(
      /;(?! per)/g,
      '\t',
    ),
    'empty lines before the header': lines('', ';;;;', header, ...rows),
    'yes and no with blanks and capitals': lines(header, ...rows)
      .replace(';ja;', ';JA ;')
      .replace(';nee;', '; Nee\u00A0;'),
    'a line break inside quotes': lines(
      `${header};Notitie`,
      `${rows[0] ?? ''};"Eerst\r\ndan"`,
      rows[1] ?? '',
    ),
    'dates and times as numbers': lines(header, ...rows)
      .replaceAll('23-11-2026', '46349')
      .replace('09:14', '0,384722222222222')
      .replace('09:20', '0.388888888888889'),
    'dates with the name of the month': lines(header, ...rows)
      .replace('23-11-2026', '23-nov-26')
      .replace('23-11-2026', '23 november 2026'),
    'dates with a midnight beside a time': lines(header, ...rows).replaceAll(
      '23-11-2026',
      '23-11-2026 00:00:00',
    ),
    'dates with the name of the day': lines(header, ...rows)
      .replace('23-11-2026', 'ma 23-11-2026')
      .replace('\n23-11-2026;09:20', '\nmaandag 23 november 2026;09:20'),
    'cells that a formula or an apostrophe makes text': lines(
      header,
      '="23-11-2026";="09:14";="Telefoon";ja;Brief onduidelijk',
      "'23-11-2026;'09:20;Balie één;nee;",
    ),
    'ends of lines of an old Mac': lines(header, ...rows).replaceAll('\r\n', '\r'),
    'a space behind the delimiter line': lines('sep=; ', header, ...rows),
    'marks that nobody sees in its header and its values': lines(
      '\u200BDatum;Tijd;Ka\u00ADnaal;Te\u2028voorkomen;Oorzaak\u200E',
      ...rows,
    ).replace('Telefoon', 'Tele\u00ADfoon\u200B'),
    'the mark of an old end of a file': `${lines(header, ...rows)}\x1A`,
    'times with the first day of a spreadsheet': lines(header, ...rows).replace('09:14', '30-12-1899 09:14'),
  };
  for (const [name, content] of Object.entries(right)) {
    test(`is read with ${name}`, async () => {
      assert.deepEqual(await tried(content), { rows: 2, bad: [] });
    });
  }

  test('gives the same rows, whatever its encoding', async () => {
    const text = lines(header, ...rows);
    const read = async (content: string | Buffer) => {
      const all = [];
      for await (const { row } of readRows(await file(content), readImportMap(JSON.stringify(map))))
        all.push(row);
      return all;
    };
    const plain = await read(text);
    assert.equal(plain[1]?.['Kanaal'], 'Balie één');
    for (const other of [
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      Buffer.from(text, 'latin1'),
      `sep=;\r\n${text}`,
    ]) {
      assert.deepEqual(await read(other), plain);
    }
  });

  test('is counted by its own lines, also after a line with the delimiter', async () => {
    const { bad } = await tried(lines('sep=;', header, rows[0] ?? '', '31-02-2026;09:20;Telefoon;nee;'));
    assert.deepEqual(
      bad.map(({ line }) => line),
      [4],
    );
  });

  test('says of a row with more cells than the header that it has them', async () => {
    const { bad } = await tried(lines(header, `${rows[0] ?? ''};over`));
    assert.match(bad[0]?.problems[0]?.detail ?? '', /more cells than the header.*quotes/);
  });

  const told: [name: string, content: string | Buffer, message: RegExp][] = [
    ['an empty file', '', /is empty/],
    ['a workbook', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]), /workbook.*CSV UTF-8/],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /workbook.*CSV UTF-8/],
    [
      'a column that is not there',
      lines('Dag;Tijd;Kanaal;Oorzaak', ...rows),
      /no column "Datum" and no column "Te voorkomen"\. It has: Dag, Tijd, Kanaal, Oorzaak/,
    ],
    [
      'a title above a header that lacks a column',
      lines('Contacten 2026;;;;', header.replace('Datum', 'Dag'), ...rows),
      /no column "Datum"\. It has: Dag, Tijd/,
    ],
    ['another delimiter than the map says', lines(header, ...rows), /no column "Datum".*check the delimiter/],
    ['a column that is there twice', lines(`${header};Datum`, ...rows), /column "Datum" twice/],
  ];
  for (const [name, content, message] of told) {
    test(`with ${name} is refused once, with what to do`, async () => {
      const changes = name.includes('delimiter') ? { delimiter: ',' } : {};
      await assert.rejects(tried(content, changes), message);
    });
  }

  test('with a quote that is never closed says where, before it has read all', async () => {
    const endless = `${lines(header, ...rows)}"${'a'.repeat(3_000_000)}`;
    await assert.rejects(tried(endless), /begins after line 3 has no end within 1000000 bytes/);
  });
});
