import { askedInWords, questionsOffPage } from '@plein/domain/feedback.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { terms as english } from '../terms/en.js';
import { questionsInDutch, type QuestionTerms } from './questions.terms.js';

test('a mail and a call ask each question in the words of the prompt', () => {
  for (const [language, words] of [
    ['nl', questionsInDutch],
    ['en', english.asked as QuestionTerms],
  ] as const) {
    for (const question of questionsOffPage) {
      const { title, choices } = askedInWords(question, language);
      assert.equal(title, words.titles[question], `${language} ${question}`);
      const labels = choices.map(({ label }) => label);
      if (question.startsWith('dv') || ['expected-duration', 'expected-outcome'].includes(question)) {
        assert.deepEqual(labels, [...words.agreement, words.noOpinion]);
      }
      if (question === 'ces-5') assert.deepEqual(labels, words.effort);
      if (question in words.ends) {
        const [least, most] = words.ends[question as keyof typeof words.ends];
        assert.equal(labels[0]?.split(': ')[1], least);
        assert.equal(labels.at(-1)?.split(': ')[1], most);
      }
    }
  }
});
