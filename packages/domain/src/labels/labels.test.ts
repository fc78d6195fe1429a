import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channelName, componentLabel, eventLabel } from './index.js';
import { channelCodes, componentNames } from '../vocabulary/codes.js';
import { eventDetailSchemas } from '../vocabulary/schema.js';

const lists: [what: string, codes: readonly string[], label: typeof channelName][] = [
  ['channel', channelCodes, channelName],
  ['element', componentNames, componentLabel],
  ['event', Object.keys(eventDetailSchemas), eventLabel],
];

for (const [what, codes, label] of lists) {
  test(`every ${what} has its own name in Dutch and in English`, () => {
    for (const language of ['nl', 'en']) {
      const names = codes.map((code) => label(code, language));
      assert.equal(new Set(names).size, codes.length, language);
      assert.ok(
        names.every((name) => name.length > 0 && name.length <= 40),
        language,
      );
    }
  });
}

test('a system that sends events has words in both languages', () => {
  assert.equal(componentLabel('newsroom', 'nl'), 'door medewerkers vastgelegd');
  assert.equal(componentLabel('survey', 'nl'), 'enquête');
  assert.equal(componentLabel('case-system', 'en'), 'case system');
});

test('another language reads Dutch, and an unknown code names itself', () => {
  assert.equal(channelName('phone', 'tr'), 'telefoon');
  assert.equal(componentLabel('other-vendor-form', 'nl'), 'other-vendor-form');
  assert.equal(eventLabel('constructor', 'nl'), 'constructor');
});
