import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { taskUri } from './index.js';

const passport = 'http://standaarden.overheid.nl/owms/terms/paspoort';

test('every notation of a name of the list is its URI', () => {
  for (const written of [
    passport,
    'https://standaarden.overheid.nl/owms/terms/paspoort',
    'HTTPS://Standaarden.Overheid.nl/owms/terms/paspoort',
    `${passport}/`,
    'standaarden.overheid.nl/owms/terms/paspoort',
    '//standaarden.overheid.nl/owms/terms/paspoort',
    'paspoort',
    ' paspoort ',
  ])
    assert.equal(taskUri(written), passport, written);
  assert.equal(
    taskUri('AangifteVertrekBuitenland'),
    passport.replace('paspoort', 'AangifteVertrekBuitenland'),
  );
  assert.equal(taskUri('auto-aanpassing'), passport.replace('paspoort', 'auto-aanpassing'));
});

test('a URI of another list, and a sentence, stay as they are', () => {
  for (const written of [
    'https://www.zilverbeek.example/taak/1',
    'urn:plein:taak',
    'een nieuw paspoort',
    '',
    '#paspoort',
  ])
    assert.equal(taskUri(written), written);
});

test('reading it again changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.stringMatching(/^[a-z_-]{1,20}$/)), (written) => {
      assert.equal(taskUri(taskUri(written)), taskUri(written));
    }),
  );
});
