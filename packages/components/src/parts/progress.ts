import { html, nothing, svg, type TemplateResult } from 'lit';

/** A decorative bar; `share` is from 0 to 100. The words beside it say the same. */
export const bar = (share: number): TemplateResult =>
  html`<svg class="bar" part="bar" aria-hidden="true">${svg`<rect width="${share}%" height="100%" />`}</svg>`;

/** Progress of something that takes a while. */
export interface Progress {
  readonly id: string;
  /** What is in progress: "Wij versturen uw foto's". */
  readonly label: string;
  /** How far it is, in words: "2 van 5 verstuurd". */
  readonly words: string;
  /** What is done, of the total in `of`. Left out while that is not known. */
  readonly done?: number;
  readonly of?: number;
}

/** Progress as a bar, with its label above it and its words below it. */
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
