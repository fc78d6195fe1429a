import { html, nothing, type TemplateResult } from 'lit';
import type { Attachment } from '@plein/domain/messages.js';

export interface SentFiles {
  /** Id of what they came with. */
  readonly id: string;
  readonly attachments: readonly Attachment[] | undefined;
  /** Address below which the files are, by their place. */
  readonly address: string;
  readonly terms: { readonly files: string; readonly filesHelp: string };
}

/** The files that a resident sent, each with a link that saves it. */
export function sentFiles({
  id,
  attachments = [],
  address,
  terms,
}: SentFiles): TemplateResult | typeof nothing {
  if (attachments.length === 0) return nothing;
  return html`<div>
    <strong id="files-${id}">${terms.files}</strong>
    <ul aria-labelledby="files-${id}">
      ${attachments.map(
        ({ name, size }, place) =>
          html`<li>
            <a class="alone" download href="${address}/${place}"><bdi>${name}</bdi> (${kilobytes(size)})</a>
          </li>`,
      )}
    </ul>
    <p class="quiet small">${terms.filesHelp}</p>
  </div>`;
}

const kilobytes = (size: number): string => `${String(Math.ceil(size / 1000))} kB`;
