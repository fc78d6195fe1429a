import { uuidv7 } from '../../../../packages/domain/src/identifier/index.ts';

const random = (/** @type {number} */ bytes) => crypto.getRandomValues(new Uint8Array(bytes));

const document = {
  id: 'faults',
  kind: 'single',
  question: { nl: 'Welke?' },
  askedBy: { nl: 'De gemeente' },
  weight: { nl: 'Advies' },
  municipalityRole: 'participation-asker',
  options: [
    { id: 'older', label: { nl: 'Ouder' } },
    { id: 'newer', label: { nl: 'Nieuwer' } },
  ],
  minChoices: 1,
  maxChoices: 1,
  opensAt: '2020-01-01T00:00:00Z',
  closesAt: '2100-01-01T00:00:00Z',
  results: 'after-vote',
};

/** The poll in which voters vote, as a row of the table `polls`. */
export const pollRow = {
  id: document.id,
  document: JSON.stringify(document),
  updated_at: '2020-01-01T00:00:00.000Z',
};

/** Returns the poll as it closes now, when all its votes are counted. Ballots of one that closed a year ago are deleted. */
export const closedDocument = () =>
  JSON.stringify({ ...document, closesAt: new Date(Date.now() - 1_000).toISOString() });

/**
 * Voters who vote and change their vote at once, each vote sent until a gateway answers it. They need no
 * order: the newer vote must stand in the end.
 */
export class Voters {
  #urls;
  /** @type {string[]} */
  #tokens = [];

  /** @param {() => readonly string[]} urls the gateways that there are now */
  constructor(urls) {
    this.#urls = urls;
  }

  /** Lets more voters vote, and resolves when all their votes are answered. */
  async vote(/** @type {number} */ count) {
    const tokens = Array.from({ length: count }, () => uuidv7(0, random).replaceAll('-', ''));
    this.#tokens.push(...tokens);
    await Promise.all(tokens.map((voter, index) => this.#voteTwice(voter, index)));
  }

  async #voteTwice(/** @type {string} */ voter, /** @type {number} */ index) {
    const made = Date.now();
    const older = { id: uuidv7(made - 1_000, random), voter, choices: ['older'] };
    const newer = { id: uuidv7(made, random), voter, choices: ['newer'] };
    await Promise.all([
      this.#untilAnswered('votes', older, index),
      this.#untilAnswered('votes', newer, index + 1),
    ]);
  }

  /**
   * Looks every vote up, in the closed poll. `lost` are voters whose newest vote does not count, and `twice` is how many votes are
   * counted beyond one for each voter.
   */
  async balance() {
    let lost = 0;
    let counted = 0;
    for (const [index, voter] of this.#tokens.entries()) {
      const { choices, tally } = await this.#untilAnswered('vote-lookups', { voter }, index);
      if (choices[0] !== 'newer') lost += 1;
      counted = tally.voters;
    }
    return {
      acknowledged: this.#tokens.length * 2,
      stored: counted,
      lost: lost + Math.max(0, this.#tokens.length - counted),
      twice: Math.max(0, counted - this.#tokens.length),
    };
  }

  /** Sends to one gateway after the other until one of them answers. */
  async #untilAnswered(/** @type {string} */ path, /** @type {object} */ body, /** @type {number} */ first) {
    for (let attempt = first; ; attempt += 1) {
      const urls = this.#urls();
      try {
        const response = await fetch(`${urls[attempt % urls.length]}/v1/polls/${pollRow.id}/${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(15_000),
        });
        const answer = /** @type {{ choices: string[], tally: { voters: number } }} */ (
          await response.json()
        );
        if (response.ok) return answer;
        if (response.status < 429) throw new RangeError(`A vote is answered with ${response.status}.`);
      } catch (error) {
        if (error instanceof RangeError) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** The complaints about votes, in sentences. */
export function voteComplaints(/** @type {{ lost: number, twice: number }} */ { lost, twice }) {
  return [
    ...(lost > 0 ? [`The newest vote of ${lost} voters does not count.`] : []),
    ...(twice > 0 ? [`${twice} votes are counted beyond one for each voter.`] : []),
  ];
}
