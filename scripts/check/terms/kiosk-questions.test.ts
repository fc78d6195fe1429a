import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../../../packages/components/src/terms/languages.js';
import { kioskQuestions } from '../../../packages/embed/src/page/kiosk-questions.js';

test('a kiosk asks in every language of the elements, and says how long', () => {
  assert.deepEqual(Object.keys(kioskQuestions).sort(), Object.keys(languages).sort());
  for (const question of Object.values(kioskQuestions)) assert.match(question, /20/);
});
