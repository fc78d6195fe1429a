import { html, nothing, svg, type TemplateResult } from 'lit';

/** A bar as a picture; the words beside it say the same. `share` from 0 to 100. */
export const bar = (share: number): TemplateResult =>
  html`<svg class="bar" part="bar" aria-hidden="true">${svg`<rect width="${share}%" height="100%" />`}</svg>`;

/** How far something is that takes a while. */
export interface Progress {
  readonly id: string;
  /** What is going on: "Wij versturen uw foto's". */
  readonly label: string;
  /** How far it is, in words: "2 van 5 verstuurd". */
  readonly words: string;
  /** What is done and what there is to do; left out while that is not known. */
  readonly done?: number;
  readonly of?: number;
}

/** Something that takes a while, as a bar with what it is above and how far it is below. */
export function progress({ id, label, words, done, of }: Progress): TemplateResult {
  const isKnown = done !== undefined && of !== undefined && of > 0;
  const share = isKnown ? Math.round(Math.min(1, Math.max(0, done / of)) * 100) : undefined;
  return html`
    <div class="progress ${isKnown ? '' : 'waiting'}">
      <strong id="${id}-label">${label}</strong>
      <div
        role="progressbar"
        aria-labelledby="${id}-label"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${share ?? nothing}
        aria-valuetext=${words}
      >
        ${bar(share ?? 40)}
      </div>
      <span class="quiet small numbers" aria-hidden="true">${words}</span>
    </div>
  `;
}
