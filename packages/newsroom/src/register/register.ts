import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { errorSummary, notice } from '@plein/components/parts.js';
import { uuidv7 } from '@plein/domain/identifier.js';
import type { preventableCodes } from '@plein/domain/vocabulary.js';
import { openOutbox, type Outbox } from '@plein/measurement/outbox.js';
import { Draft } from '../shared/editing/draft.js';
import { WorkPage } from '../shared/work-page.js';
import { workStyles } from '../shared/work.styles.js';
import { CallerSays } from './caller-says.js';
import { checkDraft, emptyDraft, type ContactDraft } from './contact-draft.js';
import { ContactsController } from './contacts.controller.js';
import { latestEntries } from './latest.js';
import {
  channelGroup,
  departmentField,
  judgementOf,
  moreFold,
  outcomeGroup,
  preventableGroup,
  type FormParts,
} from './form.js';
import { subjectSearchStyles } from '../shared/subjects/subject-search.styles.js';
import { registerStyles } from './register.styles.js';
import { registerTerms, type RegisterTerms } from './register.terms.js';
import { SubjectSearch } from '../shared/subjects/subject-search.js';
import {
  notListed,
  ownSubjects,
  searchSubjects,
  uplSubjects,
  type Subject,
} from '../shared/subjects/subjects.js';

/** Registers a contact over any channel, in one column and by keyboard alone. */
export class NewsroomRegister extends WorkPage {
  static override styles = [...workStyles, subjectSearchStyles, registerStyles];

  /** Opens the outbox for contacts that cannot be sent now; tests pass their own. */
  @property({ attribute: false }) outbox: () => Outbox = () =>
    openOutbox({
      fetch: (...request) => this.context.fetch(...request),
      now: () => this.context.now(),
      name: 'plein-newsroom-contacts',
    });
  @state() private hasTried = false;
  @state() private upl: ((own: readonly Subject[]) => readonly Subject[]) | undefined;

  readonly #draft = new Draft<ContactDraft>('register');
  readonly #usual = new Draft<Pick<ContactDraft, 'channel'>>('register-channel', () => localStorage);
  readonly #search = new SubjectSearch(this, {
    find: (search) => [...searchSubjects(this.#subjects, search), this.#unlisted],
    choose: ({ uri, name, department }) => {
      this.#change({ task: uri, search: name, department: department ?? '' });
    },
    type: (search) => {
      this.#change({ search, task: '', department: '' });
    },
    press: (key) => this.#judgeByKey(key),
  });
  readonly #caller = new CallerSays(this.sectionContext(() => this.#terms));
  readonly #contacts = new ContactsController(this, {
    openOutbox: () => this.outbox(),
    url: () => new URL(`${this.context.gateway}/v1/contacts`, location.href).href,
    failed: () => {
      this.say(this.#terms.failedSaid);
    },
  });

  protected override firstUpdated(changes: PropertyValues): void {
    super.firstUpdated(changes);
    void this.#loadUpl();
    void this.#start();
  }

  override render(): TemplateResult {
    const terms = this.#terms;
    const draft = this.#fields;
    const error = (field: string): string | undefined => {
      const found = this.hasTried && checkDraft(draft).find((one) => one.field === field);
      return found ? terms.errors[found.code] : undefined;
    };
    const parts: FormParts = {
      draft,
      terms,
      language: this.language,
      profile: this.context.profile,
      error,
      change: (changes) => {
        this.#change(changes);
      },
      judge: (code) => {
        this.#judge(code);
      },
    };
    return this.page(
      terms.title,
      html`<div class="pair">
        <form class="form" novalidate @submit=${this.#submit} @keydown=${this.#submitByKey}>
          ${this.#summary(draft)} ${channelGroup(parts)}
          ${this.#search.render(
            {
              id: 'subject',
              label: terms.subject,
              hint: terms.subjectHint,
              error: error('subject'),
              ownWord: terms.ownSubject,
            },
            draft.search,
          )}
          ${departmentField(parts)} ${preventableGroup(parts)} ${outcomeGroup(parts)} ${moreFold(parts)}
          <div class="actions">
            <button class="button" type="submit">${terms.save}</button>
            <button class="button plain" type="button" @click=${this.#clear}>${terms.clear}</button>
          </div>
          <p class="quiet small">${terms.saveHint} ${terms.noText}</p>
        </form>
        <div class="stack">
          ${this.#caller.render({
            task: draft.task,
            isCrisis: this.context.profile?.crisis?.active ?? false,
          })}
          ${
            this.#contacts.waiting > 0
              ? notice('warning', terms.waiting(this.#contacts.waiting), html`<p>${terms.waitingHelp}</p>`)
              : nothing
          }
          ${latestEntries(this.#contacts.entries, {
            terms,
            language: this.language,
            now: this.context.now(),
            putBack: this.#putBack,
          })}
        </div>
      </div>`,
    );
  }

  get #terms(): RegisterTerms {
    return registerTerms[this.language];
  }

  get #fields(): ContactDraft {
    return { ...emptyDraft, ...this.#usual.fields, ...this.#draft.fields };
  }

  get #subjects(): readonly Subject[] {
    const { profile } = this.context;
    const own = profile ? ownSubjects(profile, this.language) : [];
    return [...own, ...(this.upl?.(own) ?? [])];
  }

  get #unlisted(): Subject {
    return { uri: notListed, name: this.#terms.notListed, words: '', department: undefined, isOwn: false };
  }

  #summary(draft: ContactDraft): TemplateResult | typeof nothing {
    if (!this.hasTried) return nothing;
    const errors = checkDraft(draft);
    return errorSummary(
      this.common.errors(errors.length),
      errors.map(({ field, code }) => ({ id: field, message: this.#terms.errors[code] })),
    );
  }

  #change(changes: Partial<ContactDraft>): void {
    this.#draft.keep(changes);
    if (changes.channel) this.#usual.keep({ channel: changes.channel });
    this.requestUpdate();
  }

  /** Loads the names of the UPL from a file of their own, after the form is shown. */
  async #loadUpl(): Promise<void> {
    try {
      const { uplNames, uplPrefix } = await import('../shared/subjects/upl.js');
      this.upl = (own) => uplSubjects(uplNames, uplPrefix, own);
    } catch {
      // Without the UPL, our own tasks are still found.
    }
  }

  #start(): Promise<void> {
    return this.focusOn('#subject');
  }

  /** Takes the letter of a judgement right after a subject is chosen, when the focus is still in its field. */
  #judgeByKey(key: string): boolean {
    const code = this.#fields.task === '' ? undefined : judgementOf(key, this.#terms);
    if (!code) return false;
    this.#judge(code);
    return true;
  }

  /** Goes on to the cause where one is asked, so that no key is needed to get there. */
  #judge(code: (typeof preventableCodes)[number]): void {
    this.#change({ preventable: code });
    void this.focusOn(code === 'yes' ? '#cause' : `#preventable [value=${code}]`);
  }

  readonly #submitByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.#submit(event);
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const draft = this.#fields;
    this.hasTried = checkDraft(draft).length > 0;
    if (this.hasTried) return this.focusOn('#errors');
    const terms = this.#terms;
    const now = this.context.now();
    const id = uuidv7(now.getTime(), (bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
    const registered = this.#contacts.register(draft, draft.search, id, now.toISOString());
    this.#empty();
    await this.#start();
    const became = await registered;
    this.say(
      became === 'saved'
        ? terms.savedSaid(draft.search)
        : became === 'queued'
          ? terms.queuedSaid
          : terms.failedSaid,
    );
  };

  #empty(): void {
    this.#draft.clear();
    this.hasTried = false;
    const normalise = this.renderRoot.querySelector<HTMLDetailsElement>('form:not(#caller *) details');
    if (normalise) normalise.open = false;
    this.requestUpdate();
  }

  readonly #clear = (): void => {
    this.#empty();
    void this.#start();
  };

  readonly #putBack = (id: string): void => {
    const draft = this.#contacts.takeBack(id);
    if (draft) this.#draft.keep(draft);
    void this.#start();
  };
}
