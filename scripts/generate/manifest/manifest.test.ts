import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { elementProblems } from './rules.mjs';
import { sourceFacts } from './source-facts.mjs';
import type { Element } from './published-elements.mjs';

const source = (text: string): ts.SourceFile =>
  ts.createSourceFile('notice.ts', text, ts.ScriptTarget.ES2022, true);

const facts = sourceFacts([
  source(`
    class Notice {
      static styles = noticeStyles;
      open() {
        this.emit('plein-notice-opened', {});
        this.announce({ name: 'notice.seen' });
        this.dispatchEvent(new CustomEvent('plein-notice-asked', { bubbles: true, cancelable: true }));
        this.dispatchEvent(new CustomEvent('other', {}));
        this.#internals.states.add('open');
        return html\`<p class="a" part="body text" @click=\${() => 1}></p><slot></slot><slot name="title"></slot>\`;
      }
    }
    const styles = css\`p { color: var(--_ink); background: var(--_ground, white); line-height: var(--plein-leading-text, 1.5); }\`;
  `),
]);

const element: Element = {
  kind: 'class',
  name: 'PleinNotice',
  tagName: 'plein-notice',
  customElement: true,
  description: 'A notice.',
  members: [{ kind: 'field', name: 'level', type: { text: 'number' }, description: 'Its level.' }],
  attributes: [{ name: 'level', fieldName: 'level', description: 'Its level.' }],
  events: [
    {
      name: 'plein-notice-opened',
      type: { text: 'CustomEvent<{ a: string, b: string }>' },
      description: 'Opens.',
    },
    { name: 'plein-notice-asked', type: { text: 'CustomEvent<void>' }, description: 'Asks.' },
    { name: 'plein-measure', type: { text: 'CustomEvent<MeasureDetail>' }, description: 'Measured.' },
  ],
  slots: [
    { name: '', description: 'The text.' },
    { name: 'title', description: 'The title.' },
  ],
  cssParts: [
    { name: 'body', description: 'The body.' },
    { name: 'text', description: 'The text.' },
  ],
  cssStates: [{ name: 'open', description: 'While it is open.' }],
};
const definition = `
  'plein-notice-opened': CustomEvent<{ a: string; b: string }>;
  'plein-notice-asked': CustomEvent<void>;
  'plein-measure': CustomEvent<MeasureDetail>;
`;

test('the sources say which events are dispatched, and how they travel', () => {
  assert.deepEqual(Object.fromEntries(facts.events), {
    'plein-notice-opened': { bubbles: true, composed: true, cancelable: false },
    'plein-notice-asked': { bubbles: true, composed: false, cancelable: true },
    'plein-measure': { bubbles: true, composed: true, cancelable: false },
  });
});

test('the sources say which parts, slots, states and tokens there are', () => {
  assert.deepEqual([...facts.parts], ['body', 'text']);
  assert.deepEqual([...facts.slots], ['', 'title']);
  assert.deepEqual([...facts.states], ['open']);
  assert.deepEqual([...facts.tokens], ['--_ink', '--_ground', '--plein-leading-text']);
});

test('an element of which everything is described has no problems', () => {
  assert.deepEqual(elementProblems(element, facts, definition), []);
});

test('what is missing is said in a sentence that says what to do', () => {
  const problems = (change: Partial<Element>, text = definition): string[] =>
    elementProblems({ ...element, ...change }, facts, text);
  const cases: [string[], RegExp][] = [
    [problems({ description: '' }), /<plein-notice>: has no description/],
    [
      problems({ cssParts: [{ name: 'body', description: 'The body.' }] }),
      /part "text" is not described. Add @csspart/,
    ],
    [
      problems({ slots: [{ name: '', description: 'The text.' }] }),
      /slot "title" is not described. Add @slot/,
    ],
    [problems({ cssStates: [] }), /state "open" is not described. Add @cssstate/],
    [problems({ events: element.events?.slice(1) ?? [] }), /event "plein-notice-opened" is not described/],
    [problems({}, ''), /"plein-measure" is not typed for addEventListener/],
    [problems({ members: [] }), /attribute "level" belongs to no property/],
    [
      problems({ members: [{ kind: 'field', name: 'level', type: { text: 'number' } }] }),
      /property "level" has no description/,
    ],
    [
      problems({ cssParts: [...(element.cssParts ?? []), { name: 'gone', description: 'Gone.' }] }),
      /part "gone" is described, but nothing in its sources has it/,
    ],
  ];
  for (const [found, expected] of cases) assert.match(found.join('\n'), expected);
});
