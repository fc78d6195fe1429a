import { details } from '@plein/tokens/details.js';

const headings = [1, 2, 3, 4].map(
  (level) =>
    `h${level}{color:var(--_heading-${level});font-family:var(--_font-heading-${level});font-weight:var(--_font-heading-${level}-weight)}`,
);

/**
 * What a theme says beyond the base styles: headings by level, links apart from actions, and the border,
 * family and case of buttons. They follow the first render, since an element is whole without them. Paper is
 * light and has no grounds, so a button is its border and dark words there. It is text, because the chunk that loads it has
 * no other use for Lit.
 */
export const themeStyle =
  `:host{${details}}${headings.join('')}a{color:var(--_link)}` +
  '.button,.pill{font-family:var(--_button-font);text-transform:var(--_button-case)}' +
  '.button:not(.second,.plain),.pill{border:var(--_button-border) solid var(--_button-line)}' +
  '.button:not(.second,.plain):hover,.pill:hover{border-color:var(--_button-line-hover);color:var(--_on-action-hover)}' +
  '@media print{:host{color-scheme:light}.button:not(.plain),.pill{border:1px solid;background:none;color:var(--_ink)}}';
