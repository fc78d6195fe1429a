import type { TemplateResult } from 'lit';
import type { Poll } from '@plein/domain/polls.js';
import type { AnswerDecision } from '@plein/domain/polls/written.js';
import type { LocalizedText } from '@plein/domain/text.js';
import type { TermLanguage } from '../terms/terms.js';

/** How the network behaves in an example. */
export const networks = ['online', 'slow', 'offline', 'broken'] as const;
export type Network = (typeof networks)[number];

/** State of the profile in an example. */
export const profileStates = ['valid', 'missing', 'invalid', 'half'] as const;
export type ProfileState = (typeof profileStates)[number];

/** Ballots that other residents cast before the example begins: each of `voters` makes these choices. */
export interface CastBallots {
  readonly poll: string;
  readonly choices: readonly string[];
  readonly voters: number;
}

/** What was done with the votes of a poll that is closed when the example begins. */
export interface PublishedOutcome {
  readonly poll: string;
  readonly text: LocalizedText;
  readonly url?: string;
}

/** Gateway in the page for an example: the time of its clock, the content of its store and its network. */
export interface ExampleSetup {
  /** ISO 8601 instant; `2026-11-24T10:00:00Z` (a Tuesday morning) by default. */
  readonly now?: string;
  readonly network?: Network;
  readonly profile?: ProfileState;
  readonly crisis?: boolean;
  /** Whether each text of the municipality ends in a word and an address that are wider than a phone. */
  readonly longTexts?: boolean;
  /** Cases of the resident for each token that counts; any other token is refused. */
  readonly caseTokens?: Readonly<Record<string, readonly string[]>>;
  /** Tokens of a portal with which somebody votes: whose each is, or what is wrong with it. Any other is refused. */
  readonly loginTokens?: Readonly<Record<string, { readonly voter: string } | 'expired' | 'unavailable'>>;
  /** Whether a case system does not answer for a list of cases, so that there may be more. */
  readonly caseSystemAway?: boolean;
  /** Whether the gateway mails links to cases; see `link-by-mail` of the status tracker. */
  readonly mailsCaseLinks?: boolean;
  /** How long residents wait now, in minutes by the id of the channel. */
  readonly waiting?: Readonly<Record<string, number>>;
  /** Whether the e-mail channel opens the form for a message. */
  readonly messages?: boolean;
  /** Whether the channel for appointments opens the form, and for how many days; `0` is a counter that is closed. */
  readonly appointments?: number;
  /** How many residents each department calls back in a window. Default: any number. */
  readonly callsPerWindow?: number;
  /** Polls in addition to those of the demo. */
  readonly polls?: readonly Poll[];
  readonly ballots?: readonly CastBallots[];
  /** A poll of invited voters that codes are made for. */
  readonly codesFor?: string;
  /** What residents wrote in polls that a person accepted. */
  readonly accepted?: readonly string[];
  /** What the municipality said it did with the votes of closed polls. */
  readonly outcomes?: readonly PublishedOutcome[];
}

/** What an example can change and wait for after it has rendered. */
export interface Stage {
  /** Codes of invited voters, of the poll in `codesFor`. */
  readonly codes: readonly string[];
  setNow(instant: string): void;
  setNetwork(network: Network): void;
  /** Decides about what residents wrote in polls and nobody read yet. */
  decide(decision: Omit<AnswerDecision, 'revision'>): Promise<void>;
  /** Resolves when no request between the page and the gateway is in progress. */
  idle(): Promise<void>;
}

/**
 * A named state of an element. Examples are the only fixtures: stories, accessibility and browser tests,
 * screenshots and docs all loop over them.
 */
export interface Example {
  /** In kebab case, unique within the element. */
  readonly name: string;
  /** One sentence for designers: when a resident sees this. */
  readonly description: string;
  readonly setup?: ExampleSetup;
  /** Language of the page; Dutch by default. */
  readonly language?: TermLanguage;
  readonly render: () => TemplateResult;
  /** Brings the rendered element into its state: fills in, presses, and waits for its updates. */
  readonly act?: (element: HTMLElement, stage: Stage) => Promise<void>;
}

export interface ExampleSet {
  readonly tag: string;
  readonly examples: readonly Example[];
}
