/**
 * Styles of the panel. They are the same on every site, in the colours of light or dark. The panel leaves the
 * lower right corner free, where many sites have a floating button, such as a chat.
 */
export const styles = `
:host {
  all: initial;
  --ink: #17202b;
  --quiet: #4a5564;
  --ground: #ffffff;
  --soft: #f2f4f7;
  --line: #c3cad4;
  --accent: #0b5cad;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :host {
    --ink: #f1f4f8;
    --quiet: #b7c1cf;
    --ground: #161c24;
    --soft: #212a35;
    --line: #47566a;
    --accent: #8cc4ff;
  }
}
* { box-sizing: border-box; margin: 0; }
section {
  position: fixed;
  inset-block-start: 0;
  inset-inline-start: 0;
  z-index: 2147483000;
  display: flex;
  flex-direction: column;
  inline-size: 100%;
  max-block-size: 55vh;
  max-block-size: 55dvh;
  border: 1px solid var(--line);
  border-block-end: 4px solid var(--accent);
  background: var(--ground);
  color: var(--ink);
  font: 1rem / 1.5 system-ui, sans-serif;
  box-shadow: 0 0.25rem 1.5rem rgb(0 0 0 / 0.2);
}
@media (min-width: 40rem) {
  section {
    inset-block: auto 1rem;
    inset-inline-start: 1rem;
    inline-size: 26rem;
    max-block-size: 75vh;
    max-block-size: min(75dvh, 44rem);
    border-radius: 0.5rem;
  }
}
header {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.25rem 0.5rem;
  padding: 0.5rem 1rem;
}
h2 { flex: 1 1 6rem; font-size: 1.125rem; line-height: 1.3; }
h3 { font-size: 1rem; margin-block-start: 0.75rem; }
button {
  min-inline-size: 44px;
  min-block-size: max(44px, 2.75rem);
  padding-inline: 0.75rem;
  border: 1px solid var(--accent);
  border-radius: 0.25rem;
  background: none;
  color: var(--accent);
  font: inherit;
  cursor: pointer;
}
button:hover { background: var(--soft); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.body { overflow: auto; padding: 0 1rem 1rem; border-block-start: 1px solid var(--line); }
.body[hidden] { display: none; }
p { margin-block-start: 0.5rem; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); font-size: 0.9375rem; }
.notice { padding: 0.75rem; border-inline-start: 4px solid var(--accent); background: var(--soft); }
ol { padding: 0; list-style: none; }
li { margin-block-start: 0.75rem; padding: 0.75rem; border: 1px solid var(--line); border-radius: 0.25rem; }
li > p { margin: 0; font-weight: 600; }
summary {
  min-block-size: 44px;
  padding-block: 10px;
  color: var(--accent);
  text-decoration: underline;
  text-underline-offset: 0.15em;
  cursor: pointer;
}
dl { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0.25rem 0.75rem; margin-block-start: 0.5rem; font-size: 0.9375rem; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
pre {
  margin-block-start: 0.5rem;
  padding: 0.5rem;
  background: var(--soft);
  font: 0.8125rem / 1.5 ui-monospace, monospace;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
@media (forced-colors: active) {
  section, button, li, .notice { border-color: CanvasText; }
  button { border-color: ButtonText; color: ButtonText; }
  summary { color: LinkText; }
}
@media print { :host { display: none; } }
`;
