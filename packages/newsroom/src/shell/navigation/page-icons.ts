import { icon } from '@plein/components/parts.js';

export const nowIcon = /* @__PURE__ */ icon('M3 12h4l3-7 4 14 3-7h4');
export const reportIcon = /* @__PURE__ */ icon('M4 20h16M6.5 20v-7M12 20V5M17.5 20v-11');
export const contactIcon = /* @__PURE__ */ icon(
  'M5 4h4l1.5 4.5L8 10.5a12 12 0 0 0 5.5 5.5l2-2.5L20 15v4a1.5 1.5 0 0 1-1.5 1.5A15 15 0 0 1 3.5 5.5 1.5 1.5 0 0 1 5 4z',
);
export const voiceIcon = /* @__PURE__ */ icon('M4 5h16v11h-9l-5 4v-4H4zM8 9h8M8 12h5');
export const manageIcon = /* @__PURE__ */ icon(
  'M4 7h9M17 7h3M4 17h3M11 17h9M13 7a2 2 0 1 0 4 0a2 2 0 1 0-4 0M7 17a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
);
