import { html, type TemplateResult } from 'lit';

/** An icon from one path on a grid of 24, with a line of 1.75. It always comes with words beside it. */
export const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

/** The path of the circle around several icons. */
export const circle = 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0';
