import { bridge } from '@plein/tokens';
import { callStyle } from './calls/call.style.js';

/**
 * Styles of the page around its element, in the municipality's theme or ours. The element has its own styles.
 */
export const pageStyle = `body {
  ${bridge}
  margin: 0;
  min-block-size: 100vb;
  display: grid;
  grid-template-rows: auto 1fr auto;
  background: var(--_ground);
  color: var(--_ink);
  font-family: var(--basis-text-font-family-default, var(--utrecht-document-font-family, var(--ams-typography-font-family, system-ui, sans-serif)));
  line-height: 1.5;
  overflow-wrap: anywhere;
}
header, main, footer { box-sizing: border-box; inline-size: 100%; max-inline-size: 42rem; margin-inline: auto; padding: 16px; }
main { padding-block: 32px; }
/* In a sentence a link and its line are as high as a finger needs; glyphs of any font fill 1em of it. */
a:not([class]) { padding-block: max(0px, 12px - 0.5em); line-height: max(1lh, 24px); }
header a, footer a, .alone { display: inline-flex; align-items: center; min-inline-size: 44px; min-block-size: 44px; }
header { padding-block: 10px; border-block-end: 1px solid var(--_line); font-weight: 700; }
header a { color: inherit; text-decoration: none; }
header a:hover { text-decoration: underline; text-underline-offset: 0.2em; }
main a { color: var(--_action); text-underline-offset: 0.2em; }
footer { display: flex; flex-wrap: wrap; gap: 0 24px; padding-block: 14px; border-block-start: 1px solid var(--_line); font-size: 0.9375rem; }
footer a { color: var(--_ink-quiet); text-underline-offset: 0.2em; }
a:focus-visible { outline: 3px solid var(--_focus-outer); outline-offset: 3px; box-shadow: 0 0 0 3px var(--_focus-inner); }
.recount { display: grid; justify-items: start; gap: 8px; margin-block: 24px; }
.recount[hidden] { display: none; }
.recount label { font-weight: 700; }
.recount input { box-sizing: border-box; inline-size: 100%; max-inline-size: 28rem; min-block-size: 48px; padding: 8px 12px; border: 2px solid var(--_control); border-radius: 4px; background: var(--_ground); color: inherit; font: inherit; }
.recount button { min-block-size: 48px; padding: 8px 24px; border: 2px solid var(--_action-fill); border-radius: 4px; background: var(--_action-fill); color: var(--_on-action); font: inherit; font-weight: 700; cursor: pointer; }
.recount input:focus-visible, .recount button:focus-visible { outline: 3px solid var(--_focus-outer); outline-offset: 3px; box-shadow: 0 0 0 3px var(--_focus-inner); }
[data-right] { padding: 12px 16px; border-inline-start: 4px solid var(--_negative); font-weight: 700; }
[data-right='true'] { border-color: var(--_positive); }
table { inline-size: 100%; border-collapse: collapse; }
th, td { padding: 8px 4px; border-block-end: 1px solid var(--_line); text-align: start; vertical-align: top; }
th:first-child { min-inline-size: 6em; }
.recount p:empty { margin: 0; }
td { font-variant-numeric: tabular-nums; }
body[data-channel='kiosk'] { font-size: 1.25rem; }
html:has(body[data-channel='kiosk']) { font-size: 125%; }
/* A site around the page has a header of its own. */
html[data-framed] body { min-block-size: 0; }
html[data-framed] header { display: none; }
@media print { header, footer { border: 0; } footer { display: none; } }
${callStyle}`;
