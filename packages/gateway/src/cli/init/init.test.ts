import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { runIn } from '../../testing/run-command.fixtures.js';
import { temporaryFolder } from '../../testing/temporary-folder.fixtures.js';

let folder = '';
let remove = async (): Promise<void> => {};
beforeEach(async () => {
  ({ folder, remove } = await temporaryFolder());
});
afterEach(() => remove());

describe('the first content', () => {
  test('takes the address of the site as people type it, or copy it from a browser', async () => {
    for (const typed of [
      'www.voorbeelddam.nl',
      'https://www.voorbeelddam.nl/',
      'WWW.voorbeelddam.nl/contact',
    ]) {
      const name = `content-${(await readdir(folder)).length}`;
      const { code, said } = await runIn(folder, {}, [
        'init',
        name,
        '--name',
        'Voorbeelddam',
        '--site',
        typed,
      ]);
      assert.equal(code, 0, said);
      const organisation = await readFile(join(folder, name, 'organisation.yaml'), 'utf8');
      assert.match(organisation, /^ {2}url: https:\/\/www\.voorbeelddam\.nl\/$/m, typed);
      assert.match(organisation, /^ {2}- https:\/\/www\.voorbeelddam\.nl$/m, typed);
    }
  });

  test('speaks Dutch where that is asked for, or the terminal is Dutch', async () => {
    const asked = await runIn(folder, {}, ['init', 'een', '--name', 'Voorbeelddam', '--language', 'nl']);
    assert.match(
      asked.said,
      /^De inhoud van Gemeente Voorbeelddam staat in een\. [\s\S]*npx plein check een$/m,
    );
    const dutch = { LANG: 'nl_NL.UTF-8' };
    assert.match(
      (await runIn(folder, dutch, ['init', 'een', '--name', 'X'])).said,
      /^In de map .* staat al inhoud\./,
    );
    const wrong = await runIn(folder, dutch, [
      'init',
      'twee',
      '--name',
      '1',
      '--phone',
      'bel',
      '--city',
      'Y',
    ]);
    assert.equal(wrong.code, 1);
    assert.deepEqual(
      wrong.said.split('\n').map((line) => line.split(': ', 1)[0]),
      ['--name', '--phone', '--street', '--postcode'],
    );
    assert.match(wrong.said, /--name: Schrijf de naam van de gemeente/);
    assert.match(
      (await runIn(folder, { ...dutch, LC_ALL: 'en_GB.UTF-8' }, ['init', '--name', '1'])).said,
      /Write the name/,
    );
    const help = await runIn(folder, dutch, ['init', '--help']);
    assert.match(help.said, /^Gebruik: plein init[\s\S]*naam van de gemeente/);
  });

  test('names commands that can be copied into the terminal', async () => {
    const usual = await runIn(folder, {}, ['init', '--name', 'Voorbeelddam']);
    assert.match(usual.said, /^ {2}npx plein check\n {2}npx plein start$/m);
    const other = await runIn(folder, {}, ['init', 'ours', '--name', 'Voorbeelddam']);
    assert.match(other.said, /^ {2}npx plein check ours\n {2}npx plein start --content ours$/m);
  });

  test('has the town hall with a whole address, or without one', async () => {
    const options = ['init', '--name', 'Voorbeelddam', '--street', 'Markt 1'];
    const part = await runIn(folder, {}, options);
    assert.equal(part.code, 1);
    assert.match(part.said, /--postcode: Write it too.*\n--city: Write it too/);
    const whole = await runIn(folder, {}, [...options, '--postcode', '1234 AB', '--city', 'Voorbeelddam']);
    assert.equal(whole.code, 0, whole.said);
    assert.match(await readFile(join(folder, 'content', 'channels.yaml'), 'utf8'), /street: Markt 1/);
  });
});
