import assert from 'node:assert/strict';
import { test } from 'node:test';
import { troubleIn } from './rules.mjs';

const page = (content: string): string =>
  `<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><title>Contact</title></head><body>${content}</body></html>`;
const rulesOf = (lines: readonly string[]): string[] => lines.map((line) => line.split(/[ :]/)[2] ?? '');

test('a whole page with an element of the gateway is right', async () => {
  const content =
    '<main><h1>Contact</h1><plein-contact-widget><template shadowrootmode="open"><?><p id="a">14 0999</p></template></plein-contact-widget></main>';
  assert.deepEqual(await troubleIn('page', page(content)), []);
});

test('faults are found, in a shadow root too', async () => {
  const wrong = {
    '<p id="a"></p><p id="a"></p>': 'no-dup-id',
    '<main><x-a><template shadowrootmode="open"><ul><p>x</p></ul></template></x-a></main>':
      'element-permitted-content',
    '<label for="b">Naam</label>': 'no-missing-references',
    '<select required><option value="a">A</option></select>': 'input-missing-label',
    '<div><p></div></p>': 'close-order',
    '<input>': 'input-missing-label',
  };
  for (const [content, rule] of Object.entries(wrong)) {
    assert.ok(rulesOf(await troubleIn('page', page(content))).includes(rule), content);
  }
});

test('a piece of a page has no document, and its faults are found', async () => {
  assert.deepEqual(await troubleIn('piece', '<plein-contact-widget></plein-contact-widget>'), []);
  assert.deepEqual(rulesOf(await troubleIn('piece', '<p><div></div></p>'))[0], 'close-order');
});
