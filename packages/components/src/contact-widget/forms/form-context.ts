import type { LitElement } from 'lit';
import type { UsableProfile } from '@plein/domain/profile.js';
import type { Announcement } from '@plein/domain/vocabulary.js';
import type { ProfileController } from '../../controllers/profile.js';
import type { Settings } from '../../settings/settings.js';
import type { PageState } from '../../ssr/page-state.js';
import type { TermLanguage } from '../../terms/terms.js';
import type { ContactTerms } from '../terms/nl.js';

/** What a form needs of the widget around it. */
export type PanelHost = LitElement & {
  readonly language: string;
  readonly settings: Settings;
  readonly headingLevel: number;
};

/** What a form needs besides its host. */
export interface PanelOptions {
  readonly profile: ProfileController;
  readonly close: () => void;
  /** Terms of the widget, and their language. */
  readonly words: () => { readonly terms: ContactTerms; readonly language: TermLanguage };
  readonly announce: (announcement: Announcement) => void;
}

/** What a form needs on a page of the gateway besides. */
export interface PagePanelOptions extends PanelOptions {
  /** State of the gateway's page around the widget; undefined on any other page. */
  readonly page: PageState | undefined;
}

/** What the state of a form needs of the widget around it. */
export interface FormContext {
  settings(): Settings;
  language(): TermLanguage;
  profile(): UsableProfile | undefined;
  /** Fetches the profile again, because it offered what the gateway no longer has. */
  renewProfile(): void;
  announce(announcement: Announcement): void;
  emit(name: string, detail: unknown): void;
  /** Moves the focus to the element with this id, after the next render. */
  focus(id: string): void;
}

/** Returns what the state of a form needs of its widget. */
export const formContext = (host: PanelHost, { profile, words, announce }: PanelOptions): FormContext => ({
  settings: () => host.settings,
  language: () => words().language,
  profile: () => profile.value,
  renewProfile: () => {
    profile.renew();
  },
  announce,
  emit: (name, detail) => {
    host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  },
  focus: (id) => {
    void focusWhenRendered(host, id);
  },
});

/** Moves the focus to the element with this id, after the next render. */
async function focusWhenRendered(host: LitElement, id: string): Promise<void> {
  // The controller reports a state before it asks the host to render it.
  host.requestUpdate();
  await host.updateComplete;
  const target = (host.renderRoot as ShadowRoot).getElementById(id);
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}
