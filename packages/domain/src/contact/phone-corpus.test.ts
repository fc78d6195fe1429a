import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCallbackRequest, normalisePhone } from './index.js';
import { phoneCorpus } from './phone-corpus.fixtures.js';

const slot = { date: '2026-04-24', opens: '14:00', closes: '16:00' };

test('every number that libphonenumber knows, and on which somebody answers, is understood the same', () => {
  // Numbers of 097 are those of machines.
  const callable = phoneCorpus.filter(([, verdict]) => /^\+(?!3197)/.test(verdict));
  assert.ok(callable.length > 1_400);
  assert.deepEqual(
    callable.filter(([typed, verdict]) => normalisePhone(typed) !== verdict),
    [],
  );
});

test('of what it does not know, only what has the shape of a number is accepted', () => {
  const accepted = phoneCorpus.filter(
    ([typed, verdict]) => verdict === '' && normalisePhone(typed) !== undefined,
  );
  for (const [typed] of accepted) assert.match(normalisePhone(typed) ?? '', /^\+[1-9]\d{7,14}$/, typed);
  // The rule knows no numbering plans: an area code that is not in use looks like one that is.
  assert.ok(accepted.length / phoneCorpus.length < 0.17, String(accepted.length));
});

test('free and paid service numbers are refused', () => {
  const service = phoneCorpus.filter(([typed]) => /^0(?:800|90)/.test(typed.replaceAll(/\D/g, '')));
  assert.ok(service.length > 10);
  for (const [typed] of service) assert.equal(normalisePhone(typed), undefined, typed);
});

test('the check that the page and the gateway share accepts exactly these', () => {
  for (const [typed] of phoneCorpus) {
    const errors = checkCallbackRequest({ name: 'Bewoner', phone: typed, slot });
    assert.equal(errors.length === 0, normalisePhone(typed) !== undefined, typed);
  }
});
