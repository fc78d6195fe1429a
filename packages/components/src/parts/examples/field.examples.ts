import { html } from 'lit';
import { errorSummary } from '../error-summary.js';
import { describedBy, field, type FieldParts } from '../field.js';
import { partExamples } from './stage/part-example.js';

const input = (parts: FieldParts, value = '', short = false): unknown =>
  field(
    parts,
    html`<input
      class="control ${short ? 'short' : ''}"
      id=${parts.id}
      .value=${value}
      aria-describedby=${describedBy(parts)}
      aria-invalid=${parts.error !== undefined}
    />`,
  );

const wrong: readonly FieldParts[] = [
  { id: 'name', label: 'Uw naam', error: 'Vul uw naam in' },
  {
    id: 'phone',
    label: 'Uw telefoonnummer',
    hint: 'Bijvoorbeeld 06 12345678',
    error: 'Vul een telefoonnummer in waarop wij u kunnen bellen',
  },
];

export const fieldExamples = partExamples(
  {
    part: 'Field',
    template:
      'field(parts, html`<input class="control" id=${parts.id} aria-describedby=${describedBy(parts)} />`) // with fieldStyles',
    purpose: 'Asks for one thing, in the words of the resident.',
    when: ['The answer cannot be chosen from a short list.'],
    whenNot: [
      'There are up to seven answers: use a choice list.',
      'The municipality knows the answer already: show it.',
    ],
    good: [
      'The label stays in view while one types.',
      'The error says what to do: "Vul uw telefoonnummer in, bijvoorbeeld 06 12345678".',
      'A field as wide as its answer.',
    ],
    bad: [
      'A hint inside the field, that goes when one types.',
      '"Ongeldige invoer": blames, and says no way out.',
      'Stars: say "niet verplicht" at the few that are optional.',
    ],
    keys: [
      ['Tab', 'goes to the field'],
      ['Enter', 'on an error of the summary goes to its field'],
    ],
    heard: 'The label, "invalid entry" where there is an error, then hint and error.',
  },
  [
    {
      name: 'label-and-hint',
      description: 'A label, a hint that stays in view, and the control.',
      setUp: () => () =>
        input({ id: 'phone', label: 'Uw telefoonnummer', hint: 'Bijvoorbeeld 06 12345678' }, '06 12345678'),
    },
    {
      name: 'short',
      description: 'As wide as its answer is long.',
      setUp: () => () => html`
        <div class="row">
          ${input({ id: 'postcode', label: 'Postcode' }, '1234 AB', true)}
          ${input({ id: 'number', label: 'Huisnummer' }, '12', true)}
        </div>
      `,
    },
    {
      name: 'optional',
      description: 'What may stay empty says so behind its label.',
      setUp: () => () => {
        const parts = {
          id: 'question',
          label: 'Waar gaat het over?',
          optional: 'niet verplicht',
          hint: 'Schrijf hier geen burgerservicenummer (BSN) op.',
        };
        return field(
          parts,
          html`<textarea
            class="control"
            id="question"
            rows="3"
            aria-describedby=${describedBy(parts)}
          ></textarea>`,
        );
      },
    },
    {
      name: 'errors',
      description: 'After a failed send: a summary with a way to each field, and the error at the field.',
      setUp: () => () => html`
        <div class="stack" style="gap: var(--_24)">
          ${errorSummary(
            'Vul nog 2 dingen aan',
            wrong.map(({ id, error = '' }) => ({ id, message: error })),
          )}
          ${wrong.map((parts) => input(parts))}
        </div>
      `,
    },
  ],
);
