import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { excerptOf, searchIn, type Section } from './search.js';

const section = (id: string, language: string, heading: string, text: string): Section => ({
  id,
  page: 'Voor beheerders',
  heading,
  text,
  language,
});

const sections = [
  section('nl/operators.html#reservekopie', 'nl', 'Reservekopie', 'Zet de kopie op een veilige plek. backup'),
  section('operators.html#backup', 'en', 'Backup and restore', 'The file goes to an encrypted place.'),
  section('operators.html#kiosk', 'en', 'A café', 'The kiosk keeps nothing.'),
];

const idsOf = (question: string, language = 'nl') =>
  searchIn(sections, language)(question).map(({ id }) => id);

describe('the search of the guides', () => {
  it('finds words of both languages, and puts the language of the reader first', () => {
    assert.deepEqual(idsOf('reservekopie'), ['nl/operators.html#reservekopie']);
    assert.deepEqual(idsOf('encrypted'), ['operators.html#backup']);
    assert.equal(idsOf('kopie')[0], 'nl/operators.html#reservekopie');
    assert.equal(idsOf('place', 'en')[0], 'operators.html#backup');
  });

  it('finds the beginning of a word, a word with a typing mistake, and a word without its accent', () => {
    assert.deepEqual(idsOf('reserv'), ['nl/operators.html#reservekopie']);
    assert.deepEqual(idsOf('resevekopie'), ['nl/operators.html#reservekopie']);
    assert.deepEqual(idsOf('CAFE'), ['operators.html#kiosk']);
  });

  it('prefers a section with every word, and otherwise takes one of them', () => {
    assert.deepEqual(idsOf('kiosk nothing', 'en'), ['operators.html#kiosk']);
    assert.deepEqual(idsOf('kiosk zeppelin', 'en'), ['operators.html#kiosk']);
    assert.deepEqual(idsOf('zeppelin'), []);
    assert.deepEqual(idsOf('?!'), []);
  });

  it('shows the text around the word, cut between words', () => {
    const long = `${'begin '.repeat(60)}kiosk ${'end '.repeat(60)}`.trim();
    const excerpt = excerptOf(long, ['kiosk']);
    assert.match(excerpt, /^… (?:begin )+kiosk (?:end )+…$/);
    assert.ok(excerpt.length < 200, `${excerpt.length} characters`);
    assert.equal(excerptOf('short', ['none']), 'short');
    assert.match(excerptOf(long, ['none']), /^begin .* …$/);
    assert.ok(excerptOf('x'.repeat(400), ['none']).length > 1);
  });
});
