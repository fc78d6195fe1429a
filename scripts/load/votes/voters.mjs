import { createHash, randomBytes } from 'node:crypto';
import { uuidv7 } from '../../../packages/domain/src/identifier/index.ts';
import { blindBallot } from '../../../packages/domain/src/polls/index.ts';
import { pollId, options } from './poll.mjs';

/** How many voters are at work at once. */
const atOnce = 12;
/** How long somebody waits before asking again, in milliseconds. */
const pause = 50;

/** A voter whose vote arrived, as the join knows one; the choice of a vote that was taken back is empty. */
/** @typedef {{ choice: string, hash: string, id: string, token: string }} Voter */

/**
 * Lets invited voters exchange a code and vote. Every request is sent to one gateway after the other until one answers. One in
 * five answers is thrown away and asked for again, one in five requests is sent twice at once, and one voter in ten votes again
 * with another choice, and one in twenty takes the vote back. Of every twentieth code a thief tries to get a second ballot.
 */
export class InvitedVoters {
  /** Voters in the order in which their votes arrived. @type {Voter[]} */
  arrived = [];
  /** Answers that should not be. @type {string[]} */
  complaints = [];
  /** Requests that were sent, and how many of them are duplicates or repetitions. */
  sent = 0;
  repeated = 0;
  #urls;
  #key;
  #random;

  /**
   * @param {() => readonly string[]} urls the gateways that there are now
   * @param {string} key that signs ballots
   * @param {() => number} random from 0 up to 1, the same in each run
   */
  constructor(urls, key, random) {
    this.#urls = urls;
    this.#key = key;
    this.#random = random;
  }

  /** Lets a voter vote for each code. */
  async vote(/** @type {readonly string[]} */ codes) {
    let next = 0;
    const work = async () => {
      for (let at = next++; at < codes.length; at = next++) await this.#voteWith(codes[at] ?? '', at);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }

  async #voteWith(/** @type {string} */ code, /** @type {number} */ at) {
    const token = randomBytes(16).toString('hex');
    const ballot = await blindBallot(this.#key, pollId, token);
    const { status, body } = await this.#send('ballot-signatures', { code, blinded: ballot.blinded }, at);
    if (status !== 200) {
      this.complaints.push(`A code that was not used is answered with ${status}.`);
      return;
    }
    const signature = await ballot.finish(String(body['signature']));
    if (at % 20 === 0) await this.#steal(code, at);
    let choice = this.#choice();
    const id = await this.#cast({ token, signature, choice, at });
    if (this.#random() < 0.1) {
      choice = this.#choice();
      await this.#cast({ token, signature, choice, at });
    }
    if (this.#random() < 0.05) {
      choice = '';
      await this.#withdraw(token, at);
    }
    const hash = createHash('sha256').update(`${pollId}\n${token}`).digest('hex');
    this.arrived.push({ choice, hash, id, token });
  }

  async #cast(/** @type {{ token: string, signature: string, choice: string, at: number }} */ vote) {
    const { token, signature, choice, at } = vote;
    const id = uuidv7(Date.now(), randomBytes);
    const { status } = await this.#send('votes', { id, voter: token, choices: [choice], signature }, at);
    if (status !== 200 && status !== 201) this.complaints.push(`A signed vote is answered with ${status}.`);
    return id;
  }

  async #withdraw(/** @type {string} */ voter, /** @type {number} */ at) {
    const id = uuidv7(Date.now(), randomBytes);
    const { status } = await this.#send('withdrawals', { id, voter }, at);
    if (status !== 200) this.complaints.push(`A withdrawal is answered with ${status}.`);
  }

  /** Somebody else who has the code, after it was used. */
  async #steal(/** @type {string} */ code, /** @type {number} */ at) {
    const { blinded } = await blindBallot(this.#key, pollId, randomBytes(16).toString('hex'));
    const { status } = await this.#send('ballot-signatures', { code, blinded }, at);
    if (status !== 400) this.complaints.push(`A used code is answered with ${status}.`);
  }

  #choice() {
    return options[this.#random() < 0.5 ? 0 : 1] ?? '';
  }

  /** @returns {Promise<{ status: number, body: Record<string, unknown> }>} */
  async #send(/** @type {string} */ path, /** @type {object} */ body, /** @type {number} */ first) {
    for (let attempt = first; ; attempt += 1) {
      const isTwice = this.#random() < 0.2;
      const isLost = this.#random() < 0.2;
      const answers = await Promise.all(
        (isTwice ? [attempt, attempt + 1] : [attempt]).map((one) => this.#ask(path, body, one)),
      );
      this.sent += answers.length;
      this.repeated += answers.length - 1 + (isLost ? 1 : 0);
      const answer = answers.find((one) => one !== undefined);
      if (answer && !isLost) return answer;
      if (!answer) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  /** Returns an answer, or undefined where the gateway is away or too busy. */
  async #ask(/** @type {string} */ path, /** @type {object} */ body, /** @type {number} */ attempt) {
    const urls = this.#urls();
    try {
      const response = await fetch(`${urls[attempt % urls.length]}/v1/polls/${pollId}/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(30_000),
      });
      const answer = /** @type {Record<string, unknown>} */ (await response.json());
      return response.status < 429 ? { status: response.status, body: answer } : undefined;
    } catch {
      return undefined;
    }
  }
}
