import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  feedbackDrivers,
  type FeedbackDriver,
  type FeedbackReceipt,
  type FeedbackSubmission,
} from '@plein/domain/feedback.js';
import { uuidv7 } from '@plein/domain/identifier.js';
import type { PersonalDataKind, removePersonalData } from '@plein/domain/privacy.js';
import type { Announcement } from '@plein/domain/vocabulary.js';
import { configuration } from '../settings/configuration.js';
import { FormDraft } from '../controllers/form-draft.js';
import { SubmissionController, type SubmissionState } from '../controllers/submission.js';
import type { PageState } from '../ssr/page-state.js';
import type { Settings } from '../settings/settings.js';

/** Maximum length of the reason in characters, after personal data has been removed. */
export const textLimit = 1000;

/** Detail of `plein-feedback-given`. `score` is undefined at the first answer. */
export interface FeedbackGiven {
  readonly helpful: boolean;
  readonly score: number | undefined;
}

/** What a resident filled in. `counted`: the first answer has been announced. */
export interface FeedbackFields {
  readonly [field: string]: unknown;
  readonly helpful: boolean;
  readonly score: number;
  readonly drivers: readonly FeedbackDriver[];
  readonly text: string;
  readonly counted: boolean;
}

/** What the controller needs of the element around it. */
export interface FeedbackHost extends ReactiveControllerHost {
  readonly settings: Settings;
  readonly language: string;
  /** Shadow root; null before the first render, unless a server rendered the element. */
  readonly shadowRoot: ShadowRoot | null;
}

/** What the controller reports, for the element to pass on to the page. */
export interface FeedbackReports {
  readonly announce: (announcement: Announcement) => void;
  readonly given: (detail: FeedbackGiven) => void;
}

/** A count that is spoken at each key drowns what is typed. */
const countStep = (left: number): number | undefined => [0, 20, 50, 150].find((step) => left <= step);

/**
 * Answers to a feedback prompt: stored while they are typed, cleaned of personal data and sent. The first
 * answer counts at once, even if nothing follows.
 */
export class FeedbackController implements ReactiveController {
  readonly submission: SubmissionController<FeedbackReceipt>;
  /** Kinds of personal data found in the text, as it is now or as it was sent. */
  found: readonly PersonalDataKind[] = [];
  /** Number of characters that may still be typed; negative if the text is too long. */
  left = textLimit;
  /** The same, where it is time to say it: once as it passes 150, 50, 20 and 0. */
  spokenLeft: number | undefined;
  readonly #host: FeedbackHost;
  readonly #reports: FeedbackReports;
  #draft: FormDraft<FeedbackFields> | undefined;
  #fields: Partial<FeedbackFields> = {};
  #page: PageState | undefined;
  #id: string | undefined;
  #remove: typeof removePersonalData | undefined;
  /** Whether the first render must match the server's, which knows no draft. */
  #takesOver: boolean;

  constructor(host: FeedbackHost, reports: FeedbackReports) {
    this.#host = host;
    this.#reports = reports;
    this.#takesOver = host.shadowRoot !== null;
    this.submission = new SubmissionController(host, (state) => {
      this.#left(state);
    });
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#takesOver) this.#openDraft();
  }

  hostUpdated(): void {
    if (!this.#takesOver) return;
    this.#takesOver = false;
    this.#openDraft();
    this.#host.requestUpdate();
  }

  get fields(): Partial<FeedbackFields> {
    return this.#fields;
  }

  /** Loads what the first render needs on a page of the gateway. */
  async prepare({ values, errors }: PageState): Promise<void> {
    if (values?.['text'] && errors) await this.#load();
  }

  /** Restores the answers from the page: those that were sent without script, and what came of them. */
  restore(page: PageState): void {
    const { values = {}, view, answer, problem } = page;
    const [helpful] = values['helpful'] ?? [];
    this.#page = page;
    this.#id = page.hidden?.['id'];
    this.#fields = {
      ...(helpful && { helpful: helpful === 'true' }),
      ...(view === 'more' && {
        counted: true,
        score: Number(values['score']?.[0]),
        drivers: feedbackDrivers.filter((driver) => values['drivers']?.includes(driver)),
        text: values['text']?.[0] ?? '',
      }),
    };
    this.#clean();
    if (answer) {
      const receipt = answer as FeedbackReceipt;
      this.found = receipt.removed as PersonalDataKind[];
      this.submission.state = { status: 'delivered', answer: receipt, fromQueue: false };
    } else if (problem) this.submission.state = { status: 'failed' };
  }

  /** Sets the first answer, and announces it the first time. */
  answer(helpful: boolean): void {
    this.set('helpful', helpful);
    this.#prepare();
    if (this.fields.counted) return;
    this.set('counted', true);
    this.#reports.announce({ name: 'feedback.given', detail: { helpful, withText: false } });
    this.#reports.given({ helpful, score: undefined });
  }

  set<Name extends keyof FeedbackFields>(name: Name, value: FeedbackFields[Name]): void {
    this.#fields = { ...this.#fields, [name]: value };
    this.#draft?.set(name, value);
    const step = countStep(this.left);
    if (name === 'text') this.#clean();
    this.spokenLeft = step === countStep(this.left) ? undefined : this.left;
    this.#host.requestUpdate();
  }

  /** Sends what was filled in, after removing personal data from the text. */
  async send(): Promise<void> {
    const loaded = await this.#load();
    const text = this.#clean();
    if (this.left < 0) return;
    if (!loaded && text) {
      this.submission.fail();
      return;
    }
    const { helpful, score, drivers } = this.fields;
    const { gateway, task, department } = this.#host.settings;
    const { random } = configuration();
    // The id has no time in it, which could be laid beside the moment of something else on this page.
    this.#id ??= uuidv7(0, random);
    const body: FeedbackSubmission = {
      id: this.#id,
      page: this.#path,
      language: this.#host.language || 'nl',
      ...(helpful !== undefined && { helpful }),
      ...(score && { score: { scale: 'csat-5', direction: 'higher-is-better', value: score } }),
      ...(drivers?.length && { drivers: [...drivers] }),
      ...(text && { text }),
      ...(task && { task }),
      ...(department && { department }),
    };
    await this.submission.send({ id: this.#id, url: `${gateway}/v1/feedback-submissions`, body });
  }

  /** Path of the page that the feedback is about. A page of the gateway has it in a hidden field. */
  get #path(): string {
    return this.#page?.hidden?.['page'] ?? location.pathname.slice(0, 300);
  }

  #openDraft(): void {
    this.#draft = new FormDraft(`feedback:${this.#path}`);
    // Values from the page were sent without script, and are newer than the stored draft.
    this.#fields = { ...this.#draft.fields, ...this.#fields };
    if (this.#fields.counted) this.#prepare();
  }

  /** Loads what is needed after the first answer: the outbox, and the rules that find personal data. */
  #prepare(): void {
    this.submission.prepare();
    void this.#load().then(() => {
      this.#clean();
      this.#host.requestUpdate();
    });
  }

  async #load(): Promise<boolean> {
    try {
      this.#remove ??= (await import('@plein/domain/privacy.js')).removePersonalData;
      return true;
    } catch {
      return false;
    }
  }

  #clean(): string {
    const typed = (this.fields.text ?? '').trim();
    const { text, removed } = this.#remove?.(typed) ?? { text: typed, removed: [] };
    this.found = removed;
    this.left = textLimit - text.length;
    return text;
  }

  #left(state: SubmissionState<FeedbackReceipt>): void {
    if (state.status === 'invalid') this.#id = undefined;
    if (state.status !== 'queued' && (state.status !== 'delivered' || state.fromQueue)) return;
    const { helpful = false, score } = this.fields;
    if (score) {
      this.#reports.announce({
        name: 'experience.given',
        detail: { scale: 'csat-5', direction: 'higher-is-better', score },
      });
    }
    this.#reports.given({ helpful, score });
    this.#draft?.clear();
  }
}
