import { uuidv7 } from '@plein/domain/identifier.js';
import type { PollView, VoteReceipt, Withdrawal } from '@plein/domain/polls.js';
import { FormDraft } from '../../../controllers/form-draft.js';
import type { SubmissionController } from '../../../controllers/submission.js';
import { configuration } from '../../../settings/configuration.js';
import type { PageState } from '../../../ssr/page-state.js';
import type { VoterToken } from '../../voter-token.js';

/** A poll on the page, as an answer in words needs it. */
export interface WritingPoll {
  /** Where the poll is asked. */
  readonly url: string;
  readonly view: PollView | undefined;
  /** State of the gateway's page around the poll. */
  readonly page: PageState | undefined;
  /** The code of this device, which is the secret of its answer. */
  readonly token: VoterToken | undefined;
  /** The poll and the answer as they were loaded. */
  readonly resource: { settle(loaded: { view: PollView; receipt: VoteReceipt | undefined }): void };
  readonly receipt: VoteReceipt | undefined;
  readonly choices: readonly string[];
  choose(choices: readonly string[]): void;
  readonly submission: Pick<SubmissionController<VoteReceipt>, 'state' | 'send'>;
  /** Loads the poll and the answer of this device again. */
  retry(): void;
}

const codePattern = /^[A-Za-z0-9_-]{22,64}$/;

/** What this device wrote in a poll, and the code that it is found with. */
export class AnswerOfDevice {
  readonly #poll: WritingPoll;
  #draft: FormDraft<{ text: string }> | undefined;
  #isOpened = false;

  constructor(poll: WritingPoll) {
    this.#poll = poll;
  }

  /** The code of this device, once something was written on it. */
  get code(): string | undefined {
    const { page, token } = this.#poll;
    return token?.value ?? (page?.answer ? page.hidden?.['voter'] : undefined);
  }

  /** What a person decided about the answer; undefined while that is not known. */
  get decided(): VoteReceipt['answer'] {
    return this.#poll.receipt?.answer;
  }

  /** Whether the answer of this device was taken back. */
  get isWithdrawn(): boolean {
    return this.#poll.receipt?.choices.length === 0;
  }

  get page(): PageState | undefined {
    return this.#poll.page;
  }

  get sending(): SubmissionController<VoteReceipt>['state'] {
    return this.#poll.submission.state;
  }

  get view(): PollView | undefined {
    return this.#poll.view;
  }

  /** Takes over the code in the address, and what was typed before a reload. Call it at every render. */
  open(): void {
    const { token, page, url } = this.#poll;
    if (this.#isOpened || !token) return;
    this.#isOpened = true;
    const address = globalThis.location as Location | undefined;
    const code = new URLSearchParams(address?.hash.slice(1)).get('answer') ?? '';
    if (codePattern.test(code) && code !== token.value) {
      token.save(code);
      queueMicrotask(() => {
        this.#poll.retry();
      });
    }
    if (page) return;
    this.#draft = new FormDraft(`answer:${url}`);
    const { text } = this.#draft.fields;
    if (!text || this.#poll.choices.length > 0) return;
    queueMicrotask(() => {
      this.#poll.choose([text]);
    });
  }

  write(text: string): void {
    this.#draft?.set('text', text);
    this.#poll.choose([text]);
  }

  /** Clears what was typed, once it is on its way. */
  clearDraft(): void {
    this.#draft?.clear();
  }

  /** Takes the answer of this device back. */
  async withdraw(): Promise<void> {
    const { token, submission, url, view, receipt } = this.#poll;
    if (token?.value === undefined || !view) return;
    // The answer stays on the page until the withdrawal has arrived.
    this.#poll.resource.settle({ view, receipt });
    const { now, random } = configuration();
    const body: Withdrawal = { id: uuidv7(+now(), random), voter: token.value };
    this.#poll.choose([]);
    await submission.send({ id: body.id, url: `${url}/withdrawals`, body, subject: url });
  }
}
