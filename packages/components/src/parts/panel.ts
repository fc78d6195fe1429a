import { html, type TemplateResult } from 'lit';

export const panelTones = ['action', 'positive', 'warning', 'negative'] as const;
export type PanelTone = (typeof panelTones)[number];

/** A ground for what matters most on a screen; at most one of them stands on it. */
export const panel = (tone: PanelTone, content: unknown): TemplateResult =>
  html`<div class="panel stack ${tone}">${content}</div>`;
