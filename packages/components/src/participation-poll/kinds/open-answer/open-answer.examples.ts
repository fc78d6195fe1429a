import type { Example, Stage } from '../../../examples/example.js';
import { press, shown, type } from '../../../examples/interact.js';
import { afterClose, ballot, ballots, show } from '../../example-actions.js';
import { openAnswerPoll } from '../kind-polls.js';

const wish = 'Een kraan met drinkwater, en een bankje in de schaduw.';
const light = 'Meer licht langs het pad.';
const { id } = openAnswerPoll;
const setup = { polls: [openAnswerPoll] };

const example = (name: string, description: string, act: NonNullable<Example['act']>): Example => ({
  name,
  description,
  setup,
  render: show(id),
  act,
});

/** Writes an answer. */
export async function write(element: HTMLElement, text = wish): Promise<void> {
  await ballot(element);
  await type(element, 'textarea', text);
}

/** Writes an answer, sends it and waits until it has arrived. */
export async function sendAnswer(element: HTMLElement, text = wish): Promise<void> {
  await write(element, text);
  await press(element, 'form .button');
  await shown(element, '#done:not([hidden])');
}

/** Shows the poll again as it is at the gateway. */
export async function showAgain(element: HTMLElement): Promise<void> {
  element.setAttribute('poll', 'bestaat-niet');
  await shown(element, 'slot');
  element.setAttribute('poll', id);
  await shown(element, '.poll');
}

export const openAnswer = example(
  'open-answer',
  'A question that residents answer in their own words: a person reads each answer first.',
  ballot,
);

export const closedAnswer: Example = {
  ...example(
    'closed-answer',
    'The accepted answers, once the poll has closed, in an order that tells nothing.',
    async (element) => {
      await shown(element, '.answers');
    },
  ),
  setup: {
    ...setup,
    now: afterClose,
    ballots: ballots(id, [1, wish], [1, light], [1, 'Dit heeft nog niemand gelezen.']),
    accepted: [wish, light],
  },
};

/** The other states that somebody can meet who answers in words. */
export const openAnswerExamples: readonly Example[] = [
  { ...example('open-answer-english', 'The same on an English page.', ballot), language: 'en' },
  { ...example('open-answer-arabic', 'The same on an Arabic page.', ballot), language: 'ar' },
  example('answer-empty', 'Sent without an answer: says what to do.', async (element) => {
    await ballot(element);
    await press(element, 'form .button');
    await shown(element, '#error:not([hidden])');
  }),
  example(
    'answer-too-long',
    'Longer than the poll takes: says how many characters too many.',
    async (element) => {
      await write(element, wish.repeat(5));
      await press(element, 'form .button');
      await shown(element, '#error:not([hidden])');
    },
  ),
  example(
    'answer-personal',
    'Personal data in the text is pointed out before it is sent.',
    async (element) => {
      await write(element, 'Bel mij op 0612345678 over een bankje.');
      await shown(element, '.notice');
    },
  ),
  example('answer-waiting', 'Sent: a person reads it first. The code finds it later.', (element) =>
    sendAnswer(element),
  ),
  example('answer-changing', 'Changing what was written.', async (element) => {
    await sendAnswer(element);
    await press(element, 'button[name=change]');
  }),
  example('answer-erased', 'The writer erased the answer, and can write a new one.', async (element) => {
    await sendAnswer(element);
    await press(element, 'button[name=withdraw]');
    await shown(element, '.erased');
  }),
  example('answer-queued', 'Sent without a connection: it goes out later.', async (element, stage: Stage) => {
    await write(element);
    stage.setNetwork('offline');
    await press(element, 'form .button');
    await shown(element, '#done:not([hidden])');
  }),
  example(
    'answer-failed',
    'The gateway did not take it: what was written is still there.',
    async (element, stage) => {
      await write(element);
      stage.setNetwork('broken');
      await press(element, 'form .button');
      await shown(element, '.notice');
    },
  ),
  example('answer-accepted', 'A person accepted the answer.', async (element, stage) => {
    await sendAnswer(element);
    await stage.decide({ state: 'accepted' });
    await showAgain(element);
    await shown(element, '.accepted');
  }),
  example(
    'answer-refused',
    'A person refused the answer, with a reason and words.',
    async (element, stage) => {
      await sendAnswer(element);
      await stage.decide({ state: 'refused', reason: 'personal-data', note: 'Schrijf het zonder naam.' });
      await showAgain(element);
      await shown(element, '.refused');
    },
  ),
];
