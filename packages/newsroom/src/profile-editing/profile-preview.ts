import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Profile } from '@plein/domain/profile.js';
import type { NewsroomLanguage } from '../shell/language.js';
import { textField } from '../shared/controls.js';
import { preview, previewGateway, previewSection } from '../shared/editing/preview.js';
import { instantOf, localOf } from '../shared/local-time.js';
import type { EditingTerms } from './editing.terms.js';

interface Shown {
  readonly terms: EditingTerms;
  readonly language: NewsroomLanguage;
  readonly now: Date;
  readonly gateway: string;
  /** The subject that the element is about, by its address. */
  readonly task: string | undefined;
  /** Whether the crisis message is shown as if it were on. */
  readonly showsCrisis: boolean;
}

/** Preview of a profile that is being edited, in the real contact widget, at a moment of choice. */
export class ProfilePreview {
  readonly #host: ReactiveControllerHost;
  #at = '';
  #text = '';
  #version = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    void import('@plein/components/contact-widget.js');
  }

  render(profile: Profile, { terms, language, now, gateway, task, showsCrisis }: Shown): TemplateResult {
    const at = this.#at || localOf(now.toISOString());
    const origin = previewGateway(gateway);
    this.#show(profile, at, showsCrisis, origin);
    return previewSection(
      terms,
      html`${textField({
          id: 'preview-at',
          label: terms.previewAt,
          type: 'datetime-local',
          value: at,
          input: (value) => {
            this.#at = value;
            this.#host.requestUpdate();
          },
        })}
        <plein-contact-widget
          lang=${language}
          heading-level="3"
          task=${task ?? nothing}
          .style=${styleOf(profile)}
          profile="${origin}/v1/profile?${this.#version % 2}"
        ></plein-contact-widget>`,
    );
  }

  /** Answers the element with the changed profile. A new address makes the element fetch it again. */
  #show(profile: Profile, at: string, showsCrisis: boolean, origin: string): void {
    const active = showsCrisis || (profile.crisis?.active ?? false);
    const shown = profile.crisis ? { ...profile, crisis: { ...profile.crisis, active } } : profile;
    const whole = withoutEmptyTexts(shown);
    const text = JSON.stringify([whole, at]);
    if (text === this.#text) return;
    this.#text = text;
    this.#version += 1;
    const moment = new Date(instantOf(at) ?? Date.now());
    preview(origin, { '/v1/profile': whole }, () => moment);
  }
}

/** The profile with dots where a text is still to be written, so that a heading of the element is never empty. */
const withoutEmptyTexts = (profile: Profile): Profile =>
  JSON.parse(
    JSON.stringify(profile, (key, value: unknown) => (value === '' && /^[a-z]{2}$/.test(key) ? '…' : value)),
  ) as Profile;

/** The colours of the municipality, as the pages of the gateway have them. */
function styleOf({ theme }: Profile): string {
  const { action, onAction } = theme?.colours ?? {};
  const isColour = (text: string | undefined): text is string => /^#[\da-f]{6}$/i.test(text ?? '');
  return [
    ...(isColour(action)
      ? [
          'color-scheme:light',
          ...['action', 'link', 'action-fill'].map((name) => `--plein-color-${name}:${action}`),
        ]
      : []),
    ...(isColour(action) || isColour(onAction)
      ? [`--plein-color-on-action:${isColour(onAction) ? onAction : '#ffffff'}`]
      : []),
  ].join(';');
}
