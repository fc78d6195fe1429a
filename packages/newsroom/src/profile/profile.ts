import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { DialogController, dialog } from '@plein/components/parts.js';
import type { Crisis } from '@plein/domain/newsroom.js';
import type { Profile } from '@plein/domain/profile.js';
import type { ProfileEditor } from '../profile-editing/editor.js';
import { ProfilePage, type PageSection } from '../profile-editing/profile-page.js';
import { crisisSection } from './crisis.js';
import { hoursSection } from './hours.js';
import { noticesSection } from './notices.js';
import { profileTerms, type ProfileTerms } from './profile.terms.js';

/** What changes from day to day: the crisis message, notices, and days with other opening hours. */
export class NewsroomProfile extends ProfilePage<ProfileTerms> {
  @state() private hoursWhere = '';
  @state() private openedDay: string | undefined;

  protected readonly pageName = 'profile';
  protected readonly previewTask = undefined;
  readonly #switching = new DialogController(this, 'switching');

  protected get words(): ProfileTerms {
    return profileTerms[this.language];
  }

  protected sections(editor: ProfileEditor<ProfileTerms>): readonly PageSection[] {
    const { tabs } = this.words;
    const crisis = {
      isOn: editor.stored.crisis?.active ?? false,
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
    return [
      { name: 'crisis', label: tabs.crisis, parts: [], content: () => crisisSection(editor, crisis) },
      { name: 'notices', label: tabs.notices, parts: ['texts'], content: () => noticesSection(editor) },
      {
        name: 'hours',
        label: tabs.hours,
        parts: ['hours', 'channels'],
        content: () => hoursSection(editor, hours),
      },
    ];
  }

  protected override besides(profile: Profile, stored: Profile): TemplateResult {
    const terms = this.words;
    const isOn = stored.crisis?.active ?? false;
    return dialog(this.#switching, {
      level: 2,
      title: isOn ? terms.switchOffAsk : terms.switchOnAsk,
      close: this.common.cancel,
      content: html`<p>${isOn ? terms.switchOffConsequence : terms.switchOnConsequence}</p>`,
      actions: html`<button
        type="button"
        class="button"
        @click=${() => {
          this.#switching.close();
          void this.#switch(profile, !isOn);
        }}
      >
        ${isOn ? terms.switchOffYes : terms.switchOnYes}
      </button>`,
    });
  }

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
    this.judge(errors ?? []);
    if (answer.status === 'ok') {
      await this.stored.refresh();
      const { value, tag } = this.stored;
      if (value && tag !== undefined) this.draft.afterSwitch(value, tag);
      this.say(active ? this.words.switchedOn : this.words.switchedOff);
      await this.context.renewProfile();
      await this.focusOn('#switch');
    } else if (errors) {
      await this.focusOn('#errors');
    } else {
      this.failure = problem?.detail ?? this.common.notSavedHelp;
    }
  }
}
