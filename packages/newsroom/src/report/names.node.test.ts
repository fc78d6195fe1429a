import assert from 'node:assert/strict';
import { it } from 'node:test';
import { scoreSubjects } from '@plein/domain/vocabulary.js';
import { namesOf } from './names.js';

it('names every subject of a score in words of its language', () => {
  const dutch = scoreSubjects.map((subject) => namesOf('nl', undefined).name('about', subject));
  assert.deepEqual(
    dutch.filter((name) => (scoreSubjects as readonly string[]).includes(name)),
    ['contact'],
  );
  assert.equal(namesOf('en', undefined).name('about', 'updates'), 'being kept up to date');
});
