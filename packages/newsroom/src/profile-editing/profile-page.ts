import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { DialogController, dialog, notice, tabs, TabsController, type Tab } from '@plein/components/parts.js';
import type { ContentPart } from '@plein/domain/content.js';
import type { ContentOwners } from '@plein/domain/content/schema.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import type { Profile } from '@plein/domain/profile.js';
import { fieldId } from '../shared/editing/document.js';
import { editorStyles } from '../shared/editing/editor.styles.js';
import { placeName } from '../shared/editing/place-name.js';
import { PageResource } from '../shared/page-resource.js';
import { WorkPage } from '../shared/work-page.js';
import { workStyles } from '../shared/work.styles.js';
import { conflictNotice } from './conflict.js';
import { editingTerms, type EditingTerms } from './editing.terms.js';
import type { ProfileEditor } from './editor.js';
import { errorsOf, placesOf, profileErrors } from './errors.js';
import { ProfileHistory } from './history/history.js';
import { contentPartOf, sectionOf, sectionPages, type ProfilePageName, type SectionName } from './places.js';
import { ProfileDraft } from './profile-draft.js';
import { ProfilePreview } from './profile-preview.js';

/** One section of the profile on a page, as a tab. */
export interface PageSection {
  readonly name: SectionName;
  readonly label: string;
  /** The parts of the content that it changes; without one it can always be changed. */
  readonly parts: readonly ContentPart[];
  readonly content: () => TemplateResult;
}

interface PageWords {
  readonly title: string;
  readonly intro: string;
  readonly parts: string;
}

/**
 * A page on which sections of the profile are changed, beside a preview in the real element and above the history. All
 * pages share one draft, since the profile is one document that is checked and saved as a whole.
 */
export abstract class ProfilePage<Terms extends PageWords> extends WorkPage {
  static override styles = [...workStyles, editorStyles];

  @state() protected failure: string | undefined;
  @state() protected isBusy = false;

  protected readonly stored = new PageResource<Profile>(this, () => this.ask('/v1/profile-document'));
  protected readonly draft = new ProfileDraft();
  protected readonly tabs = new TabsController(this);
  readonly #owners = new PageResource<ContentOwners>(this, () => this.ask('/v1/content-owners'));
  readonly #discarding = new DialogController(this, 'discarding');
  readonly #preview = new ProfilePreview(this);
  readonly #history = new ProfileHistory(this, {
    ask: (path, question) => this.ask(path, question),
    say: (words) => {
      this.say(words);
    },
    focus: (selector) => this.focusOn(selector),
    refresh: () => this.stored.refresh(),
    give: async (profile, tag) => {
      this.stored.give(profile, tag);
      if (tag !== undefined) this.draft.moveTo(profile, tag);
      await this.context.renewProfile();
    },
    places: (fields) => fields.map((field) => this.#placeOf(field)).join(', '),
  });

  /** The field that somebody came to this page for. */
  #toReveal: string | undefined;

  protected abstract readonly pageName: ProfilePageName;
  protected abstract readonly words: Terms;
  /** What the page shows besides, such as its own dialogs. */
  protected abstract readonly previewTask: string | undefined;
  override connectedCallback(): void {
    super.connectedCallback();
    const { show, field } = this.context.address.chosen;
    const names = Object.keys(sectionPages) as SectionName[];
    const own = names.filter((name) => sectionPages[name] === this.pageName);
    const index = own.findIndex((name) => name === show);
    if (index >= 0) this.tabs.select(index);
    this.#toReveal = field;
  }

  protected override updated(): void {
    const pointer = this.#toReveal;
    if (pointer === undefined || !this.stored.value) return;
    this.#toReveal = undefined;
    void this.reveal(pointer);
  }

  protected abstract sections(editor: ProfileEditor<Terms>): readonly PageSection[];
  protected abstract besides(profile: Profile, stored: Profile): unknown;

  protected get editing(): EditingTerms {
    return editingTerms[this.language];
  }

  /** Shows what the gateway found wrong, in place of what it found before. */
  protected judge(errors: readonly FieldProblem[]): void {
    this.draft.errors = errors;
    this.failure = undefined;
    this.requestUpdate();
  }

  /** Moves the focus to the field of an error, after opening its page, its tab and its disclosure. */
  protected async reveal(pointer: string): Promise<void> {
    const section = sectionOf(pointer);
    const page = sectionPages[section];
    if (page !== this.pageName) {
      this.context.go({ page, chosen: { show: section, field: pointer } });
      return;
    }
    const names = Object.keys(sectionPages) as SectionName[];
    this.tabs.select(names.filter((name) => sectionPages[name] === page).indexOf(section));
    // A list of choices has one error for the whole list, and its items have none of their own.
    const found = pointer.replace(/\/\d+$/, '');
    await this.focusOn(`#${CSS.escape(fieldId(pointer))}, #${CSS.escape(fieldId(found))}`);
  }

  override render(): TemplateResult {
    const { words, editing } = this;
    return this.loadedPage(this.stored, words.title, (stored) => {
      const profile = this.draft.mine ?? stored;
      const editor = this.#editor(profile, stored);
      return this.page(
        words.title,
        html`
          <p class="quiet">${words.intro}</p>
          ${this.#conflict(stored)}
          ${profileErrors(editor.errors, editor, (pointer) => void this.reveal(pointer))}
          ${this.failure ? notice('negative', this.common.notSaved, html`<p>${this.failure}</p>`) : nothing}
          <div class="pair">
            <div class="stack">${tabs(this.tabs, words.parts, this.#parts(this.sections(editor)))}</div>
            ${this.#preview.render(profile, {
              terms: editing,
              language: this.language,
              now: this.context.now(),
              gateway: this.context.gateway,
              task: this.previewTask,
              showsCrisis: this.pageName === 'profile' && this.tabs.selected === 0,
            })}
          </div>
          ${this.#unsaved()} ${this.#discardDialog()} ${this.besides(profile, stored)}
          ${this.#history.render({
            language: this.language,
            common: this.common,
            now: this.context.now(),
            profile: stored,
            tag: this.stored.tag,
          })}
        `,
      );
    });
  }

  get #ofFiles(): ReadonlySet<ContentPart> {
    return new Set(this.#owners.value?.ofFiles ?? []);
  }

  #editor(profile: Profile, stored: Profile): ProfileEditor<Terms> {
    return {
      document: profile,
      stored,
      terms: this.words,
      common: this.common,
      language: this.language,
      now: this.context.now(),
      errors: errorsOf(this.draft.errors, this.editing),
      isOfFiles: ([field]) => {
        const part = contentPartOf(String(field));
        return part !== undefined && this.#ofFiles.has(part);
      },
      change: (path, value) => {
        this.draft.change(stored, this.stored.tag ?? '', path, value);
        this.requestUpdate();
      },
    };
  }

  /** The sections as tabs. Only the shown one is rendered, since a profile has hundreds of fields. */
  #parts(sections: readonly PageSection[]): Tab[] {
    return sections.map(({ name, label, parts, content }, index) => {
      if (index !== this.tabs.selected) return { id: name, label, content: nothing };
      const fixed = parts.filter((part) => this.#ofFiles.has(part));
      const help = html`<p>${this.editing.ofFilesHelp}</p>`;
      const said = fixed.length > 0 ? notice('info', this.editing.ofFiles, help) : nothing;
      const isFixed = fixed.length > 0 && fixed.length === parts.length;
      return {
        id: name,
        label,
        content: html`${said}
          <fieldset class="section" ?disabled=${isFixed} aria-label=${label}>${content()}</fieldset>`,
      };
    });
  }

  #conflict(stored: Profile): TemplateResult | typeof nothing {
    const { tag } = this.stored;
    if (!this.draft.mine || tag === undefined || this.draft.tag === tag) return nothing;
    return conflictNotice(this.editing, this.draft.sections, this.draft.changedIn(stored), {
      merge: () => {
        this.draft.moveTo(stored, tag);
        this.say(this.editing.merged);
        this.requestUpdate();
        void this.focusOn('h1');
      },
      drop: () => {
        this.#clear();
      },
    });
  }

  #unsaved(): TemplateResult | typeof nothing {
    const terms = this.editing;
    const { sections } = this.draft;
    if (sections.length === 0) return nothing;
    const words = terms.unsaved(sections.map((section) => terms.sections[section]).join(', '));
    return html`
      <div class="unsaved" role="group" aria-label=${words}>
        <strong>${words}</strong>
        <button type="button" class="button" aria-disabled=${this.isBusy} @click=${this.#save}>
          ${terms.saveAll}
        </button>
        <button
          type="button"
          class="button plain"
          @click=${({ currentTarget }: Event) => void this.#discarding.open(currentTarget)}
        >
          ${terms.discard}
        </button>
      </div>
    `;
  }

  #discardDialog(): TemplateResult {
    const terms = this.editing;
    return dialog(this.#discarding, {
      level: 2,
      title: terms.discardAsk,
      close: this.common.cancel,
      content: html`<p>${terms.discardConsequence}</p>`,
      actions: html`<button
        type="button"
        class="button"
        @click=${() => {
          this.#discarding.close();
          this.#clear();
        }}
      >
        ${terms.discardYes}
      </button>`,
    });
  }

  #clear(): void {
    this.draft.clear();
    this.failure = undefined;
    this.requestUpdate();
    void this.focusOn('h1');
  }

  /**
   * Saves all changes. If a colleague saved first, it fetches the newest version and leaves my changes
   * unsaved.
   */
  readonly #save = async (): Promise<void> => {
    const { mine, tag } = this.draft;
    if (!mine || this.isBusy) return;
    this.isBusy = true;
    const answer = await this.ask<Profile>('/v1/profile-document', { method: 'PUT', body: mine, tag });
    this.isBusy = false;
    const problem = answer.status === 'invalid' ? answer.problem : undefined;
    if (answer.status === 'ok') {
      this.judge([]);
      this.draft.clear();
      this.stored.give(answer.value, answer.response.headers.get('etag') ?? undefined);
      this.say(this.editing.saved);
      await this.context.renewProfile();
    } else if (problem?.status === 400) {
      this.judge(problem.errors ?? []);
      await this.focusOn('#errors');
    } else if (problem?.status === 412) {
      this.judge([]);
      await this.stored.refresh();
      await this.focusOn('#conflict');
    } else if (problem?.status === 409) {
      this.failure = this.editing.ofFilesHelp;
      await this.#owners.refresh();
    } else {
      this.failure = problem?.detail ?? this.common.notSavedHelp;
    }
  };

  #placeOf(field: string): string {
    const profile = this.draft.mine ?? this.stored.value;
    return profile ? placeName(field, placesOf(profile, this.language), this.common) : field;
  }
}
