import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { DialogController, dialog, notice, tabs, TabsController, type Tab } from '@plein/components/parts.js';
import type { Crisis } from '@plein/domain/newsroom.js';
import type { Profile } from '@plein/domain/profile.js';
import { PageResource } from '../shared/page-resource.js';
import { WorkPage } from '../shared/work-page.js';
import { workStyles } from '../shared/work.styles.js';
import type { Problem } from '@plein/domain/problem.js';
import { conflictNotice } from '../profile-editing/conflict.js';
import { crisisSection } from './crisis.js';
import { fieldId } from '../shared/editing/document.js';
import { errorsOf, placesOf, profileErrors, tabOf } from '../profile-editing/errors.js';
import { placeName } from '../shared/editing/place-name.js';
import { ProfileHistory } from '../profile-editing/history/history.js';
import type { ProfileEditor } from '../profile-editing/editor.js';
import { hoursSection } from './hours.js';
import { noticesSection } from './notices.js';
import { ProfileDraft } from '../profile-editing/profile-draft.js';
import { ProfilePreview } from '../profile-editing/profile-preview.js';
import { editorStyles } from '../shared/editing/editor.styles.js';
import { profileTerms, type ProfileTerms } from './profile.terms.js';
import { textsSection } from './texts.js';

/**
 * Notices, exceptional opening hours, the crisis message and texts, beside a preview in the real elements.
 */
export class NewsroomProfile extends WorkPage {
  static override styles = [...workStyles, editorStyles];

  @state() private problem: Problem | undefined;
  @state() private failure: string | undefined;
  @state() private isBusy = false;
  @state() private hoursWhere = '';
  @state() private openedDay: string | undefined;

  readonly #stored = new PageResource<Profile>(this, () => this.ask('/v1/profile-document'));
  readonly #draft = new ProfileDraft();
  readonly #tabs = new TabsController(this);
  readonly #switching = new DialogController(this, 'switching');
  readonly #discarding = new DialogController(this, 'discarding');
  readonly #preview = new ProfilePreview(this);
  readonly #history = new ProfileHistory(this, {
    ask: (path, question) => this.ask(path, question),
    say: (words) => {
      this.say(words);
    },
    focus: (selector) => this.focusOn(selector),
    refresh: () => this.#stored.refresh(),
    give: async (profile, tag) => {
      this.#stored.give(profile, tag);
      if (tag !== undefined) this.#draft.moveTo(profile, tag);
      await this.context.renewProfile();
    },
    places: (fields) => fields.map((field) => this.#placeOf(field)).join(', '),
  });

  override render(): TemplateResult {
    const terms = this.#terms;
    return this.loadedPage(this.#stored, terms.title, (stored) => {
      const profile = this.#draft.mine ?? stored;
      const editor: ProfileEditor = {
        document: profile,
        stored,
        terms,
        common: this.common,
        language: this.language,
        now: this.context.now(),
        errors: this.#errors,
        change: (path, value) => {
          this.#draft.change(stored, this.#stored.tag ?? '', path, value);
          this.requestUpdate();
        },
      };
      return this.page(
        terms.title,
        html`
          <p class="quiet">${terms.intro}</p>
          ${this.#conflict(stored)}
          ${profileErrors(this.#errors, editor, (pointer) => void this.#reveal(pointer))}
          ${this.failure ? notice('negative', this.common.notSaved, html`<p>${this.failure}</p>`) : nothing}
          <div class="pair">
            <div class="stack">${tabs(this.#tabs, terms.parts, this.#parts(editor, stored))}</div>
            ${this.#preview.render(profile, {
              terms,
              language: this.language,
              now: this.context.now(),
              gateway: this.context.gateway,
              showsCrisis: this.#tabs.selected === 0,
            })}
          </div>
          ${this.#unsaved()} ${this.#dialogs(profile, stored)}
          ${this.#history.render({
            language: this.language,
            common: this.common,
            now: this.context.now(),
            profile: stored,
            tag: this.#stored.tag,
          })}
        `,
      );
    });
  }

  get #terms(): ProfileTerms {
    return profileTerms[this.language];
  }

  get #errors(): ReadonlyMap<string, string> {
    return errorsOf(this.problem, this.#terms);
  }

  /** The sections as tabs. Only the shown one is rendered, since the texts alone are hundreds of fields. */
  #parts(editor: ProfileEditor, stored: Profile): Tab[] {
    const { tabs: names } = this.#terms;
    const crisis = {
      isOn: stored.crisis?.active ?? false,
      isBusy: this.isBusy,
      ask: ({ currentTarget }: Event) => void this.#switching.open(currentTarget),
    };
    const hours = {
      where: this.hoursWhere,
      choose: (where: string) => {
        this.hoursWhere = where;
      },
      opened: this.openedDay,
      toggle: (pointer: string | undefined) => {
        this.openedDay = pointer;
      },
    };
    const rendered = {
      crisis: () => crisisSection(editor, crisis),
      notices: () => noticesSection(editor),
      hours: () => hoursSection(editor, hours),
      texts: () => textsSection(editor),
    };
    return (['crisis', 'notices', 'hours', 'texts'] as const).map((id, index) => ({
      id,
      label: names[id],
      content: index === this.#tabs.selected ? rendered[id]() : nothing,
    }));
  }

  #conflict(stored: Profile): TemplateResult | typeof nothing {
    const { tag } = this.#stored;
    if (!this.#draft.mine || tag === undefined || this.#draft.tag === tag) return nothing;
    return conflictNotice(this.#terms, this.#draft.sections, this.#draft.changedIn(stored), {
      merge: () => {
        this.#draft.moveTo(stored, tag);
        this.say(this.#terms.merged);
        this.requestUpdate();
        void this.focusOn('h1');
      },
      drop: () => {
        this.#clear();
      },
    });
  }

  #unsaved(): TemplateResult | typeof nothing {
    const terms = this.#terms;
    const { sections } = this.#draft;
    if (sections.length === 0) return nothing;
    return html`
      <div class="unsaved" role="group" aria-label=${terms.unsaved(this.#named(sections))}>
        <strong>${terms.unsaved(this.#named(sections))}</strong>
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

  #named(sections: ProfileDraft['sections']): string {
    return sections.map((section) => this.#terms.sections[section]).join(', ');
  }

  #dialogs(profile: Profile, stored: Profile): TemplateResult {
    const terms = this.#terms;
    const isOn = stored.crisis?.active ?? false;
    const yes = (words: string, press: () => void): TemplateResult =>
      html`<button type="button" class="button" @click=${press}>${words}</button>`;
    return html`
      ${dialog(this.#switching, {
        level: 2,
        title: isOn ? terms.switchOffAsk : terms.switchOnAsk,
        close: this.common.cancel,
        content: html`<p>${isOn ? terms.switchOffConsequence : terms.switchOnConsequence}</p>`,
        actions: yes(isOn ? terms.switchOffYes : terms.switchOnYes, () => {
          this.#switching.close();
          void this.#switch(profile, !isOn);
        }),
      })}
      ${dialog(this.#discarding, {
        level: 2,
        title: terms.discardAsk,
        close: this.common.cancel,
        content: html`<p>${terms.discardConsequence}</p>`,
        actions: yes(terms.discardYes, () => {
          this.#discarding.close();
          this.#clear();
        }),
      })}
    `;
  }

  #clear(): void {
    this.#draft.clear();
    this.problem = undefined;
    this.failure = undefined;
    void this.focusOn('h1');
  }

  /**
   * Saves all changes. If a colleague saved first, it fetches the newest version and leaves my changes
   * unsaved.
   */
  readonly #save = async (): Promise<void> => {
    const { mine, tag } = this.#draft;
    if (!mine || this.isBusy) return;
    this.isBusy = true;
    const answer = await this.ask<Profile>('/v1/profile-document', { method: 'PUT', body: mine, tag });
    this.isBusy = false;
    this.#judge(answer.status === 'invalid' && answer.problem.status === 400 ? answer.problem : undefined);
    if (answer.status === 'ok') {
      this.#draft.clear();
      this.#stored.give(answer.value, answer.response.headers.get('etag') ?? undefined);
      this.say(this.#terms.saved);
      await this.context.renewProfile();
    } else if (answer.status === 'invalid' && answer.problem.status === 412) {
      await this.#stored.refresh();
      await this.focusOn('#conflict');
    } else if (answer.status === 'unreachable') {
      this.failure = this.common.notSavedHelp;
    } else if (answer.problem.status === 400) {
      await this.focusOn('#errors');
    } else {
      this.failure = answer.problem.detail ?? this.common.refused;
    }
  };

  /** Switches the crisis message with the texts in the form. Other changes stay unsaved. */
  async #switch(profile: Profile, active: boolean): Promise<void> {
    const { title, message, url, phone } = profile.crisis ?? {};
    this.isBusy = true;
    const answer = await this.ask<Crisis>('/v1/crisis', {
      method: 'PUT',
      body: {
        active,
        ...(title && { title }),
        ...(message && { message }),
        ...(url && { url }),
        ...(phone && { phone }),
      },
    });
    this.isBusy = false;
    const problem = answer.status === 'invalid' ? answer.problem : undefined;
    const errors = problem?.errors?.map((one) => ({ ...one, field: `/crisis${one.field}` }));
    this.#judge(problem && errors && { ...problem, errors });
    if (answer.status === 'ok') {
      await this.#stored.refresh();
      const { value, tag } = this.#stored;
      if (value && tag !== undefined) this.#draft.afterSwitch(value, tag);
      this.say(active ? this.#terms.switchedOn : this.#terms.switchedOff);
      await this.context.renewProfile();
      await this.focusOn('#switch');
    } else if (errors) {
      await this.focusOn('#errors');
    } else {
      this.failure = problem?.detail ?? this.common.notSavedHelp;
    }
  }

  #judge(problem: Problem | undefined): void {
    this.problem = problem;
    this.failure = undefined;
  }

  #placeOf(field: string): string {
    const profile = this.#draft.mine ?? this.#stored.value;
    return profile ? placeName(field, placesOf(profile, this.language), this.common) : field;
  }

  /** Moves the focus to the field of an error, after opening its tab and its disclosure. */
  async #reveal(pointer: string): Promise<void> {
    this.#tabs.select(tabOf(pointer));
    await this.focusOn(`#${CSS.escape(fieldId(pointer))}`);
  }
}
