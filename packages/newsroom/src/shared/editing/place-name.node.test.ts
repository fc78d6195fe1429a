import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workTerms } from '../work.terms.js';
import { placedError, placeName } from './place-name.js';

const names = {
  fields: { question: 'Vraag', label: 'Tekst', until: 'Te zien tot' },
  items: { options: (index: number) => `Antwoord ${String(index + 1)}` },
};
const named = (pointer: string): string => placeName(pointer, names, workTerms.nl);

test('a place has the names that its form shows', () => {
  assert.equal(named('/question/nl'), 'Vraag (Nederlands)');
  assert.equal(named('/options/1/label/en'), 'Antwoord 2, Tekst (Engels)');
  assert.equal(named('/question/de'), 'Vraag (de)');
  assert.equal(named('/until'), 'Te zien tot');
});

test('a place that the form does not show keeps its name in the document', () => {
  assert.equal(named('/departments/0/code'), 'departments 1, code');
  assert.equal(named('/version'), 'version');
});

test('an error without a place stands alone', () => {
  assert.equal(placedError(named(''), 'Vul dit in.'), 'Vul dit in.');
  assert.equal(placedError(named('/until'), 'Vul dit in.'), 'Te zien tot: Vul dit in.');
});
