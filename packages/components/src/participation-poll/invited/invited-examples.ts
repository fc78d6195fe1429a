import type { Poll } from '@plein/domain/polls.js';
import type { Example, ExampleSetup, Stage } from '../../examples/example.js';
import { press, shown, type } from '../../examples/interact.js';
import { afterClose, ballot, choose, show, still } from '../example-actions.js';
import { shared } from '../example-polls.js';

export const invitedPoll: Poll = {
  ...shared,
  id: 'wijkbudget-molenwijk',
  kind: 'single',
  admission: 'invited',
  question: { nl: 'Waaraan besteden wij het wijkbudget?', en: 'What do we spend the budget of the area on?' },
  weight: {
    nl: 'Wij voeren het plan met de meeste stemmen uit.',
    en: 'We carry out the plan with most votes.',
  },
  options: [
    { id: 'tuin', label: { nl: 'Een buurttuin', en: 'A garden for all' } },
    { id: 'licht', label: { nl: 'Licht langs het pad', en: 'Light along the path' } },
    { id: 'feest', label: { nl: 'Een wijkfeest', en: 'A party in the area' } },
  ],
  results: 'after-close',
};

const setup: ExampleSetup = { polls: [invitedPoll], codesFor: invitedPoll.id };
const render = show(invitedPoll.id);

/** Chooses an answer and types a code. */
export async function fillIn(element: HTMLElement, code: string, row = 2): Promise<void> {
  await choose(element, row);
  await type(element, '#code', code);
}

/** Sends what is filled in, and waits for what shows that it arrived or was refused. */
async function send(element: HTMLElement, until: string): Promise<void> {
  await press(element, 'form .button');
  await shown(element, until);
}

/** Votes with a code, and waits until the vote has arrived. */
export async function votedWith(element: HTMLElement, code = '', row = 2): Promise<void> {
  await fillIn(element, code, row);
  await send(element, '#done:not([hidden])');
}

async function refusedWith(element: HTMLElement, code: string): Promise<void> {
  await fillIn(element, code);
  await send(element, '#error:not([hidden])');
}

/** Lets somebody else vote on this device. */
export async function startAnew(element: HTMLElement, until = '#code'): Promise<void> {
  await press(element, '.receipt .another');
  await shown(element, until);
}

/** Withdraws the vote of this device. */
export const withdraw = (element: HTMLElement): Promise<void> => press(element, 'button[name=withdraw]');

async function withdrawn(element: HTMLElement, stage: Stage): Promise<void> {
  await voted(element, stage);
  await withdraw(element);
  await shown(element, '.receipt.withdrawn');
}

/** Shows the poll again after its close, on the same device. */
async function afterTheClose(element: HTMLElement, stage: Stage): Promise<void> {
  stage.setNow(afterClose);
  element.setAttribute('poll', 'bestaat-niet');
  await shown(element, 'slot');
  element.setAttribute('poll', invitedPoll.id);
  await shown(element, '.bar');
}

const firstCode = ({ codes }: Stage): string => codes[0] ?? '';
const voted = (element: HTMLElement, stage: Stage): Promise<void> => votedWith(element, firstCode(stage));

const example = (name: string, description: string, act: NonNullable<Example['act']>): Example => ({
  name,
  description,
  setup,
  render,
  act,
});

/** A poll of invited voters, in each state that a voter can meet. */
export const invitedExamples: readonly Example[] = [
  example(
    'invited',
    'Only voters with a code: says before voting who may vote and how secret it is.',
    ballot,
  ),
  { ...example('invited-english', 'The same on an English page.', ballot), language: 'en' },
  example(
    'invited-voted',
    'Voted with a code: a number to find the vote by, and a start for the next voter at home.',
    voted,
  ),
  example(
    'invited-changing',
    'Changing the vote needs no code: the device has the secret of the ballot.',
    async (element, stage) => {
      await voted(element, stage);
      await press(element, 'button[name=change]');
    },
  ),
  example(
    'invited-withdrawn',
    'The vote was taken back: it does not count, and until the close the device can vote again.',
    withdrawn,
  ),
  example(
    'invited-withdrawn-closed',
    'Closed, on the device that took its vote back: the public list has its number without a vote.',
    async (element, stage) => {
      await withdrawn(element, stage);
      await afterTheClose(element, stage);
    },
  ),
  example(
    'invited-withdrawing',
    'Taken back without a connection: the device sends it later, and nothing says yet that it is done.',
    async (element, stage) => {
      await voted(element, stage);
      stage.setNetwork('broken');
      await withdraw(element);
      await shown(element, '.notice.info');
    },
  ),
  example(
    'invited-no-code',
    'Sent without a code: says what to do, and the choice is still there.',
    (element) => refusedWith(element, ''),
  ),
  example('invited-unknown-code', 'A code that nobody got: says to look at it again.', (element) =>
    refusedWith(element, '7K3M-Q9XA-2BTW'),
  ),
  example(
    'invited-used-code',
    'A code that was used on another device: says where to vote and whom to ask.',
    async (element, stage) => {
      await voted(element, stage);
      await startAnew(element);
      await refusedWith(element, firstCode(stage));
    },
  ),
  example(
    'invited-no-answer',
    'The gateway did not answer the code: the same code can be sent again, for one vote.',
    async (element, stage) => {
      await fillIn(element, firstCode(stage));
      stage.setNetwork('broken');
      await send(element, '#error:not([hidden])');
    },
  ),
  example(
    'invited-closed-meanwhile',
    'The poll closed while somebody was choosing: the vote is refused, and no code is used.',
    async (element, stage) => {
      await fillIn(element, firstCode(stage));
      stage.setNow(afterClose);
      await send(element, '.notice.negative');
      await still(element);
    },
  ),
  example(
    'invited-closed',
    'Closed, on the device that voted: the results, and the number of the ballot.',
    async (element, stage) => {
      await voted(element, stage);
      await afterTheClose(element, stage);
    },
  ),
];
