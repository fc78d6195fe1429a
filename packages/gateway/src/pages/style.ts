/** The one stylesheet of the pages: neutral, legible, light and dark. */
export const stylesheet = `:root {
  color-scheme: light dark;
  --ink: light-dark(#16242f, #eef3f6);
  --quiet: light-dark(#4a5a66, #b3c0ca);
  --ground: light-dark(#ffffff, #10181f);
  --soft: light-dark(#f2f5f7, #1a252e);
  --line: light-dark(#7d8b97, #6f7f8c);
  --action: light-dark(#00589c, #7cc0ff);
  --on-action: light-dark(#ffffff, #10181f);
  --positive: light-dark(#1d6b3a, #7fd39b);
  --negative: light-dark(#b3261e, #ff9d94);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.125rem/1.5 system-ui, sans-serif; }
header, main, footer { max-inline-size: 42rem; margin-inline: auto; padding: 16px; }
header { border-block-end: 1px solid var(--line); font-weight: 600; }
footer { color: var(--quiet); font-size: 1rem; }
h1, h2, h3 { line-height: 1.25; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.333rem; }
a { color: var(--action); }
:focus-visible { outline: 3px solid #ffdd00; outline-offset: 0; box-shadow: 0 0 0 6px #16242f; }
label, legend { display: block; padding: 0; font-weight: 600; }
fieldset { margin: 0; padding: 0; border: 0; }
.field { margin-block: 24px; }
.hint { margin: 0; color: var(--quiet); }
.error { margin: 4px 0; color: var(--negative); font-weight: 600; }
.wrong { padding-inline-start: 12px; border-inline-start: 4px solid var(--negative); }
input:not([type='radio'], [type='checkbox']), textarea, select {
  inline-size: 100%; min-block-size: 44px; margin-block-start: 4px; padding: 8px 12px;
  border: 1px solid var(--line); border-radius: 4px; background: var(--ground); color: inherit; font: inherit;
}
.option { display: flex; gap: 12px; align-items: start; padding-block: 8px; }
.option label { font-weight: 400; }
.option input { flex: none; inline-size: 24px; block-size: 24px; margin: 2px 0 0; accent-color: var(--action); }
button {
  min-block-size: 48px; padding: 8px 24px; border: 1px solid transparent; border-radius: 4px;
  background: var(--action); color: var(--on-action); font: inherit; font-weight: 600; cursor: pointer;
}
.notice { margin-block: 24px; padding: 16px; border: 1px solid var(--line); border-inline-start-width: 8px; border-radius: 4px; }
.notice h2 { margin-block-start: 0; }
.notice.bad { border-color: var(--negative); }
.notice.good { border-color: var(--positive); }
.reference { font-size: 1.333rem; font-weight: 600; }
dl { margin: 0; }
dt { font-weight: 600; }
dd { margin: 0 0 12px; overflow-wrap: anywhere; }
ol.steps { padding: 0; list-style: none; }
ol.steps > li { margin: 0; padding: 0 0 16px 20px; border-inline-start: 3px solid var(--line); }
ol.steps > li.now { border-color: var(--action); }
ol.steps > li.done { border-color: var(--positive); }
ol.steps h3 { margin: 0; font-size: 1.125rem; }
.state { color: var(--quiet); }
table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding-block: 8px; font-weight: 600; text-align: start; }
th, td { padding: 8px; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
td.number { text-align: end; }
meter { inline-size: 100%; }
@media (forced-colors: active) { :focus-visible { outline-color: Highlight; } }
@media print { header, footer, form { display: none; } }
`;
