import type { LitElement, ReactiveController } from 'lit';
import {
  feedbackDrivers,
  type FeedbackReceipt,
  type FeedbackSubmission,
  type QuestionKind,
} from '@plein/domain/feedback.js';
import { uuidv7 } from '@plein/domain/identifier.js';
import type { PersonalDataKind } from '@plein/domain/privacy.js';
import type { Announcement, Cause, Preventable } from '@plein/domain/vocabulary.js';
import { configuration } from '../settings/configuration.js';
import { addStyles } from '../parts/adopt-styles.js';
import { FormDraft } from '../controllers/form-draft.js';
import { SubmissionController, type SubmissionState } from '../controllers/submission.js';
import type { PageState } from '../ssr/page-state.js';
import type { Settings } from '../settings/settings.js';
import type * as afterAnswer from './after-answer.js';
import type { AskedAbout, FeedbackFields, FeedbackForm, QuestionAnswers } from './fields.js';

/** Maximum length of the reason in characters, after personal data has been removed. */
export const textLimit = 1000;

/**
 * Detail of `plein-feedback-given`. `helpful` is undefined for another question, and `score` is at the first
 * answer. A score of null means no opinion.
 */
export interface FeedbackGiven {
  readonly question: QuestionKind;
  readonly helpful: boolean | undefined;
  readonly score: number | null | undefined;
}

/** What the controller needs of the element around it. */
export interface FeedbackHost extends LitElement {
  readonly settings: Settings;
  readonly language: string;
  readonly question: QuestionKind;
  readonly process: string | undefined;
  /** Whether the next resident uses the same browser. */
  readonly kiosk: boolean;
}

/** What the controller reports, for the element to pass on to the page. */
export interface FeedbackReports {
  readonly announce: (announcement: Announcement) => void;
  readonly given: (detail: FeedbackGiven) => void;
}

/** The scale of the satisfaction that follows on the first answer. */
const csat = { scale: 'csat-5', direction: 'higher-is-better' } as const;

/** A count that is spoken at each key drowns what is typed. */
const countStep = (left: number): number | undefined => [0, 20, 50, 150].find((step) => left <= step);

/**
 * Answers to a feedback prompt: stored while they are typed, cleaned of personal data and sent. The first
 * answer counts at once, even if nothing follows.
 */
export class FeedbackController implements ReactiveController, FeedbackForm {
  readonly submission: SubmissionController<FeedbackReceipt>;
  /** What the question makes of the answers; undefined for `helpful`, which needs no more than this. */
  asked: QuestionAnswers | undefined;
  /** The rest of the form and the thank-you, loaded with the first answer. */
  after: typeof afterAnswer | undefined;
  loading: Promise<typeof afterAnswer> | undefined;
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

  /** Loads what the first render needs on a page of the gateway, or for a question with choices. */
  async prepare(page: PageState | undefined): Promise<void> {
    const { question, kiosk } = this.#host;
    if (page || kiosk || question !== 'helpful') await this.load();
  }

  /** Restores the answers from the page: those that were sent without script, and what came of them. */
  restore(page: PageState): void {
    const { values = {}, view, answer, problem } = page;
    const one = (name: string): string | undefined => values[name]?.[0];
    const [helpful, score, preventable, cause] = ['helpful', 'score', 'preventable', 'cause'].map(one);
    this.#page = page;
    this.#id = page.hidden?.['id'];
    this.#fields = {
      ...(helpful && { helpful: helpful === 'true', problem: helpful === 'problem' }),
      ...(view === 'more' && {
        counted: true,
        ...(score && { score: score === 'none' ? null : Number(score) }),
        ...(preventable && { preventable: preventable as Preventable }),
        ...(cause && { cause: cause as Cause }),
        drivers: feedbackDrivers.filter((driver) => values['drivers']?.includes(driver)),
        text: one('text') ?? '',
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
  answer(helpful: boolean, problem: boolean): void {
    this.set('problem', problem);
    if (!this.choose('helpful', helpful)) return;
    this.#reports.announce({
      name: 'feedback.given',
      detail: { helpful, withText: false, wording: 'helpful-1' },
    });
    this.#given();
  }

  /** Sets an answer, after which the rest is shown. Returns whether it is the first. */
  choose<Name extends keyof FeedbackFields>(name: Name, value: FeedbackFields[Name]): boolean {
    const isFirst = !this.fields.counted;
    this.set(name, value);
    this.set('counted', true);
    this.#prepare();
    return isFirst;
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
    const loaded = await this.load();
    const text = this.#clean();
    if (this.left < 0) return;
    if (!loaded) {
      this.submission.fail();
      return;
    }
    const { helpful, problem, score, drivers } = this.fields;
    const { gateway, channel, task, department } = this.#host.settings;
    const { random } = configuration();
    // The id has no time in it, which could be laid beside the moment of something else on this page.
    this.#id ??= uuidv7(0, random);
    const body: FeedbackSubmission = {
      id: this.#id,
      page: this.#path,
      language: this.#host.language || 'nl',
      ...(this.asked?.answers(this.fields, this.#about) ?? {
        question: 'helpful',
        wording: 1,
        ...(helpful !== undefined && { helpful }),
        ...(problem && { problem }),
        ...(score && !problem && { score: { ...csat, value: score } }),
      }),
      ...(drivers?.length && !problem && { drivers: [...drivers] }),
      ...(text && { text }),
      ...(task && { task }),
      ...(department && { department }),
      ...(channel !== 'website' && { channel }),
    };
    await this.submission.send({ id: this.#id, url: `${gateway}/v1/feedback-submissions`, body });
  }

  /** Loads what follows on the first answer. Returns whether it is there. */
  async load(): Promise<boolean> {
    try {
      const after = await (this.loading ??= import('./after-answer.js'));
      if (!this.after) addStyles(this.#host, after.afterAnswerStyles);
      this.after = after;
      return true;
    } catch {
      this.loading = undefined;
      return false;
    }
  }

  /** Starts again for another resident, with nothing of the one before. */
  reset(): void {
    this.#id = undefined;
    this.#fields = {};
    this.#draft?.clear();
    this.spokenLeft = undefined;
    this.#clean();
    this.submission.reset();
  }

  get #about(): AskedAbout {
    const { process, settings } = this.#host;
    return { task: settings.task, process };
  }

  /** Path of the page that the feedback is about. A page of the gateway has it in a hidden field. */
  get #path(): string {
    return this.#page?.hidden?.['page'] ?? location.pathname.slice(0, 300);
  }

  #openDraft(): void {
    const { question, kiosk } = this.#host;
    if (kiosk) return;
    this.#draft = new FormDraft(`feedback:${question === 'helpful' ? '' : question}${this.#path}`);
    // Values from the page were sent without script, and are newer than the stored draft.
    this.#fields = { ...this.#draft.fields, ...this.#fields };
    if (this.#fields.counted) this.#prepare();
  }

  /** Loads what is needed after the first answer: the outbox, and the rules that find personal data. */
  #prepare(): void {
    this.submission.prepare();
    void this.load().then(() => {
      this.#clean();
      this.#host.requestUpdate();
    });
  }

  #clean(): string {
    const typed = (this.fields.text ?? '').trim();
    const { text, removed } = this.after?.removePersonalData(typed) ?? { text: typed, removed: [] };
    this.found = removed;
    this.left = textLimit - text.length;
    return text;
  }

  #left(state: SubmissionState<FeedbackReceipt>): void {
    if (state.status === 'invalid') this.#id = undefined;
    if (state.status !== 'queued' && (state.status !== 'delivered' || state.fromQueue)) return;
    const { score, problem } = this.fields;
    const announcements: readonly Announcement[] =
      this.asked?.announcements(this.fields) ??
      (score && !problem
        ? [{ name: 'experience.given', detail: { ...csat, score, wording: 'csat-1' } }]
        : []);
    announcements.forEach(this.#reports.announce);
    if (!this.#host.kiosk) this.asked?.remember(this.fields, this.#about);
    this.#given();
    this.#draft?.clear();
  }

  #given(): void {
    const { helpful, score } = this.fields;
    this.#reports.given({ question: this.#host.question, helpful, score });
  }
}
