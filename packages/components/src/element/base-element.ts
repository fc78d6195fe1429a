import { LitElement, type PropertyValues } from 'lit';
import { property } from './property.js';
import {
  measureEventName,
  type Announcement,
  type ChannelCode,
  type MeasureDetail,
  type Perspective,
} from '@plein/domain/vocabulary.js';
import { onConfigured } from '../settings/configuration.js';
import { languageAt, onLanguageChanged } from '../settings/language.js';
import { resolveSettings, settingNames, type Settings } from '../settings/settings.js';
import type { TermLanguage, TermSets } from '../terms/terms.js';
import { version } from './version.js';

/** The event by which a `plein-channel` tells the elements inside it that its settings changed. */
export const settingsChanged = 'plein-settings-changed';

const warned = new Set<string>();

/**
 * What every element shares, and no look: the language of the page, the settings, measuring and warning
 * once. An element that must weigh next to nothing builds on this; the others on `PleinElement`.
 */
export abstract class BaseElement<Terms> extends LitElement {
  /** Version of the package that the element comes from. */
  static readonly version: string = version;

  /** URL of the gateway, for example `https://contact.example.nl`. */
  @property() gateway?: string;
  /** URL of the profile; the gateway's own where it is absent. */
  @property() profile?: string;
  /** The channel on which the element stands: a code of the vocabulary, `website` by default. */
  @property() channel?: ChannelCode;
  /** The top task of the page: a URI of the Uniforme Productnamenlijst. */
  @property() task?: string;
  /** Code of the department that answers for the task. */
  @property() department?: string;
  /** One of the four perspectives: service, neighbourhood, stakeholders, administration. */
  @property() perspective?: Perspective;

  protected abstract readonly termSets: TermSets<Terms>;
  #fetchedTerms: Terms | undefined;
  #fetching: TermLanguage = 'nl';
  #fetched: Promise<void> | undefined;
  #settings: Settings | undefined;
  #endListening: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const renew = this.#renew;
    const endConfiguration = onConfigured(renew);
    const endLanguage = onLanguageChanged(renew);
    this.addEventListener(settingsChanged, renew);
    this.#endListening = () => {
      endConfiguration();
      endLanguage();
      this.removeEventListener(settingsChanged, renew);
    };
    renew();
    this.#deferSetup();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endListening?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!settingNames.some((name) => changed.has(name))) return;
    this.#settings = undefined;
    if (this.hasUpdated) this.#deferSetup();
  }

  /** Words in another language than that of the page say so, since a screen reader reads them out by it. */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { language } = this;
    const spoken = this.termsAtHand ? this.termLanguage : language;
    for (const part of this.renderRoot.children) {
      if (spoken === language) part.removeAttribute('lang');
      else part.setAttribute('lang', spoken);
    }
  }

  /** An element is complete when it is drawn in the words of the page's language. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#fetched;
    return super.getUpdateComplete();
  }

  /**
   * Loads what the first drawing needs beside the element itself: its words, and the parts that are otherwise
   * fetched on demand. A server calls it before it draws, a script before it takes over what a server drew.
   * Reads the configuration before it waits, since a server draws for many.
   */
  async prepare(): Promise<void> {
    if (!this.termsAtHand) await this.#fetched;
  }

  /** Two-letter language of the page at this place; empty where the page has none. */
  get language(): string {
    return languageAt(this).slice(0, 2).toLowerCase();
  }

  /** The settings as they hold here: own attribute, nearest `plein-channel`, page. */
  get settings(): Settings {
    this.#settings ??= resolveSettings(this);
    return this.#settings;
  }

  /** The language of the terms: that of the page where we have it and it could be fetched. */
  protected get termLanguage(): TermLanguage {
    return this.terms === this.termSets.nl ? 'nl' : this.#wanted;
  }

  /** The terms of the language of the page; Dutch while those are on their way. */
  protected get terms(): Terms {
    return this.termsAtHand ?? this.termSets.nl;
  }

  /** The terms of the language of the page; undefined while they are on their way. */
  protected get termsAtHand(): Terms | undefined {
    const wanted = this.#wanted;
    if (wanted === 'nl') return this.termSets.nl;
    if (this.#fetching !== wanted) {
      this.#fetching = wanted;
      this.#fetchedTerms = undefined;
      this.#fetched = this.#fetchTerms(wanted);
    }
    return this.#fetchedTerms;
  }

  /** Announces an event of the vocabulary; who measures, listens for `plein-measure`. */
  protected announce(announcement: Announcement): void {
    const { channel, task, department, perspective } = this.settings;
    const detail: MeasureDetail = {
      ...announcement,
      context: {
        component: this.localName,
        componentVersion: version,
        channel,
        language: this.language || 'nl',
        ...(task && { task }),
        ...(department && { department }),
        ...(perspective && { perspective }),
      },
    };
    this.dispatchEvent(new CustomEvent(measureEventName, { bubbles: true, composed: true, detail }));
  }

  /** Tells the page's developers of something that happened; bubbles and is composed. */
  protected emit<Detail>(name: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** Says on the console, once a page, what is wrong in the page and what to write instead. */
  protected warnOnce(message: string): void {
    const text = `<${this.localName}> ${message}`;
    if (warned.has(text)) return;
    warned.add(text);
    console.warn(text);
  }

  #deferSetup(): void {
    import('./deferred-setup.js').then(
      ({ deferSetup }) => {
        deferSetup(this, this.#renew);
      },
      // Without a connection the colours and the settings stay as they are.
      () => undefined,
    );
  }

  /** The language of the page where we have it, Dutch where it names none, English otherwise. */
  get #wanted(): TermLanguage {
    const { language, termSets } = this;
    return language in termSets ? (language as TermLanguage) : language ? 'en' : 'nl';
  }

  async #fetchTerms(language: Exclude<TermLanguage, 'nl'>): Promise<void> {
    const { termSets } = this;
    // Words in another language are better than none: it is Dutch where the file cannot be had.
    const { terms } = await termSets[language]().catch(() => ({ terms: termSets.nl }));
    if (this.#fetching !== language) return;
    this.#fetchedTerms = terms;
    this.requestUpdate();
  }

  readonly #renew = (): void => {
    this.#settings = undefined;
    this.requestUpdate();
  };
}
