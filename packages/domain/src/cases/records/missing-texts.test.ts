import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { caseTypesWithoutTexts, type DescribedCaseType } from './index.js';

type Steps = DescribedCaseType['statustypen'];
const type = (omschrijving: string, ...steps: [name: string, text?: string][]): DescribedCaseType => ({
  zaaktype: { omschrijving },
  statustypen: steps.map(([name, statustekst], index): Steps[number] => ({
    ...{ omschrijving: name, volgnummer: index + 1 },
    ...(statustekst !== undefined && { statustekst }),
  })),
});

describe('case types without texts for residents', () => {
  test('say what a resident reads in place of each text', () => {
    const long = 'Wij kijken naar uw aanvraag. '.repeat(4);
    const found = caseTypesWithoutTexts([
      type(
        'Kapvergunning',
        ['Ontvangen', 'Wij hebben uw aanvraag'],
        ['Zienswijze TK'],
        ['Besluit nemen', ' '],
      ),
      type('Parkeren', ['In behandeling', long]),
      type('Paspoort', ['Ontvangen', 'Wij hebben uw aanvraag']),
    ]);
    assert.deepEqual(found, {
      checked: 3,
      types: [
        {
          title: 'Kapvergunning',
          steps: [
            { name: 'Zienswijze TK', shown: 'Zienswijze TK', gap: 'own-name' },
            { name: 'Besluit nemen', shown: 'Besluit', gap: 'plain-words' },
          ],
        },
        {
          title: 'Parkeren',
          steps: [{ name: 'In behandeling', shown: 'Wij zijn ermee bezig', gap: 'too-long' }],
        },
      ],
    });
  });

  test('have the steps of all versions, and names that only staff know first', () => {
    const found = caseTypesWithoutTexts([
      type('A', ['Ontvangen']),
      type('B', ['Stap X'], ['Stap Y']),
      type('C', ['Stap X']),
      type('A', ['Afgehandeld']),
    ]);
    assert.deepEqual(
      found.types.map(({ title, steps }) => `${title} ${String(steps.length)}`),
      ['B 2', 'C 1', 'A 2'],
    );
  });

  test('are none where every step has a text', () => {
    assert.deepEqual(caseTypesWithoutTexts([]), { checked: 0, types: [] });
  });
});
