import { html, type TemplateResult } from 'lit';

/** An icon from one path on a grid of 24; it always stands beside words. */
export const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

const circle = 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0';

export const tickIcon = /* @__PURE__ */ icon('m5 12.5 4.5 4.5L19 7.5');
export const arrowIcon = /* @__PURE__ */ icon('m9 5 7 7-7 7');
export const backIcon = /* @__PURE__ */ icon('m15 5-7 7 7 7');
export const closeIcon = /* @__PURE__ */ icon('m6 6 12 12M18 6 6 18');
export const infoIcon = /* @__PURE__ */ icon(`${circle}M12 11v6M12 7.2v.1`);
export const warningIcon = /* @__PURE__ */ icon('M12 3.5 2.5 20h19zM12 10v4.5M12 17.2v.1');
export const clockIcon = /* @__PURE__ */ icon(`${circle}M12 7v5.5l3.5 2`);
