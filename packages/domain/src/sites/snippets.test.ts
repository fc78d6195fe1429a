import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { snippetsOf, textSnippetsOf } from './index.js';

const poll = {
  tag: 'plein-participation-poll',
  attributes: { poll: 'zilverplein' },
  gateway: 'https://plein.example.nl',
  path: '/pages/poll/zilverplein',
  words: 'Stem over het plein',
};

it('a poll is put on a page in each way', () => {
  assert.deepEqual(snippetsOf(poll), {
    element:
      '<plein-participation-poll poll="zilverplein">\n  <p><a href="https://plein.example.nl/pages/poll/zilverplein">Stem over het plein</a></p>\n</plein-participation-poll>',
    placeholder:
      '<div data-plein="participation-poll" data-poll="zilverplein">\n  <p><a href="https://plein.example.nl/pages/poll/zilverplein">Stem over het plein</a></p>\n</div>',
    frame:
      '<iframe src="https://plein.example.nl/pages/poll/zilverplein" title="Stem over het plein" style="inline-size: 100%; block-size: 40rem; border: 0"></iframe>',
    link: 'https://plein.example.nl/pages/poll/zilverplein',
  });
});

it('whatever somebody wrote as a title or an id adds no tag and no attribute', () => {
  const marks = (text: string): string => text.replaceAll(/[^<>"]/g, '');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (id, words) => {
      const odd = snippetsOf({ ...poll, attributes: { poll: id }, path: `/pages/poll/${id}`, words });
      const plain = snippetsOf(poll);
      for (const kind of ['element', 'placeholder', 'frame'] as const) {
        assert.equal(marks(odd[kind]), marks(plain[kind]));
      }
    }),
    { examples: [['"><script>', '<b>"']] },
  );
});

it('a question with its answer is put on a page, and what somebody wrote in it stays text', () => {
  const place = { gateway: 'https://plein.example.nl', path: '/pages/answers/a' };
  assert.deepEqual(
    textSnippetsOf({ ...place, question: 'Wat <nu>?', answer: 'Een.\nTwee.\n\nDrie & vier.' }),
    {
      text: '<details>\n  <summary>Wat &lt;nu&gt;?</summary>\n  <p>Een.<br>Twee.</p>\n  <p>Drie &amp; vier.</p>\n</details>',
      frame:
        '<iframe src="https://plein.example.nl/pages/answers/a" title="Wat &lt;nu&gt;?" style="inline-size: 100%; block-size: 20rem; border: 0"></iframe>',
      link: 'https://plein.example.nl/pages/answers/a',
    },
  );
});
