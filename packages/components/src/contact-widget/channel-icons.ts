import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const phone = svg`<path d="M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1" />`;
const bubble = svg`<path d="M4 5h16v11h-9l-4 4v-4H4z" />`;
const back = svg`<path d="M20 4h-5v5M15 9l5.5-5.5" />`;
const shapes: Partial<Record<string, SVGTemplateResult>> = {
  phone,
  callback: svg`${phone}${back}`,
  counter: svg`<path d="M4 20V9l8-5 8 5v11M3 20h18M9 20v-6h6v6" />`,
  appointment: svg`<path d="M4 6h16v14H4zM4 10h16M8 3v4M16 3v4" />`,
  email: svg`<path d="M3 6h18v12H3zM3 7l9 6 9-6" />`,
};

/** The icon of a kind of channel; it always stands beside words. */
export const channelIcon = (kind: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">${shapes[kind] ?? bubble}</svg>`;
