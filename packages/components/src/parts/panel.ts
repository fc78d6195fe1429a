import { html, type TemplateResult } from 'lit';

export const panelTones = ['plain', 'action', 'positive', 'warning', 'negative'] as const;
export type PanelTone = (typeof panelTones)[number];

/** A ground for what matters most on a screen. At most one of a tone stands on a screen. */
export const panel = (tone: PanelTone, content: unknown): TemplateResult =>
  html`<div class="panel stack ${tone}">${content}</div>`;
