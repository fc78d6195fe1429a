import { svg, html, type TemplateResult, type SVGTemplateResult } from 'lit';

const icon = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;

export const tickIcon = icon(svg`<path d="m5 12.5 4.5 4.5L19 7.5" />`);
export const arrowIcon = icon(svg`<path d="m9 5 7 7-7 7" />`);
export const backIcon = icon(svg`<path d="m15 5-7 7 7 7" />`);
export const closeIcon = icon(svg`<path d="m6 6 12 12M18 6 6 18" />`);
export const infoIcon = icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 11v6M12 7.2v.1" />`);
export const warningIcon = icon(svg`<path d="M12 3.5 2.5 20h19zM12 10v4.5M12 17.2v.1" />`);
export const clockIcon = icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5.5l3.5 2" />`);
