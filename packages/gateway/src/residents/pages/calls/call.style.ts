/** How the page of a promise looks, besides what every page has. Its content is in one block of class `promise`. */
export const callStyle = `.promise { display: grid; gap: 16px; justify-items: start; }
.promise :is(h1, h2, p, dl, dd, fieldset, legend) { margin: 0; }
.promise h2 { margin-block-start: 24px; font-size: 1.25rem; line-height: 1.25; }
.promise legend h2 { margin-block-start: 24px; }
.promise form, .promise fieldset, .promise details, .promise .said { box-sizing: border-box; inline-size: 100%; min-inline-size: 0; }
.promise .when { font-size: 1.25rem; font-weight: 700; line-height: 1.35; }
.promise .said { padding: 12px 16px; border-inline-start: 4px solid var(--_positive); background: var(--_positive-soft); }
.promise .said:focus { outline: none; }
.promise .said.wrong { border-color: var(--_negative); background: var(--_negative-soft); }
.promise fieldset { padding: 0; border: 0; }
.promise legend { padding: 0; font-weight: 700; }
.promise .day { margin-block: 12px 4px; color: var(--_ink-quiet); }
.promise label { display: flex; gap: 12px; align-items: center; min-block-size: 44px; cursor: pointer; }
.promise label.text { display: block; min-block-size: 0; font-weight: 700; }
.promise input:not([type]) { box-sizing: border-box; inline-size: 100%; max-inline-size: 24rem; min-block-size: 48px; padding: 8px 12px; border: 2px solid var(--_control); border-radius: 4px; background: var(--_ground); color: inherit; font: inherit; }
.promise select { box-sizing: border-box; display: block; inline-size: 100%; max-inline-size: 24rem; min-block-size: 48px; padding: 8px 12px; border: 2px solid var(--_control); border-radius: 4px; background: var(--_ground); color: inherit; font: inherit; }
.promise .times { display: grid; grid-template-columns: repeat(auto-fill, minmax(6.5rem, 1fr)); gap: 0 12px; }
.promise input + button { display: block; }
.promise input[type='radio'] { flex: none; inline-size: 24px; block-size: 24px; margin: 0; accent-color: var(--_action); }
.promise form button { margin-block-start: 12px; }
.promise form p + button { margin-block-start: 16px; }
.promise button { min-block-size: 44px; padding: 8px 20px; border: 2px solid var(--_action-fill); border-radius: var(--_button-radius, 4px); background: var(--_action-fill); color: var(--_on-action); font: inherit; font-weight: 700; cursor: pointer; }
.promise button.second { border-color: var(--_action); background: var(--_ground); color: var(--_action); }
.promise :is(button, input, select, summary):focus-visible { outline: 3px solid var(--_focus-outer); outline-offset: 3px; box-shadow: 0 0 0 3px var(--_focus-inner); }
.promise summary { box-sizing: border-box; min-block-size: 44px; padding-block: 10px; color: var(--_action); cursor: pointer; }
.promise dl { display: grid; grid-template-columns: minmax(0, auto) minmax(0, 1fr); gap: 4px 16px; }
.promise dt { color: var(--_ink-quiet); }
@media (max-width: 24rem) { .promise dl { grid-template-columns: minmax(0, 1fr); } .promise dd { margin-block-end: 8px; } }
@media print { .promise form, .promise details { display: none; } }
`;
