import type { TemplateResult } from 'lit';
import type { Poll } from '@plein/domain/polls.js';
import type { LocalizedText } from '@plein/domain/text.js';
import type { TermLanguage } from '../terms/terms.js';

/** How the network behaves in an example. */
export const networks = ['online', 'slow', 'offline', 'broken'] as const;
export type Network = (typeof networks)[number];

/** What the profile is like in an example. */
export const profileStates = ['valid', 'missing', 'invalid', 'half'] as const;
export type ProfileState = (typeof profileStates)[number];

/** Ballots that others cast before the example begins, each the same number of times. */
export interface CastBallots {
  readonly poll: string;
  readonly choices: readonly string[];
  readonly voters: number;
}

/** What is done with the votes of a poll that is closed when the example begins. */
export interface PublishedOutcome {
  readonly poll: string;
  readonly text: LocalizedText;
  readonly url?: string;
}

/** The world around an example: the clock stands still, the store is seeded, the network is as said. */
export interface ExampleSetup {
  /** ISO 8601 instant; `2026-11-24T10:00:00Z` (a Tuesday morning) where absent. */
  readonly now?: string;
  readonly network?: Network;
  readonly profile?: ProfileState;
  readonly crisis?: boolean;
  /** Polls beside those of the demo. */
  readonly polls?: readonly Poll[];
  readonly ballots?: readonly CastBallots[];
  /** What the municipality said that it does with the votes of closed polls. */
  readonly outcomes?: readonly PublishedOutcome[];
}

/** What an example can change and wait for once it is drawn. */
export interface Stage {
  setNow(instant: string): void;
  setNetwork(network: Network): void;
  /** Resolves when nothing is under way between the page and the gateway. */
  idle(): Promise<void>;
}

/**
 * A named state of an element. Examples are the only fixtures: stories, accessibility and browser tests,
 * screenshots and docs all loop over them.
 */
export interface Example {
  /** In kebab case, unique within the element. */
  readonly name: string;
  /** One sentence for designers: when this is what a resident sees. */
  readonly description: string;
  readonly setup?: ExampleSetup;
  /** Language of the page; Dutch where absent. */
  readonly language?: TermLanguage;
  readonly render: () => TemplateResult;
  /** Brings the element into the state after it has been drawn: fills in, presses, waits for its updates. */
  readonly act?: (element: HTMLElement, stage: Stage) => Promise<void>;
}

export interface ExampleSet {
  readonly tag: string;
  readonly examples: readonly Example[];
}
