import { html, type TemplateResult } from 'lit';
import { clockIcon, errorIcon, infoIcon, tickIcon, warningIcon } from './icons.js';

export const badgeTones = ['neutral', 'action', 'positive', 'warning', 'negative'] as const;
export type BadgeTone = (typeof badgeTones)[number];

const icons = {
  neutral: clockIcon,
  action: infoIcon,
  positive: tickIcon,
  warning: warningIcon,
  negative: errorIcon,
} as const;

/** A state in a word, with an icon of its tone before it. A badge cannot be pressed. */
export const badge = (tone: BadgeTone, words: string): TemplateResult =>
  html`<span class="badge ${tone}">${icons[tone]}${words}</span>`;
