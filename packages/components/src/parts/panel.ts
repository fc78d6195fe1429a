import { html, type TemplateResult } from 'lit';

export const panelTones = ['action', 'positive', 'warning', 'negative'] as const;
export type PanelTone = (typeof panelTones)[number];

/** A panel for what matters most on a screen. A screen has at most one. */
export const panel = (tone: PanelTone, content: unknown): TemplateResult =>
  html`<div class="panel stack ${tone}">${content}</div>`;
