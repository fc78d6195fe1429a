import type { TemplateResult } from 'lit';
import { circle, icon } from './icon.js';

export { icon } from './icon.js';
export * from './form-icons.js';
export const arrowIcon: TemplateResult = /* @__PURE__ */ icon('m9 5 7 7-7 7');
export const closeIcon: TemplateResult = /* @__PURE__ */ icon('m6 6 12 12M18 6 6 18');
export const infoIcon: TemplateResult = /* @__PURE__ */ icon(`${circle}M12 11v6M12 7.2v.1`);
export const warningIcon: TemplateResult = /* @__PURE__ */ icon('M12 3.5 2.5 20h19zM12 10v4.5M12 17.2v.1');
export const plusIcon: TemplateResult = /* @__PURE__ */ icon('M12 5v14M5 12h14');
export const minusIcon: TemplateResult = /* @__PURE__ */ icon('M5 12h14');
export const searchIcon: TemplateResult = /* @__PURE__ */ icon(
  'M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.5 15.5 20.5 20.5',
);
export const downloadIcon: TemplateResult = /* @__PURE__ */ icon(
  'M12 4v11.5M7 10.5l5 5 5-5M4 15.5V20h16v-4.5',
);
export const fileIcon: TemplateResult = /* @__PURE__ */ icon('M6 3h8l4 4v14H6zM14 3v4h4');
export const binIcon: TemplateResult = /* @__PURE__ */ icon(
  'M4 6.5h16M9 6.5V3.5h6v3M6 6.5l1 14h10l1-14M10 10.5v6M14 10.5v6',
);
export const pencilIcon: TemplateResult = /* @__PURE__ */ icon(
  'm4 20 1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5 17.5 10',
);
export const placeIcon: TemplateResult = /* @__PURE__ */ icon(
  'M12 21c4.5-4.5 7-8 7-11a7 7 0 0 0-14 0c0 3 2.5 6.5 7 11zM9.5 10a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
);
export const lockIcon: TemplateResult = /* @__PURE__ */ icon(
  'M5 10.5h14V21H5zM8 10.5V7a4 4 0 0 1 8 0v3.5M12 14.5v2.5',
);
