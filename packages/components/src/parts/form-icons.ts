import type { TemplateResult } from 'lit';
import { circle, icon } from './icon.js';

// They stand apart from the other icons, so that what is loaded later brings them along.
export const tickIcon: TemplateResult = /* @__PURE__ */ icon('m5 12.5 4.5 4.5L19 7.5');
export const backIcon: TemplateResult = /* @__PURE__ */ icon('m15 5-7 7 7 7');
export const errorIcon: TemplateResult = /* @__PURE__ */ icon(`${circle}M12 7v6M12 16.8v.1`);
export const clockIcon: TemplateResult = /* @__PURE__ */ icon(`${circle}M12 7v5.5l3.5 2`);
