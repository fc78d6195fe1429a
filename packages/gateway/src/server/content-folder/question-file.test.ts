import type { KnowledgeItem } from '@plein/domain/chat.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinQuestions, questionFiles, readQuestionFile } from './question-file.js';

const item: KnowledgeItem = {
  id: 'paspoort-kosten',
  task: 'http://standaarden.overheid.nl/owms/terms/paspoort',
  url: '/paspoort',
  department: 'burgerzaken',
  reviewOn: '2027-03-01',
  question: { nl: 'Wat kost een paspoort?', en: 'What does a passport cost?' },
  answer: { nl: '84 euro.\n\nU betaalt aan de balie.', en: '84 euros.' },
  keywords: { nl: 'prijs' },
  wordings: { nl: ['Hoe duur is een paspoort?', 'Paspoort: hoeveel euro'] },
};

test('a question is the same after it was written to its files and read again', () => {
  const read = [...questionFiles(item)].map(([name, text]) => readQuestionFile(`questions/${name}`, text));
  assert.deepEqual(
    read.flatMap(({ problems }) => problems),
    [],
  );
  const { knowledge, problems } = joinQuestions(read.flatMap(({ question }) => question ?? []));
  assert.deepEqual(problems, []);
  assert.deepEqual(knowledge, [item]);
});

test('names wordings that are no list, and a department that differs by language', () => {
  const text = (head: string) => `---\n${head}\n---\n\n# Wat kost het?\n\nNiets.\n`;
  const [wrong] = readQuestionFile('questions/a.nl.md', text('wordings: Hoe duur?')).problems;
  assert.deepEqual([wrong?.field, wrong?.detail], ['/wordings', 'Write a list of texts.']);
  const both = ['nl', 'en'].flatMap(
    (language) =>
      readQuestionFile(`questions/a.${language}.md`, text(`department: d-${language}`)).question ?? [],
  );
  assert.deepEqual(
    joinQuestions(both).problems.map(({ field }) => field),
    ['/department'],
  );
});
