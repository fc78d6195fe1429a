import { html } from 'lit';
import { press, shown } from '../examples/interact.js';
import type { Example, ExampleSet } from '../examples/example.js';
import {
  ballot,
  ballots,
  choose,
  refused,
  show,
  square,
  squareBallots,
  still,
  vote,
  voted,
  wishes,
} from './example-actions.js';
import { hiddenPoll, imagePoll, longPoll, manyPoll } from './example-polls.js';
import { invitedExamples } from './invited/invited-examples.js';
import { kindExamples } from './kinds/kind-examples.js';
import { verifiedExamples } from './verified/verified-examples.js';
import { openAnswerExamples } from './kinds/open-answer/open-answer.examples.js';

const examples: Example[] = [
  ...Object.values(kindExamples).map(([open]) => open),
  {
    name: 'open-english',
    description: 'The same on an English page.',
    language: 'en',
    render: show(square),
    act: ballot,
  },
  {
    name: 'chosen',
    description: 'A choice is made, and not sent yet.',
    render: show(square),
    act: (element) => choose(element, 2),
  },
  {
    name: 'nothing-chosen',
    description: 'Sent without a choice: says what to do.',
    render: show(square),
    act: (element) => refused(element),
  },
  {
    name: 'too-many',
    description: 'More chosen than may be: says what to do.',
    render: show(wishes),
    act: (element) => refused(element, 1, 2, 3, 4),
  },
  {
    name: 'sending',
    description: 'The vote is under way on a slow network.',
    render: show(square),
    act: async (element, stage) => {
      await ballot(element);
      stage.setNetwork('slow');
      await vote(element, 1);
      await shown(element, '.button[aria-disabled="true"]');
    },
  },
  ...Object.values(kindExamples).map(([, later]) => later),
  ...invitedExamples,
  ...verifiedExamples,
  ...openAnswerExamples,
  {
    name: 'voted-english',
    description: 'The results on an English page.',
    language: 'en',
    setup: { ballots: squareBallots },
    render: show(square),
    act: (element) => voted(element, 2),
  },
  {
    name: 'voted-table',
    description: 'The results as a table.',
    setup: { ballots: squareBallots },
    render: show(square),
    act: async (element) => {
      await voted(element, 1);
      await press(element, 'summary');
    },
  },
  {
    name: 'long-words',
    description: 'Options and results with a word or an address that is wider than the page.',
    setup: { ballots: squareBallots, longTexts: true },
    render: show(square),
    act: (element) => voted(element, 1),
  },
  {
    name: 'voted-hidden',
    description: 'Voted, and the municipality shows the results after closing.',
    setup: { polls: [hiddenPoll] },
    render: show(hiddenPoll.id),
    act: (element) => voted(element, 1),
  },
  {
    name: 'changing',
    description: 'Choosing anew: the earlier choice is there, and a way back.',
    setup: { ballots: squareBallots },
    render: show(square),
    act: async (element) => {
      await voted(element, 2);
      await press(element, '.button.second');
    },
  },
  {
    name: 'changed',
    description: 'The vote was changed and counted.',
    setup: { ballots: squareBallots },
    render: show(square),
    act: async (element) => {
      await voted(element, 2);
      await press(element, '.button.second');
      await voted(element, 3);
    },
  },
  {
    name: 'queued-offline',
    description: 'Voted without a connection: the vote is kept on the device and goes out later.',
    render: show(square),
    act: async (element, stage) => {
      await ballot(element);
      stage.setNetwork('offline');
      await voted(element, 1);
    },
  },
  {
    name: 'closed-meanwhile',
    description: 'The poll closed while somebody was choosing: the vote is refused and the outcome is shown.',
    setup: { ballots: squareBallots },
    render: show(square),
    act: async (element, stage) => {
      await choose(element, 1);
      stage.setNow('2027-04-02T10:00:00Z');
      await vote(element);
      await shown(element, '.notice.negative');
      await shown(element, '.bar');
    },
  },
  {
    name: 'announced',
    description: 'Not open yet: from when it is, with the options to read.',
    setup: { now: '2026-09-15T10:00:00Z' },
    render: show(square),
    act: still,
  },
  {
    name: 'closed',
    description: 'Closed: the results for everyone.',
    setup: { now: '2027-04-02T10:00:00Z', ballots: squareBallots },
    render: show(square),
    act: still,
  },
  {
    name: 'outcome',
    description: 'Closed, and the municipality says what it did with the votes: that stands first.',
    setup: {
      now: '2027-04-02T10:00:00Z',
      ballots: squareBallots,
      outcomes: [
        {
          poll: square,
          text: {
            nl: 'De raad kiest voor bomen en banken. Wij planten de bomen in het najaar.',
            en: 'The council chooses trees and benches. We plant the trees in autumn.',
          },
          url: '/zilverplein',
        },
      ],
    },
    render: show(square),
    act: still,
  },
  {
    name: 'closed-without-votes',
    description: 'Closed, and nobody voted.',
    setup: { now: '2027-04-02T10:00:00Z' },
    render: show(square),
    act: still,
  },
  {
    name: 'images',
    description: 'Options with an image beside them.',
    setup: { polls: [imagePoll] },
    render: show(imagePoll.id),
    act: ballot,
  },
  {
    name: 'images-voted',
    description: 'Results with images beside them.',
    setup: { polls: [imagePoll], ballots: ballots(imagePoll.id, [7, 'blauw'], [4, 'groen']) },
    render: show(imagePoll.id),
    act: (element) => voted(element, 1),
  },
  {
    name: 'many-options',
    description: 'Twelve options.',
    setup: { polls: [manyPoll] },
    render: show(manyPoll.id),
    act: ballot,
  },
  {
    name: 'long-texts',
    description: 'Long texts everywhere.',
    setup: { polls: [longPoll] },
    render: show(longPoll.id),
    act: ballot,
  },
  {
    name: 'narrow',
    description: 'In a side column of 280 pixels.',
    setup: { polls: [imagePoll] },
    render: () => html`
      <plein-participation-poll
        poll=${imagePoll.id}
        style="max-inline-size: 280px"
      ></plein-participation-poll>
    `,
  },
  {
    name: 'slow',
    description: 'The poll is under way on a slow network: the fallback of the page is shown.',
    setup: { network: 'slow' },
    render: show(square),
  },
  {
    name: 'unreachable',
    description: 'The gateway cannot be reached: the fallback, what to do, and a way to try again.',
    setup: { network: 'broken' },
    render: show(square),
    act: async (element) => {
      await shown(element, '.notice');
    },
  },
  {
    name: 'not-found',
    description: 'The gateway has no such poll: the fallback of the page.',
    render: show('bestaat-niet'),
  },
  {
    name: 'without-poll',
    description:
      'The attribute `poll` is missing: the fallback of the page, and a warning for its developers.',
    render: () => html`
      <plein-participation-poll>
        <p>Doe mee op <a href="/buurt/zilverplein">de pagina van de buurt</a>.</p>
      </plein-participation-poll>
    `,
  },
  {
    name: 'arabic',
    description:
      'On an Arabic page: the question and the options are the municipality’s, and marked as Dutch.',
    language: 'ar',
    render: () => html`<plein-participation-poll dir="rtl" poll=${square}></plein-participation-poll>`,
    act: ballot,
  },
  {
    name: 'polish-narrow',
    description: 'On a Polish page, whose words are long, in a side column.',
    language: 'pl',
    render: () =>
      html`<plein-participation-poll poll=${square} style="inline-size: 280px"></plein-participation-poll>`,
    act: ballot,
  },
];

export const participationPollExamples: ExampleSet = { tag: 'plein-participation-poll', examples };
