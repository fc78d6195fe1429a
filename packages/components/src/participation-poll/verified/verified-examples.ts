import { html, nothing, type TemplateResult } from 'lit';
import type { Poll } from '@plein/domain/polls.js';
import type { Example, ExampleSetup, Stage } from '../../examples/example.js';
import { press, shown } from '../../examples/interact.js';
import { afterClose, ballot, choose, still } from '../example-actions.js';
import { invitedPoll, startAnew } from '../invited/invited-examples.js';

export const verifiedPoll: Poll = {
  ...invitedPoll,
  id: 'speelplek-weesluis',
  admission: 'verified',
  question: { nl: 'Wat komt er op de speelplek?', en: 'What comes to the playground?' },
  options: [
    { id: 'schommel', label: { nl: 'Een schommel', en: 'A swing' } },
    { id: 'water', label: { nl: 'Een plek met water', en: 'A place with water' } },
    { id: 'bos', label: { nl: 'Een klein bos', en: 'A small wood' } },
  ],
};

/** Tokens of the portal in the examples: whose they are, or what is wrong with them. */
export const loginTokens = {
  resident: { voter: 'p-resident' },
  neighbour: { voter: 'p-neighbour' },
  ended: 'expired',
  away: 'unavailable',
} as const;

const setup: ExampleSetup = { polls: [verifiedPoll], loginTokens };

/** Shows the poll to somebody with a token of the portal, or with none. */
export const showTo = (token?: string) => (): TemplateResult => html`
  <plein-participation-poll poll=${verifiedPoll.id} login-token=${token ?? nothing}>
    <p>Doe mee op de <a href="/mijn/peilingen">pagina waar u inlogt</a>.</p>
  </plein-participation-poll>
`;

/** Sends what is filled in, and waits for what shows that it arrived or was refused. */
async function send(element: HTMLElement, until: string): Promise<void> {
  await press(element, 'form .button.wide');
  await shown(element, until);
}

/** Votes, and waits until the vote has arrived. */
export async function votes(element: HTMLElement): Promise<void> {
  await choose(element, 2);
  await send(element, '#done:not([hidden])');
}

/** Votes, and waits until the poll says why that cannot be. */
export async function isRefused(element: HTMLElement): Promise<void> {
  await choose(element, 2);
  await send(element, '#error:not([hidden])');
}

const example = (
  name: string,
  description: string,
  act: NonNullable<Example['act']>,
  token: string | undefined = 'resident',
): Example => ({ name, description, setup, render: showTo(token), act });

/** A poll of people who have logged in, in each state that one can meet. */
export const verifiedExamples: readonly Example[] = [
  example('verified', 'Only who has logged in: says before voting how secret it is.', ballot),
  { ...example('verified-english', 'The same on an English page.', ballot), language: 'en' },
  { ...example('verified-no-login', 'Nobody has logged in: says where to vote.', ballot), render: showTo() },
  {
    ...example('verified-sent-without-login', 'Sent without a login: says what to do first.', isRefused),
    render: showTo(),
  },
  example('verified-voted', 'Voted with a login: a number to find the vote by.', votes),
  example(
    'verified-expired',
    'The login ended while somebody was choosing: the vote does not count yet, and the choice is still there.',
    isRefused,
    'ended',
  ),
  example(
    'verified-refused',
    'A login that does not count: says what to do and whom to ask.',
    isRefused,
    'foreign',
  ),
  example(
    'verified-used',
    'Somebody got a ballot with this login on another device: says where to vote.',
    async (element) => {
      await votes(element);
      await startAnew(element, 'fieldset');
      await isRefused(element);
    },
  ),
  example(
    'verified-unavailable',
    'The portal cannot be asked whether the login counts: the vote does not count yet.',
    isRefused,
    'away',
  ),
  example(
    'verified-no-answer',
    'The gateway stopped between login and vote: it can be sent again, for one vote.',
    async (element, stage) => {
      await choose(element, 2);
      stage.setNetwork('broken');
      await send(element, '#error:not([hidden])');
    },
  ),
  example(
    'verified-closed-meanwhile',
    'The poll closed while somebody was choosing: the vote is refused.',
    async (element, stage: Stage) => {
      await choose(element, 2);
      stage.setNow(afterClose);
      await send(element, '.notice.negative');
      await still(element);
    },
  ),
];
