import { isServer, LitElement, type PropertyValues } from 'lit';
import { property } from './property.js';
import {
  measureEventName,
  type Announcement,
  type ChannelCode,
  type MeasureDetail,
  type Perspective,
} from '@plein/domain/vocabulary.js';
import { onConfigured } from '../settings/configuration.js';
import { languageAt } from '../settings/language.js';
import { resolveSettings, settingNames, type Settings } from '../settings/settings.js';
import type { TermLanguage, TermSets } from '../terms/terms.js';
import { version } from './version.js';

/** Event by which a `plein-channel` notifies the elements inside it that its settings changed. */
export const settingsChanged = 'plein-settings-changed';

/**
 * What every element shares, without styles: language of the page, settings, measuring and one-time warnings.
 * An element that must stay very small extends this class; the others extend `PleinElement`.
 */
export abstract class BaseElement<Terms> extends LitElement {
  /** Version of the package that the element comes from. */
  static readonly version: string = version;

  /** URL of the gateway, for example `https://contact.example.nl`. */
  @property() gateway?: string;
  /** URL of the profile; `<gateway>/v1/profile` by default. */
  @property() profile?: string;
  /** Channel of the page: a code of the vocabulary, `website` by default. */
  @property() channel?: ChannelCode;
  /** The top task of the page: a URI of the Uniforme Productnamenlijst. */
  @property() task?: string;
  /** Code of the department that is responsible for the task. */
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
    this.#endListening = onConfigured(renew);
    this.addEventListener(settingsChanged, renew);
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

  /**
   * Marks terms in another language than the page's with `lang`, so that a screen reader pronounces them
   * well.
   */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { language, termLanguage } = this;
    for (const part of this.renderRoot.children) {
      if (termLanguage === language) part.removeAttribute('lang');
      else part.setAttribute('lang', termLanguage);
    }
  }

  /** Resolves once the element has rendered in the language of the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#fetched;
    return super.getUpdateComplete();
  }

  /**
   * Loads what the first render needs besides the element itself: its terms, and parts that are otherwise
   * fetched on demand. A server calls it before it renders, and a script before it hydrates. It reads the
   * configuration before it waits, since a server renders several pages at a time.
   */
  async prepare(): Promise<void> {
    if (!this.termsAtHand) await this.#fetched;
  }

  /** Two-letter language of the page at this place; empty if the page names none. */
  get language(): string {
    return languageAt(this).replace(/-.*/, '').toLowerCase();
  }

  /** Settings in effect here: own attribute, else nearest `plein-channel`, else the page. */
  get settings(): Settings {
    this.#settings ??= resolveSettings(this);
    return this.#settings;
  }

  /** Language of the terms in use. It is Dutch until another language has been fetched, and if that fails. */
  protected get termLanguage(): TermLanguage {
    return this.terms === this.termSets.nl ? 'nl' : this.#wanted;
  }

  /** Terms in the language of the page; Dutch until they have been fetched. */
  protected get terms(): Terms {
    return this.#fetchedOrDutch ?? this.termSets.nl;
  }

  /**
   * Terms in the language of the page; undefined until they have been fetched, and while the focus is in the
   * fallback that is in view. An element shows its slot until it has them, so it never takes the focus or what
   * is being typed. `fallback.ts` renders it again when the focus leaves.
   */
  protected get termsAtHand(): Terms | undefined {
    const { activeElement } = isServer ? {} : (this.getRootNode() as Partial<Document>);
    const isHeld =
      activeElement &&
      activeElement !== this &&
      this.contains(activeElement) &&
      (this.renderRoot.lastElementChild?.localName ?? 'slot') === 'slot';
    return isHeld ? undefined : this.#fetchedOrDutch;
  }

  /** Announces an event of the vocabulary, as a `plein-measure` event. */
  protected announce(announcement: Announcement): void {
    const { channel, task, department, perspective } = this.settings;
    this.emit<MeasureDetail>(measureEventName, {
      ...announcement,
      context: {
        component: this.localName,
        componentVersion: version,
        channel,
        language: this.language || 'nl',
        ...(task && { task }),
        ...(department && { department }),
        ...(perspective && { perspective }),
        ...announcement.context,
      },
    });
  }

  /** Notifies the page of something that happened, with an event that bubbles and is composed. */
  protected emit<Detail>(name: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  get #fetchedOrDutch(): Terms | undefined {
    const wanted = this.#wanted;
    if (wanted === 'nl') return this.termSets.nl;
    if (this.#fetching !== wanted) {
      this.#fetching = wanted;
      this.#fetchedTerms = undefined;
      this.#fetched = this.#fetchTerms(wanted);
    }
    return this.#fetchedTerms;
  }

  #deferSetup(): void {
    const { language } = this;
    import('./deferred-setup.js').then(
      ({ deferSetup }) => {
        deferSetup(this, this.#renew, language);
      },
      // If the import fails, the colours and the settings stay as they are.
      () => undefined,
    );
  }

  /**
   * Language of the terms to fetch: that of the page if we have it, Dutch if it names none or one that is spoken
   * beside Dutch (Frisian, Low Saxon, Limburgish, Papiamento, Afrikaans, Flemish, Zeelandic), else English.
   */
  get #wanted(): TermLanguage {
    const { language, termSets } = this;
    if (language in termSets) return language as TermLanguage;
    return !language || /^(fy|nds|li|pap|af|vls|zea)$/.test(language) ? 'nl' : 'en';
  }

  async #fetchTerms(language: Exclude<TermLanguage, 'nl'>): Promise<void> {
    const { termSets } = this;
    // If the file cannot be fetched, Dutch terms are better than none.
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
