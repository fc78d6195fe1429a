import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ChannelCode, Perspective } from '@plein/domain/vocabulary.js';
import { settingsChanged } from '../element/base-element.js';
import { version } from '../element/version.js';

/**
 * Passes settings to the Plein elements inside it, so that an editor writes them once. It renders nothing of
 * its own and takes no space.
 *
 * @tag plein-channel
 * @slot - The page, with the elements in it.
 */
export class PleinChannel extends LitElement {
  /** Version of the package that the element comes from. */
  static readonly version: string = version;

  /** URL of the gateway, for example `https://contact.example.nl`. */
  @property() gateway?: string;
  /** URL of the profile; `<gateway>/v1/profile` by default. */
  @property() profile?: string;
  /** The channel: a code of the vocabulary, such as `website`, `app` or `kiosk`. */
  @property() channel?: ChannelCode;
  /** The top task of this part of the page: a URI of the Uniforme Productnamenlijst. */
  @property() task?: string;
  /** Code of the department that is responsible for the task. */
  @property() department?: string;
  /** One of the four perspectives: service, neighbourhood, stakeholders, administration. */
  @property() perspective?: Perspective;

  override connectedCallback(): void {
    super.connectedCallback();
    this.style.display ||= 'contents';
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.size === 0) return;
    for (const element of this.querySelectorAll('*')) {
      if (element.localName.includes('-')) element.dispatchEvent(new CustomEvent(settingsChanged));
    }
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
