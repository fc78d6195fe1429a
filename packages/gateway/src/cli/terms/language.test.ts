import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from './language.js';

test('the language is that of the option, of the terminal, or of the machine', () => {
  for (const [language, words, environment, machine] of [
    ['nl', ['init', '--language', 'nl'], { LANG: 'en_US.UTF-8' }, 'en-US'],
    ['en', ['--language=en', 'init'], { LANG: 'nl_NL.UTF-8' }, 'nl-NL'],
    ['nl', ['init'], { LANG: 'nl_BE' }, 'en-US'],
    ['nl', ['init'], { LC_ALL: 'nl_NL.UTF-8', LANG: 'en_US.UTF-8' }, ''],
    ['nl', ['init'], { LC_ALL: '', LC_MESSAGES: 'nl', LANG: 'C' }, ''],
    ['nl', ['init'], {}, 'nl-NL'],
    ['en', ['init'], { LANG: 'C.UTF-8' }, 'nl-NL'],
    ['en', ['init'], {}, 'nlx-XX'],
    ['en', ['init', '--name', 'nl'], {}, ''],
    ['en', ['init'], { LANG: 'fr_FR.UTF-8' }, ''],
  ] as const)
    assert.equal(languageOf(words, environment, machine), language, JSON.stringify({ words, environment }));
});
