import {
  ballotNumber,
  blindBallot,
  receiptDigits,
  type BlindSignature,
  type PollView,
  type VoteReceipt,
  type Withdrawal,
} from '@plein/domain/polls.js';
import { uuidv7 } from '@plein/domain/identifier.js';
import { callGateway } from '../../controllers/gateway-request.js';
import type { SubmissionController } from '../../controllers/submission.js';
import { configuration } from '../../settings/configuration.js';
import { newVoter } from '../ballot-of-device.js';
import type { AdmissionErrorCode } from '../kinds/admission.js';
import type { PageState } from '../../ssr/page-state.js';
import type { VoterToken } from '../voter-token.js';
import type { Login } from '../verified/login.js';

/** A poll on the page, as the ballot of an invited voter needs it. */
export interface InvitedPoll {
  /** Where the poll is asked. */
  readonly url: string;
  readonly view: PollView | undefined;
  /** State of the gateway's page around the poll. */
  readonly page: PageState | undefined;
  /** The code of this device, which is the secret of its ballot. */
  readonly token: VoterToken | undefined;
  /** The poll and the vote as they were loaded. */
  readonly resource: { settle(loaded: { view: PollView; receipt: VoteReceipt | undefined }): void };
  readonly receipt: VoteReceipt | undefined;
  /** What this device voted. */
  readonly votedFor: readonly string[] | undefined;
  error: string | undefined;
  choices: readonly string[];
  readonly submission: Pick<SubmissionController<VoteReceipt>, 'state' | 'send' | 'reset'>;
  /** Loads the poll and the vote of this device again. */
  retry(): void;
}

/** The signed ballot of one voter on this device, and the code or the login that it is got with. */
export class InvitedBallot {
  /** The code as it is typed. */
  code: string;
  /** The signature, from when the code was exchanged until the vote is sent. */
  signature: string | undefined;
  /** The number of the ballot of this device in groups of four, once there is one. */
  receipt: string | undefined;
  /** The login at the portal that takes the place of a code, in a poll of verified voters. */
  readonly login: Login | undefined;
  readonly #poll: InvitedPoll;
  #asked: Promise<AdmissionErrorCode | undefined> | undefined;

  constructor(poll: InvitedPoll, login: Login | undefined) {
    this.#poll = poll;
    this.login = login;
    const address = globalThis.location as Location | undefined;
    this.code =
      poll.page?.values?.['code']?.[0] ?? new URLSearchParams(address?.hash.slice(1)).get('code') ?? '';
  }

  /** Whether a vote of this device needs no code any more. */
  get isAdmitted(): boolean {
    return this.#poll.votedFor !== undefined;
  }

  /** Whether the voter withdrew the vote of this device. */
  get isWithdrawn(): boolean {
    return this.#poll.receipt?.choices.length === 0;
  }

  /** Whether a withdrawal waits on this device for the network. */
  get isWithdrawing(): boolean {
    return this.#poll.votedFor?.length === 0 && this.sending.status === 'queued';
  }

  /** Where the withdrawal stands that was sent last. */
  get sending(): SubmissionController<VoteReceipt>['state'] {
    return this.#poll.submission.state;
  }

  /** The page of the gateway around the poll, where a form without script goes. */
  get page(): PageState | undefined {
    return this.#poll.page;
  }

  /** Finds the number of the ballot that this device has. */
  async load(poll: string): Promise<void> {
    const { page, token } = this.#poll;
    const voter = token?.value ?? (page?.answer ? page.hidden?.['voter'] : undefined);
    this.receipt = voter === undefined ? undefined : inGroups(await ballotNumber(poll, voter));
  }

  /** Exchanges the code or the login for a signature, unless this device voted before. Returns why it could not. */
  admit(): Promise<AdmissionErrorCode | undefined> {
    this.#asked ??= this.#exchange().finally(() => {
      this.#asked = undefined;
    });
    return this.#asked;
  }

  /** Gives this device a new ballot, for somebody else with a code. */
  async startAnew(): Promise<void> {
    const { token, submission, view } = this.#poll;
    token?.save(newVoter());
    this.code = '';
    this.signature = undefined;
    submission.reset();
    this.#poll.choices = [];
    if (view) await this.load(view.poll.id);
    this.#poll.retry();
  }

  /** Withdraws the vote of this device. Its ballot stays, so that the voter can vote again without a code. */
  async withdraw(): Promise<void> {
    const { token, submission, url, view, receipt } = this.#poll;
    if (token?.value === undefined || !view) return;
    // The vote stays on the page until the withdrawal has arrived.
    this.#poll.resource.settle({ view, receipt });
    const { now, random } = configuration();
    const body: Withdrawal = { id: uuidv7(+now(), random), voter: token.value };
    this.#poll.choices = [];
    await submission.send({ id: body.id, url: `${url}/withdrawals`, body, subject: url });
  }

  async #exchange(): Promise<AdmissionErrorCode | undefined> {
    const { view, token, url } = this.#poll;
    if (this.isAdmitted || !view || !token) return undefined;
    const missing = this.login ? this.login.isMissing && 'no-login' : this.code.trim() === '' && 'no-code';
    if (missing) return missing;
    if (view.signingKey === undefined) return this.login ? 'login-unavailable' : 'unknown-code';
    // The secret is stored before the code is used: whatever happens then, this device can ask for the same ballot.
    const voter = token.value ?? token.save(newVoter());
    const { poll } = view;
    const ballot = await blindBallot(view.signingKey, poll.id, voter);
    const { blinded } = ballot;
    const [path, proof] = this.login?.proof() ?? ['ballot-signatures', { code: this.code }];
    const answer = await callGateway<BlindSignature>(`${url}/${path}`, undefined, { ...proof, blinded });
    switch (answer.status) {
      case 'ok':
        this.signature = await ballot.finish(answer.value.signature).catch(() => undefined);
        // A gateway that signed with another key gave nothing that counts.
        if (this.signature === undefined) return 'no-answer';
        await this.load(poll.id);
        return undefined;
      default: {
        const { problem } = answer;
        const refused = problem?.errors?.[0]?.code as AdmissionErrorCode | undefined;
        this.login?.refused(refused, poll.id);
        // A poll that is not open refuses the vote as well, which the poll then says.
        return problem?.status === 409 ? undefined : (refused ?? 'no-answer');
      }
    }
  }
}

const inGroups = (number: string): string =>
  number.slice(0, receiptDigits).match(/.{4}/g)?.join(' ') ?? number;
